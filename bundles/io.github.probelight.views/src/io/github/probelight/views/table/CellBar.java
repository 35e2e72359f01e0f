package io.github.probelight.views.table;

/**
 * A bar that is painted in a cell, before its text. The text says the same, so that nothing is said by colour or length
 * alone.
 *
 * @param form
 *            how it is painted
 * @param part
 *            how much of it is full, 0 to 1
 * @param mark
 *            where a line crosses it, such as what was expected, 0 to 1; negative for none
 * @param colour
 *            the id of a theme colour
 * @param room
 *            how many characters the widest text of the column has
 */
public record CellBar(Form form, double part, double mark, String colour, int room) {
	/** How a bar is painted. */
	public enum Form {
		/** As long as the part. */
		LENGTH,
		/** Always of full length, the stronger the larger the part: bars that stand one below the other are a map. */
		HEAT
	}

	/** Characters of a share in percent, such as {@code > 99 %}. */
	private static final int PERCENT = 6;

	/** A share, as a length. */
	public static CellBar share(double part, String colour) {
		return new CellBar(Form.LENGTH, part, -1, colour, PERCENT);
	}

	/** A share, as a strength. */
	public static CellBar heat(double part, String colour) {
		return new CellBar(Form.HEAT, part, -1, colour, PERCENT);
	}

	/**
	 * A length against one that was expected; the longer of the two fills the bar.
	 *
	 * @param expected
	 *            more than 0
	 */
	public static CellBar against(long actual, long expected, String colour, int room) {
		double most = Math.max(actual, expected);
		return new CellBar(Form.LENGTH, actual / most, expected / most, colour, room);
	}
}
