package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line without a time says: without colours and what is not seen at its start, and, in a log before whose lines
 * people and tools have put something, without that. One object is used for any number of lines.
 */
public final class OwnText {

	/** The head of a syslog message, in its three forms. */
	private static final String SYSLOG = "(?:<\\d++>)?(?:\\p{L}{3} {1,2}\\d++ [\\d:]++|[\\d-]++T[\\d:.,+-]++Z?) \\S++ [^\\s:]++:"
			+ "|<\\d++>\\d [\\d-]++T[\\d:.,+-]++Z? \\S++ \\S++ \\S++ \\S++ (?:-|(?:\\[[^\\]]*+\\])++)(?= )";
	/** The place of a line that grep tells, with or without a file. */
	private static final String PLACE = "\\S+?[:-]\\d++[:-]|\\d++[:-]";
	/** What {@code cat -n} puts before a line. */
	private static final String NUMBER = "(?: *+\\d++\t)?+";
	/** Those of quotations, lists and tables, and what is not seen between them. */
	private static final String SIGNS = "(?:[\\s>|*\u2022\u00A0\\p{Cc}\\p{Cf}]|-(?= ))*+";
	private static final Pattern BEFORE = Pattern
			.compile(NUMBER + SIGNS + "(?:(?:" + SYSLOG + "|" + PLACE + ")" + SIGNS + "){0,3}+");

	private static final Pattern COLOUR = Pattern.compile("[\\e\u241B]\\[[\\d;]*+[A-Za-z]");

	private final Range own = new Range();

	/** Creates a reader of such lines. */
	public OwnText() {
		// it remembers nothing
	}

	/**
	 * Returns what a line says; it holds until the next line is read.
	 *
	 * @param layout of its log
	 */
	public Range of(Range line, LineLayout layout) {
		byte[] b = line.bytes();
		int from = line.from();
		int to = line.to();
		if (SeenText.isNeeded(b, HeadReader.gap(b, from, to), to)) {
			b = COLOUR.matcher(Letters.text(b, from, to)).replaceAll("").getBytes(StandardCharsets.UTF_8);
			from = LineStart.visible(b, 0, b.length);
			to = b.length;
		}
		own.set(b, layout == LineLayout.PREFIXED ? from + before(b, from, to) : from, to);
		return own;
	}

	private static int before(byte[] b, int from, int to) {
		String text = Letters.text(b, from, Math.min(to, from + LineLayout.LONGEST_PREFIX));
		Matcher before = BEFORE.matcher(text);
		int length = before.lookingAt() ? before.group().getBytes(StandardCharsets.UTF_8).length : 0;
		return Math.min(length, to - from); // a letter may be cut off where the look ends
	}
}
