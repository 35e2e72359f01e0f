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
 * first ones are seen without scrolling. Controls that are not visible take no room. A column is as wide as its controls
 * need, and has its share of what is left.
 */
final class FlowLayout extends Layout {

	/**
	 * The layout data of a control that may need more than others.
	 *
	 * @param width
	 *            in pixels
	 * @param columns
	 *            so many columns side by side are to be taken, where there are as many
	 */
	record Need(int width, int columns) {}

	/** A control, the first column that it takes, and how many. */
	private record Place(Control control, int column, int columns) {}

	private static final int MARGIN = 8;
	private static final int GAP = 12;
	private static final int BELOW = 8;
	/** With so much for each there is another column, in pixels. */
	private static final int USUAL = 186;
	/** A column is at least so wide, in pixels. */
	private static final int LEAST = 150;

	@Override
	protected Point computeSize(@Nullable Composite composite, int width, int height, boolean changed) {
		int wide = width == SWT.DEFAULT ? USUAL + 2 * MARGIN : width;
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
		int inside = Math.max(USUAL, width - 2 * MARGIN);
		Control[] controls = Arrays.stream(composite.getChildren()).filter(Control::getVisible).toArray(Control[]::new);
		int most = Math.max(1, Math.min(Math.max(1, controls.length), (inside + GAP) / (USUAL + GAP)));
		for (int columns = most; columns > 1; columns--) {
			int room = inside - (columns - 1) * GAP;
			Place[] places = flow(controls, columns, room / columns);
			int[] widths = widths(places, columns);
			int left = room - Arrays.stream(widths).sum();
			if (left >= 0) {
				int share = left / columns;
				return set(places, Arrays.stream(widths).map(needed -> needed + share).toArray(), really);
			}
		}
		return set(flow(controls, 1, inside), new int[]{inside}, really);
	}

	/** Each control goes to the column that is shortest, if all are equally wide. */
	private static Place[] flow(Control[] controls, int columns, int width) {
		Place[] places = new Place[controls.length];
		int[] heights = new int[columns];
		for (int i = 0; i < controls.length; i++) {
			int taken = controls[i].getLayoutData() instanceof Need need ? Math.min(need.columns, columns) : 1;
			int high = controls[i].computeSize(wide(width, taken), SWT.DEFAULT).y + BELOW;
			if (end(heights, taken, high) > Math.max(end(heights, 1, high), most(heights, 0, columns))) {
				taken = 1; // several columns side by side would make the page longer
			}
			int column = shortest(heights, taken);
			places[i] = new Place(controls[i], column, taken);
			Arrays.fill(heights, column, column + taken, most(heights, column, taken) + high);
		}
		return places;
	}

	/** The first of so many columns that are shortest together. */
	private static int shortest(int[] heights, int taken) {
		int column = 0;
		for (int other = 1; other + taken <= heights.length; other++) {
			column = most(heights, other, taken) < most(heights, column, taken) ? other : column;
		}
		return column;
	}

	/** Where a control ends that takes so many columns. */
	private static int end(int[] heights, int taken, int high) {
		return most(heights, shortest(heights, taken), taken) + high;
	}

	private static int wide(int column, int columns) {
		return columns * column + (columns - 1) * GAP;
	}

	private static int most(int[] heights, int from, int columns) {
		return Arrays.stream(heights, from, from + columns).max().orElse(0);
	}

	private static int[] widths(Place[] places, int columns) {
		int[] widths = new int[columns];
		Arrays.fill(widths, LEAST);
		for (Place place : places) {
			if (place.columns == 1 && place.control.getLayoutData() instanceof Need need) {
				widths[place.column] = Math.max(widths[place.column], need.width);
			}
		}
		return widths;
	}

	/** Returns the height that it takes. */
	private static int set(Place[] places, int[] widths, boolean really) {
		int[] heights = new int[widths.length];
		Arrays.fill(heights, MARGIN);
		for (Place place : places) {
			int column = place.column;
			int width = Arrays.stream(widths, column, column + place.columns).sum() + (place.columns - 1) * GAP;
			int high = place.control.computeSize(width, SWT.DEFAULT).y;
			int top = most(heights, column, place.columns);
			if (really) {
				int left = MARGIN + Arrays.stream(widths, 0, column).sum() + column * GAP;
				place.control.setBounds(new Rectangle(left, top, width, high));
			}
			Arrays.fill(heights, column, column + place.columns, top + high + BELOW);
		}
		return Arrays.stream(heights).max().orElse(0);
	}
}
