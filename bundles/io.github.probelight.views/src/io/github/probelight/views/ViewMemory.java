package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.views.table.TablePanel;

/**
 * What one view keeps for another start of the workbench, as that keeps its editors: the filter, and the log that it is
 * pinned to. The workbench hands a view what it was left with, of each window its own, but only after a proper end, and
 * else what was written minutes before. So what has changed since stands in the settings too, until that end; where it is
 * found at a start there was none, and it counts.
 */
final class ViewMemory {
	private static final String FILTER = "filter";
	private static final String PINNED = "pinned";
	private static final String LEFT = "left.";

	private final @Nullable IMemento kept;
	private final IDialogSettings settings;
	private final String key;

	/**
	 * Makes the memory of a view.
	 *
	 * @param kept
	 *            what the workbench has handed over; null if nothing
	 * @param settings
	 *            of all views of the kind
	 * @param instance
	 *            which of the views of the kind; null for the first
	 */
	ViewMemory(@Nullable IMemento kept, IDialogSettings settings, @Nullable String instance) {
		this.kept = kept;
		this.settings = settings;
		key = LEFT + (instance == null ? "" : instance);
	}

	/** Makes the view what it was, and notes what becomes of it. */
	void begin(TablePanel<?, ?> panel, LogPin pin) {
		Left left = left();
		if (!left.filter().isEmpty()) {
			panel.setFilter(left.filter());
		}
		if (!left.pinned().isEmpty()) {
			// the editors of a window are not made before its views
			panel.control().getDisplay().asyncExec(() -> {
				if (!panel.control().isDisposed()) {
					pin.pinTo(left.pinned());
				}
			});
		}
		Text filter = panel.filterField();
		filter.addListener(SWT.Modify, event -> note(new Left(filter.getText(), left().pinned())));
		pin.whenPinned(file -> note(new Left(left().filter(), file.orElse(""))));
	}

	/** Hands over to the workbench what there is to keep; with its end it is what counts. */
	void save(IMemento memento, TablePanel<?, ?> panel, LogPin pin) {
		memento.putString(FILTER, panel.filterField().getText());
		pin.file().ifPresent(file -> memento.putString(PINNED, file));
		if (PlatformUI.getWorkbench().isClosing()) {
			end();
		}
	}

	/** The workbench has saved the view, and ends or the view is closed: that is what the next one begins with. */
	void end() {
		if (settings.getArray(key) != null) {
			settings.put(key, new String[0]);
		}
	}

	private Left left() {
		String[] left = settings.getArray(key);
		if (left != null && left.length == 2) {
			return new Left(left[0], left[1]);
		}
		IMemento memento = kept;
		return memento == null ? new Left("", "") : new Left(text(memento, FILTER), text(memento, PINNED));
	}

	private static String text(IMemento memento, String key) {
		String text = memento.getString(key);
		return text == null ? "" : text;
	}

	private void note(Left left) {
		settings.put(key, new String[]{left.filter(), left.pinned()});
	}

	/**
	 * What a view is left with.
	 *
	 * @param filter
	 *            "" for none
	 * @param pinned
	 *            the file of the log that the view is pinned to, "" if it is not
	 */
	private record Left(String filter, String pinned) {}
}
