package io.github.probelight.engine.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts a message into words as the grammar's token source does. The arrays are reused for every message. */
final class MessageTokens {

	private static final List<String> KEYWORDS = MessageRule.keywords();

	/** What a token is. */
	static final byte KEYWORD = 0;
	static final byte SP = 1;
	static final byte NUMBER = 2;
	static final byte CAPS = 3;
	static final byte WORD = 4;
	static final byte OTHER = 5;

	private static final int ASCII = 128;
	/** Keywords of two characters or more by the first two of them, longest first. */
	private static final String[] @Nullable [] BY_BEGINNING = byBeginning();
	/** The keywords of one character. */
	private static final String SINGLE = KEYWORDS.stream().filter(k -> k.length() == 1).collect(Collectors.joining());

	private String text = "";
	private byte[] types = new byte[64];
	/** Each token ends where the next one begins. */
	private int[] starts = new int[65];
	private int count;

	/** Cuts a message; what is asked afterwards is about it. */
	void read(String message) {
		text = message;
		count = 0;
		int at = 0;
		while (at < text.length()) {
			if (count == types.length) {
				types = Arrays.copyOf(types, 2 * count);
				starts = Arrays.copyOf(starts, 2 * count + 1);
			}
			starts[count] = at;
			at = token(at);
		}
		starts[count] = at;
	}

	/** Tells whether a keyword of more than one character stands in the message. */
	boolean quotes() {
		return IntStream.range(0, count).anyMatch(i -> types[i] == KEYWORD && !single(i));
	}

	int count() {
		return count;
	}

	byte type(int i) {
		return types[i];
	}

	/** Returns where a token begins; where the message ends for the one behind the last. */
	int start(int i) {
		return starts[i];
	}

	/** Tells whether a token has one character. */
	boolean single(int i) {
		return starts[i + 1] - starts[i] == 1;
	}

	/** Returns the first character of a token. */
	char first(int i) {
		return text.charAt(starts[i]);
	}

	/** Tells whether a token is a keyword. */
	boolean is(int i, String keyword) {
		return types[i] == KEYWORD && starts[i + 1] - starts[i] == keyword.length()
				&& text.startsWith(keyword, starts[i]);
	}

	/** Returns the text of the tokens from one to another, the latter left out. */
	String text(int from, int to) {
		return text.substring(starts[from], starts[to]);
	}

	/** Sets the type of the token at {@code from}, counts it, and returns where it ends. */
	private int token(int from) {
		char c = text.charAt(from);
		int end = keyword(from, c);
		byte type = KEYWORD;
		if (end < 0) {
			end = from + 1;
			if (c == ' ') {
				type = SP;
				while (end < text.length() && text.charAt(end) == ' ') {
					end++;
				}
			} else if (c >= '0' && c <= '9') {
				type = NUMBER;
				while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
					end++;
				}
			} else if (!isWord(c)) {
				type = OTHER;
			} else {
				boolean caps = isCapital(c);
				while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '-')) {
					caps &= isCapital(text.charAt(end++));
				}
				type = caps && end - from > 1 ? CAPS : WORD;
			}
		}
		types[count++] = type;
		return end;
	}

	/** Returns where the longest keyword ends that begins at {@code from} and ends with a word, or -1. */
	private int keyword(int from, char c) {
		char next = from + 1 < text.length() ? text.charAt(from + 1) : ASCII;
		String @Nullable [] keywords = c < ASCII && next < ASCII ? BY_BEGINNING[c * ASCII + next] : null;
		if (keywords != null) {
			for (String keyword : keywords) {
				int end = from + keyword.length();
				if (text.startsWith(keyword, from) && (end == text.length()
						|| !isWord(keyword.charAt(keyword.length() - 1)) || !isWord(text.charAt(end)))) {
					return end;
				}
			}
		}
		return SINGLE.indexOf(c) < 0 ? -1 : from + 1;
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z';
	}

	/** Tells whether a character is part of a word, as the grammar's vocabulary has it. */
	static boolean isWord(char c) {
		return c < ASCII
				? c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z' || c == '_'
				: Character.isLetterOrDigit(c);
	}

	private static String[] @Nullable [] byBeginning() {
		String[] @Nullable [] found = new String[ASCII * ASCII][];
		KEYWORDS.stream()
				.filter(keyword -> keyword.length() > 1)
				.collect(Collectors.groupingBy(keyword -> keyword.charAt(0) * ASCII + keyword.charAt(1)))
				.forEach((beginning, keywords) -> found[beginning] = keywords.stream()
						.sorted(Comparator.comparingInt(String::length).reversed())
						.toArray(String[]::new));
		return found;
	}
}
