package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.text.EightBytes;

/**
 * The names of Java exceptions: they have at least one dot, and end in Exception, Error or Throwable. A line without a
 * time begins with one, or with what the Java machine writes in front of it, or people and tools. A line that begins with
 * {@code Caused by:} is no head: the failure that it explains has one. In the message of an entry one may stand anywhere.
 */
final class ExceptionHead {

	private static final String THREAD = "Exception in thread \"";
	private static final String[] OPENINGS = {"Exception: ", "Terminating due to ", "Aborting due to ", "# "};
	private static final byte[][] ENDINGS = {ascii("Exception"), ascii("Error"), ascii("Throwable")};
	private static final int LONGEST = 400;
	private static final long E = EightBytes.all('E');
	private static final long T = EightBytes.all('T');

	private ExceptionHead() {}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Returns the type that a line without a time tells of, or "" if the line is something else. */
	static String type(Range line) {
		return line.length() > 0 && mayBe(line.bytes()[line.from()]) ? type(text(line, LONGEST)) : "";
	}

	/** Tells whether a line that begins with this byte can be one; most lines of a trace begin with a tab. */
	private static boolean mayBe(byte first) {
		return first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '#';
	}

	private static String text(Range line, int longest) {
		int end = Math.min(line.to(), line.from() + longest);
		return new String(line.bytes(), line.from(), end - line.from(), StandardCharsets.UTF_8);
	}

	private static String type(String text) {
		int from = text.startsWith(THREAD) ? text.indexOf("\" ", THREAD.length()) + 2 : opening(text);
		int to = from;
		while (to < text.length() && (Character.isJavaIdentifierPart(text.charAt(to)) || text.charAt(to) == '.')) {
			to++;
		}
		String type = text.substring(from, to);
		boolean alone = to == text.length() || text.charAt(to) == ':' || text.charAt(to) == ' ';
		boolean named = type.endsWith("Exception") || type.endsWith("Error") || type.endsWith("Throwable");
		return alone && named && type.indexOf('.') > 0 ? type : "";
	}

	private static int opening(String text) {
		for (String opening : OPENINGS) {
			if (text.startsWith(opening)) {
				return opening.length();
			}
		}
		return 0;
	}

	/** Returns the first type that the message of an entry names, or "". */
	static String within(Range message) {
		return within(message.bytes(), message.from(), message.to());
	}

	/** Returns the first type that bytes name, or "". */
	static String within(byte[] b, int from, int to) {
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			long word = EightBytes.get(b, i);
			for (long found = EightBytes.same(word, E) | EightBytes.same(word, T); found != 0; found &= found - 1) {
				String type = around(b, from, i + EightBytes.firstByte(found), to);
				if (!type.isEmpty()) {
					return type;
				}
			}
		}
		String type = "";
		for (; i < to && type.isEmpty(); i++) {
			type = b[i] == 'E' || b[i] == 'T' ? around(b, from, i, to) : "";
		}
		return type;
	}

	/** Returns the type whose name ends in the word that begins at {@code at}, or "". */
	private static String around(byte[] b, int from, int at, int to) {
		if (at < from + 2 || at + 1 == to || b[at + 1] != 'x' && b[at + 1] != 'r' && b[at + 1] != 'h') {
			return "";
		}
		int end = -1;
		for (byte[] ending : ENDINGS) {
			boolean fits = at + ending.length <= to
					&& Arrays.equals(b, at, at + ending.length, ending, 0, ending.length);
			end = fits ? at + ending.length : end;
		}
		if (end < 0 || end < to && (isPart(b[end]) || b[end] == '.' && end + 1 < to && b[end + 1] > ' ')) {
			return "";
		}
		int start = at;
		int dot = -1;
		while (start > from && at - start < LONGEST && (isPart(b[start - 1]) || b[start - 1] == '.')) {
			dot = b[--start] == '.' ? start : dot;
		}
		boolean named = dot > start && !(b[start] >= '0' && b[start] <= '9') && b[start] != '.';
		return named ? new String(b, start, end - start, StandardCharsets.UTF_8) : "";
	}

	/** Tells whether a byte may be in an identifier; of what is beyond ASCII, all. */
	private static boolean isPart(byte c) {
		return c < 0 || c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z' || c == '_' || c == '$';
	}
}
