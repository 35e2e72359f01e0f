package io.github.probelight.views.catalogue;

/**
 * Where the scans of a site stand in a small chart: one column each, of equal width, in the order of time. Where there is
 * no room for all of them the last ones are shown.
 *
 * @param left
 *            the first pixel of the chart
 * @param width
 *            its width, in pixels
 * @param scans
 *            how many there are
 */
public record TrendPlot(int left, int width, int scans) {
	private static final int NARROWEST = 3;
	private static final int WIDEST = 26;

	/** From one column to the next, in pixels. */
	public int step() {
		return scans == 0 ? WIDEST : Math.clamp(width / scans, NARROWEST, WIDEST);
	}

	/** The number of the first scan that is shown. */
	public int first() {
		return Math.max(0, scans - Math.max(1, width / step()));
	}

	/** Where the column of a scan begins. */
	public int x(int scan) {
		return left + (scan - first()) * step();
	}

	/** How wide a column is; there is a gap to the next one. */
	public int column() {
		return Math.max(2, step() - (step() > 2 * NARROWEST ? 2 : 1));
	}

	/** The scan at a place; -1 if there is none. */
	public int scanAt(int x) {
		if (x < left || x >= left + width) {
			return -1;
		}
		int scan = first() + (x - left) / step();
		return scan < scans ? scan : -1;
	}
}
