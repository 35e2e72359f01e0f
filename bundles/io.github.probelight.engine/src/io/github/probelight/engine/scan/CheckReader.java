package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads what most checks say, {@code NAME - VERDICT}, perhaps with the number of the check or with words behind it, from
 * the bytes of a message. A log may be nothing but checks, and each names another one. This is a short form of their
 * {@link MessageRule}: where it reads a message, it says what the rule says; what is less plain is left to the rule.
 */
final class CheckReader {

	/** The rule whose messages these are, as a bit. */
	static final long RULE;

	private static final byte[] DASH = {' ', '-', ' '};
	private static final byte[] UNIQUE_ID = " [UNIQUE ID: ".getBytes(StandardCharsets.US_ASCII);
	/** One that begins another one stands behind it. */
	private static final List<String> VERDICTS = List.of("NOT VULNERABLE VERSION", "NOT VULNERABLE",
			"VULNERABLE VERSION", "VULNERABLE", "ERROR");
	private static final byte[][] WORDS = Bytes.ascii(VERDICTS);

	static {
		int rule = 0;
		while (MessageRule.ALL.get(rule).kind() != MessageKind.CHECK) {
			rule++;
		}
		RULE = 1L << rule;
	}

	/** The name of the check, without the blanks around it. */
	final Range name = new Range();
	/** What is said behind the verdict and its number, likewise; absent if nothing is. */
	final Range detail = new Range();
	private byte[] bytes = {};
	private int from;
	private int nameEnd;
	private int detailFrom;
	private int detailTo;
	private int verdict;

	/** Reads a message; false if the rule has to. */
	boolean read(byte[] b, int begin, int to) {
		int dash = to - DASH.length;
		while (dash > begin && !Bytes.starts(b, dash, to, DASH)) {
			dash--;
		}
		int start = blanks(b, begin, dash);
		int at = dash + DASH.length;
		if (start >= dash || to - begin > MessageReader.LONGEST_MESSAGE) {
			return false;
		}
		verdict = 0;
		while (verdict < WORDS.length && !isWord(b, at, to, WORDS[verdict])) {
			verdict++;
		}
		if (verdict == WORDS.length || !behind(b, at + WORDS[verdict].length, to)) {
			return false;
		}
		bytes = b;
		from = begin;
		nameEnd = dash;
		name.set(b, start, end(b, start, dash));
		return true;
	}

	private static boolean isWord(byte[] b, int at, int to, byte[] word) {
		int end = at + word.length;
		return Bytes.starts(b, at, to, word) && (end == to || b[end] >= 0 && !Letters.isWord(b[end]));
	}

	/** Reads what stands behind the verdict: nothing, a number, or a blank and words. */
	private boolean behind(byte[] b, int at, int to) {
		detail.clear();
		if (at == to) {
			return true;
		}
		if (Bytes.starts(b, at, to, UNIQUE_ID)) {
			int digits = at + UNIQUE_ID.length;
			int i = digits;
			while (i < to && b[i] >= '0' && b[i] <= '9') {
				i++;
			}
			return i > digits && i == to - 1 && b[i] == ']';
		}
		int start = blanks(b, at, to);
		if (start == at || start == to || !Letters.isWord(b[start])) {
			return false;
		}
		detailFrom = start;
		detailTo = b[to - 1] == '.' ? to - 1 : to;
		detail.set(b, start, end(b, start, detailTo));
		return true;
	}

	private static int blanks(byte[] b, int at, int to) {
		int i = at;
		while (i < to && b[i] == ' ') {
			i++;
		}
		return i;
	}

	private static int end(byte[] b, int start, int to) {
		int end = to;
		while (end > start && b[end - 1] == ' ') {
			end--;
		}
		return end;
	}

	/** Returns what the check says. */
	String verdict() {
		return VERDICTS.get(verdict);
	}

	/** Tells whether it says vulnerable. */
	boolean isVulnerable() {
		return WORDS[verdict][0] == 'V';
	}

	/** Returns where name and detail begin and end in the text of the message, with the blanks around the name. */
	int[] free() {
		int end = Letters.text(bytes, from, nameEnd).length();
		if (!detail.present()) {
			return new int[]{0, end};
		}
		int begin = Letters.text(bytes, from, detailFrom).length();
		return new int[]{0, end, begin, begin + Letters.text(bytes, detailFrom, detailTo).length()};
	}
}
