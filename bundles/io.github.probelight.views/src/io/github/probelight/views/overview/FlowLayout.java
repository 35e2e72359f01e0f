package io.github.probelight.views.overview;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * As many columns side by side as there is room for; each control goes to the column that is shortest then, so that the
 * first ones are seen without scrolling.
 */
final class FlowLayout extends Layout {
	private static final int MARGIN = 10;
	private static final int GAP = 20;
	private static final int BELOW = 12;
	/** A column is at least so wide, in pixels. */
	private static final int LEAST = 220;

	@Override
	protected Point computeSize(@Nullable Composite composite, int width, int height, boolean changed) {
		int wide = width == SWT.DEFAULT ? LEAST + 2 * MARGIN : width;
		return new Point(wide, composite == null ? 0 : place(composite, wide, false));
	}

	@Override
	protected void layout(@Nullable Composite composite, boolean changed) {
		if (composite != null) {
			place(composite, composite.getClientArea().width, true);
		}
	}

	/** Returns the height that it takes. */
	private static int place(Composite composite, int width, boolean really) {
		int inside = Math.max(LEAST, width - 2 * MARGIN);
		Control[] controls = composite.getChildren();
		int columns = Math.max(1, Math.min(Math.max(1, controls.length), (inside + GAP) / (LEAST + GAP)));
		int wide = (inside - (columns - 1) * GAP) / columns;
		int[] heights = new int[columns];
		Arrays.fill(heights, MARGIN);
		for (Control control : controls) {
			int column = 0;
			for (int i = 1; i < columns; i++) {
				column = heights[i] < heights[column] ? i : column;
			}
			int high = control.computeSize(wide, SWT.DEFAULT).y;
			if (really) {
				control.setBounds(new Rectangle(MARGIN + column * (wide + GAP), heights[column], wide, high));
			}
			heights[column] += high + BELOW;
		}
		return Arrays.stream(heights).max().orElse(0);
	}
}
