package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

import io.github.probelight.views.table.TablePanel;

/**
 * What a view keeps for another start of the workbench, as that keeps its editors: the filter, and the log that it is
 * pinned to.
 *
 * @param kept
 *            from before; null if nothing was
 */
record ViewMemory(@Nullable IMemento kept) {
	private static final String FILTER = "filter";
	private static final String PINNED = "pinned";

	static void save(IMemento memento, TablePanel<?, ?> panel, LogPin pin) {
		memento.putString(FILTER, panel.filterField().getText());
		pin.file().ifPresent(file -> memento.putString(PINNED, file));
	}

	void restore(TablePanel<?, ?> panel, LogPin pin) {
		IMemento memento = kept;
		String filter = memento == null ? null : memento.getString(FILTER);
		if (filter != null && !filter.isEmpty()) {
			panel.setFilter(filter);
		}
		String pinned = memento == null ? null : memento.getString(PINNED);
		if (pinned != null) {
			// the editors of a window are not made before its views
			panel.control().getDisplay().asyncExec(() -> {
				if (!panel.control().isDisposed()) {
					pin.pinTo(pinned);
				}
			});
		}
	}
}
