package io.github.probelight.workspace;

import java.nio.charset.StandardCharsets;

/**
 * Leads from the bytes in which the reader of entries has found something back to the letters of the line: it leaves out
 * what is not seen, such as marks of byte order and colour codes, and reads spaces of other kinds as spaces.
 */
public final class SeenLetters {
	private static final char ESCAPE = 0x1B;
	private static final char SHOWN_ESCAPE = 0x241B;

	private final String line;
	private final byte[] read;
	private final boolean same;

	/**
	 * For a line.
	 *
	 * @param given
	 *            its bytes in UTF-8, which the reader was given
	 * @param read
	 *            those that it has read: the same array where there is nothing to leave out
	 */
	public SeenLetters(String line, byte[] given, byte[] read) {
		this.line = line;
		this.read = read;
		same = given == read;
	}

	/** The letter of the line that a byte begins. */
	public int first(int at) {
		int letters = letters(at);
		return same ? letters : place(letters);
	}

	/** The letter behind the one that ends before a byte. */
	public int end(int to) {
		int letters = letters(to);
		return same || letters == 0 ? letters : Math.min(line.length(), place(letters - 1) + 1);
	}

	private int letters(int bytes) {
		return new String(read, 0, bytes, StandardCharsets.UTF_8).length();
	}

	/** Where the letter with a number stands: what was read is what the line has, in the same order. */
	private int place(int number) {
		String seen = new String(read, StandardCharsets.UTF_8);
		int at = -1;
		for (int i = 0; i <= number && at < line.length(); i++) {
			char wanted = i < seen.length() ? seen.charAt(i) : 0;
			at = behindColour(at + 1);
			while (at < line.length() && !isSame(line.charAt(at), wanted)) {
				at = behindColour(at + 1);
			}
		}
		return Math.min(at, line.length());
	}

	private static boolean isSame(char letter, char wanted) {
		return letter == wanted || wanted == ' ' && (letter == '\t' || Character.isSpaceChar(letter));
	}

	private int behindColour(int at) {
		int i = at;
		boolean code = i + 1 < line.length() && (line.charAt(i) == ESCAPE || line.charAt(i) == SHOWN_ESCAPE)
				&& line.charAt(i + 1) == '[';
		if (!code) {
			return i;
		}
		i += 2;
		while (i < line.length() && (Character.isDigit(line.charAt(i)) || line.charAt(i) == ';')) {
			i++;
		}
		return behindColour(Math.min(i + 1, line.length()));
	}
}
