package io.github.probelight.views.table;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers how a person sorts a table. */
final class SortMemory {
	private static final String COLUMN = "sort.column";
	private static final String DESCENDING = "sort.descending";

	private final IDialogSettings settings;

	SortMemory(IDialogSettings settings) {
		this.settings = settings;
	}

	Sort load(Sort usual) {
		String column = settings.get(COLUMN);
		return column == null ? usual : new Sort(column, settings.getBoolean(DESCENDING));
	}

	void save(Sort sort) {
		settings.put(COLUMN, sort.column());
		settings.put(DESCENDING, sort.descending());
	}
}
