package io.github.probelight.engine.search;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import io.github.probelight.engine.text.ShownText;

/**
 * What the bytes of a row must hold for a query to match its text. A printable ASCII character of the text is that byte;
 * any other one is bytes that are not ASCII, or a sign for something else.
 *
 * @param texts of what one text each is in every row with a match: bytes as Latin-1, with small letters if
 * {@code anyCase}; none of them is empty
 * @param anyCase whether ASCII letters in the rows may be in any case
 * @param others rows that may hold a match without these texts
 * @param whole whether there is one text, and it is the query: where it is in a row of ASCII is a match
 */
record Prefilter(List<List<String>> texts, boolean anyCase, Others others, boolean whole) {

	/** Rows that may hold a match without the texts. */
	enum Others {
		/** None. */
		NONE,
		/** Rows that are not well-formed UTF-8, and are shown as Latin-1. */
		NOT_UTF8,
		/** Rows with a byte that is not ASCII. */
		NOT_ASCII
	}

	/** The small letters of ASCII of which another letter is a case: the Kelvin sign, a long s, i with and without dot. */
	private static final String SHARED = "ksi";

	/** Characters that may be a sign for another one. */
	private static final BitSet SIGNS = signs();

	/** Returns what is known of a query. */
	static Prefilter of(TextQuery query) {
		boolean anyCase = !query.caseSensitive();
		if (query.regex()) {
			return ascii(RequiredText.of(query.text(), anyCase), anyCase, false);
		}
		String text = anyCase ? folded(query.text()) : query.text();
		String run = longestAscii(text);
		if (run.length() == text.length()) {
			return ascii(only(run), anyCase, query.isPlain());
		}
		if (!text.codePoints().allMatch(Prefilter::isItself)) {
			return ascii(only(run), anyCase, false);
		}
		if (anyCase) {
			return run.isEmpty()
					? new Prefilter(List.of(), true, Others.NOT_ASCII, false)
					: ascii(only(run), true, false);
		}
		String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		return new Prefilter(only(utf8), false, Others.NOT_UTF8, false);
	}

	/** Tells whether nothing is known: any row may hold a match. */
	boolean isNothing() {
		return texts.isEmpty() && others == Others.NONE;
	}

	private static List<List<String>> only(String text) {
		return text.isEmpty() ? List.of() : List.of(List.of(text));
	}

	private static Prefilter ascii(List<List<String>> runs, boolean anyCase, boolean whole) {
		List<List<String>> texts = anyCase
				? runs.stream().map(ways -> ways.stream().map(run -> run.toLowerCase(Locale.ROOT)).toList()).toList()
				: runs;
		boolean shared = anyCase && texts.stream()
				.flatMap(List::stream)
				.flatMapToInt(String::chars)
				.anyMatch(c -> SHARED.indexOf(c) >= 0);
		return new Prefilter(texts, anyCase, shared ? Others.NOT_ASCII : Others.NONE, whole && !texts.isEmpty());
	}

	/** Returns what stands for all cases of a text where {@link java.util.regex.Pattern#UNICODE_CASE} compares. */
	private static String folded(String text) {
		return text.codePoints()
				.map(c -> Character.toLowerCase(Character.toUpperCase(c)))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
	}

	private static String longestAscii(String text) {
		String longest = "";
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || !isPrintable(text.charAt(i))) {
				longest = i - from > longest.length() ? text.substring(from, i) : longest;
				from = i + 1;
			}
		}
		return longest;
	}

	/** Tells whether a character is a byte of ASCII wherever it is shown. */
	static boolean isPrintable(char c) {
		return c >= ' ' && c < 0x7F || c == '\t';
	}

	/** Tells whether a character is never shown for another one, nor a part of one. */
	private static boolean isItself(int c) {
		return Character.isSupplementaryCodePoint(c) || !SIGNS.get(c) && !Character.isSurrogate((char) c);
	}

	private static BitSet signs() {
		BitSet signs = new BitSet();
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			char shown = ShownText.of(String.valueOf(c)).charAt(0);
			if (shown != c) {
				signs.set(shown);
			}
		}
		return signs;
	}
}
