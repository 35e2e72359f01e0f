package io.github.probelight.summary;

import io.github.probelight.engine.text.ShownText;

/**
 * Text as a cell that a spreadsheet neither runs nor hides, as the text comes from machines that nobody trusts. One guard
 * for all that is copied and exported.
 */
public final class SpreadsheetCell {

	/** Begin a formula; the last four are the wide forms, which count as the others in East Asian spreadsheets. */
	private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

	/** At the very beginning these are dropped by some spreadsheets, and what follows them is looked at. */
	private static final String DROPPED = "\t\r";

	private SpreadsheetCell() {}

	/**
	 * The text with signs for what is not seen (see {@link ShownText}); behind an apostrophe if it would be taken for a
	 * formula, blanks before it or not.
	 */
	public static String of(String text) {
		String shown = ShownText.of(text);
		return begins(shown.stripLeading(), FORMULA) || begins(text, DROPPED) ? "'" + shown : shown;
	}

	private static boolean begins(String text, String characters) {
		return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
	}
}
