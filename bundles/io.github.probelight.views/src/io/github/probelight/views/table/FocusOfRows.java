package io.github.probelight.views.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/** Gives the focus back to rows that gave way to a sentence for a moment: it fell where no key does anything. */
final class FocusOfRows {
	/** Who had it in the rows when they went; null for nobody. */
	private @Nullable Control lost;

	/** Changes whether rows are seen, which are in a control. */
	void keep(Control rows, Runnable change) {
		Control before = rows.getDisplay().getFocusControl();
		change.run();
		Control had = lost;
		if (!rows.getVisible() && before != null && isIn(before, rows)) {
			lost = before;
		} else if (had != null && rows.getVisible()) {
			lost = null;
			Control now = rows.getDisplay().getFocusControl();
			if (now == null || isIn(had, now)) { // else a person has gone on to something else
				had.setFocus();
			}
		}
	}

	private static boolean isIn(Control control, Control other) {
		Control at = control;
		while (at != null && at != other) {
			at = at.getParent();
		}
		return at != null;
	}
}
