package io.github.probelight.editor;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogListener;
import io.github.probelight.workspace.filter.FilterProgress;

/**
 * Has a viewer show the rows that the filter of its log keeps, as soon as the filter has looked at all that is in sight:
 * so long the person sees what was shown before. Rows that come later grow the document. To be used on the UI thread.
 */
final class FilterSight {
	private final LogViewer viewer;
	private final Display display;
	private final AtomicBoolean asked = new AtomicBoolean();
	/** The job of the filter calls it, and other jobs; a person who has switched a filter waits for it. */
	private final OpenLogListener listener = this::changed;
	private volatile @Nullable ShownRows inSight;
	private @Nullable OpenLog log;

	FilterSight(LogViewer viewer) {
		this.viewer = viewer;
		display = viewer.getTextWidget().getDisplay();
	}

	/** Follows another log, or none. */
	void follow(@Nullable OpenLog next) {
		OpenLog last = log;
		if (last != null) {
			last.removeListener(listener);
		}
		log = next;
		inSight = null;
		if (next != null) {
			next.addListener(listener);
			update();
		}
	}

	private void changed(OpenLog changed) {
		if (changed.filtered().shown() == inSight || !asked.compareAndSet(false, true)) {
			return;
		}
		try {
			display.asyncExec(() -> {
				asked.set(false);
				update();
			});
		} catch (SWTException e) {
			asked.set(false); // the display is gone, and with it all who would want to know
		}
	}

	/** Shows what is to be shown now, if it is time to. */
	void update() {
		OpenLog now = log;
		StyledText widget = viewer.getTextWidget();
		if (now == null || widget == null || widget.isDisposed()
				|| !(viewer.getDocument() instanceof LogDocument document) || document.log() != now) {
			return;
		}
		ShownRows rows = now.filtered().shown();
		if (rows == inSight) {
			return;
		}
		if (rows.equals(document.rows())) {
			inSight = rows;
		} else if (isPast(document, now.filtered().progress())) {
			viewer.show(rows);
			inSight = rows;
		}
	}

	private boolean isPast(LogDocument document, FilterProgress progress) {
		StyledText widget = viewer.getTextWidget();
		int visible = widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		int bottom = Math.min(document.getNumberOfLines() - 1, viewer.getTopIndex() + visible);
		return !progress.working() || progress.passed() > document.fileRowOfLine(bottom);
	}
}
