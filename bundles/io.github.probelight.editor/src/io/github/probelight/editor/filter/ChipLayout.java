package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One control beside the other, in as many rows as they need; the last one takes what is left of its row. */
final class ChipLayout extends Layout {
	private static final int GAP = 4;
	/** The last control has at least so much room. */
	private static final int LEAST_LAST = 170;

	@Override
	protected Point computeSize(@Nullable Composite parent, int width, int height, boolean changed) {
		return parent == null
				? new Point(0, 0)
				: place(parent, width == SWT.DEFAULT ? Integer.MAX_VALUE : width, false);
	}

	@Override
	protected void layout(@Nullable Composite parent, boolean changed) {
		if (parent != null) {
			place(parent, parent.getClientArea().width, true);
		}
	}

	private static Point place(Composite parent, int room, boolean move) {
		Control[] controls = parent.getChildren();
		int x = 0;
		int y = 0;
		int rowHeight = 0;
		int widest = 0;
		for (Control control : controls) {
			boolean last = control == controls[controls.length - 1];
			Point size = last
					? new Point(LEAST_LAST, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
					: control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			if (x > 0 && x + size.x > room) {
				x = 0;
				y += rowHeight + GAP;
				rowHeight = 0;
			}
			int width = last && room != Integer.MAX_VALUE ? Math.max(size.x, room - x) : Math.min(size.x, room);
			if (move) {
				control.setBounds(x, y, width, size.y);
			}
			x += width + GAP;
			widest = Math.max(widest, x - GAP);
			rowHeight = Math.max(rowHeight, size.y);
		}
		return new Point(widest, y + rowHeight);
	}
}
