package io.github.probelight.views.table;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers how a person sorts and groups a table. */
final class SortMemory {
	private static final String COLUMN = "sort.column";
	private static final String DESCENDING = "sort.descending";

	private static final String GROUPING = "grouping";

	private final IDialogSettings settings;

	SortMemory(IDialogSettings settings) {
		this.settings = settings;
	}

	Sort load(Sort usual) {
		String column = settings.get(COLUMN);
		return column == null ? usual : new Sort(column, settings.getBoolean(DESCENDING));
	}

	String loadGrouping() {
		String id = settings.get(GROUPING);
		return id == null ? "" : id;
	}

	void saveGrouping(String id) {
		settings.put(GROUPING, id);
	}

	void save(Sort sort) {
		settings.put(COLUMN, sort.column());
		settings.put(DESCENDING, sort.descending());
	}
}
