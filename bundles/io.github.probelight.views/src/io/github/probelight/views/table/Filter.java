package io.github.probelight.views.table;

import java.util.Arrays;
import java.util.List;

/**
 * Which rows a person wants to see: those that have each of some words somewhere in their cells, upper and lower case
 * alike. A word is plain text, no pattern. Time is linear in the number of cells, since words and cells are bounded.
 *
 * @param words
 *            at most {@link #MOST_WORDS}
 */
public record Filter(List<String> words) {
	/** Lets every row pass. */
	public static final Filter NONE = new Filter(List.of());

	/** The longest text that a filter can be made of. */
	public static final int LONGEST = 200;
	private static final int MOST_WORDS = 32;

	/** Reads what a person typed: words with spaces between them. */
	public static Filter of(String typed) {
		String text = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
		return text.isEmpty()
				? NONE
				: new Filter(Arrays.stream(text.split("\\s+")).distinct().limit(MOST_WORDS).toList());
	}

	/** Whether every row passes. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether each word is part of some cell of the row. */
	public <T> boolean passes(T row, List<Column<T>> columns) {
		int missing = (int) ((1L << words.size()) - 1);
		for (int c = 0; c < columns.size() && missing != 0; c++) {
			String cell = columns.get(c).cell(row);
			for (int w = 0; w < words.size(); w++) {
				if ((missing & 1 << w) != 0 && contains(cell, words.get(w))) {
					missing &= ~(1 << w);
				}
			}
		}
		return missing == 0;
	}

	private static boolean contains(String cell, String word) {
		char first = fold(word.charAt(0));
		for (int i = 0; i <= cell.length() - word.length(); i++) {
			if (fold(cell.charAt(i)) == first && cell.regionMatches(true, i, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}

	/** As {@link String#regionMatches} folds. */
	private static char fold(char c) {
		return Character.toLowerCase(Character.toUpperCase(c));
	}
}
