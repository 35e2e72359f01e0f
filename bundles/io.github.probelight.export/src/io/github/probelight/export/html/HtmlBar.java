package io.github.probelight.export.html;

import java.util.Locale;
import java.util.Set;

/**
 * A bar.
 *
 * @param tint the class by which it has its colour, one of the style sheet's
 * @param percent its length, 0 to 100
 * @param words what it shows, for who does not see it
 */
record HtmlBar(String tint, String percent, String words) {

	private static final Set<String> TINTS = Set.of("alive", "dead", "open", "closed", "filtered", "warning", "error");
	private static final double WHOLE = 100;
	/** A bar of something is to be seen, in percent. */
	private static final double LEAST = 0.5;

	/**
	 * Makes a bar.
	 *
	 * @param word the state or severity by which it has its colour
	 * @param whole above 0
	 */
	static HtmlBar of(String word, long part, long whole, String words) {
		double percent = part <= 0 ? 0 : Math.max(LEAST, Math.min(WHOLE, WHOLE * part / whole));
		return new HtmlBar(tint(word), String.format(Locale.ROOT, "%.1f", percent), words);
	}

	/** Returns the class for a state or severity; what comes from a log is never one. */
	static String tint(String word) {
		String tint = word.toLowerCase(Locale.ROOT);
		return TINTS.contains(tint) ? tint : "plain";
	}
}
