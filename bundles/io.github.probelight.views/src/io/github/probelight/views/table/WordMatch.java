package io.github.probelight.views.table;

/**
 * How a word of a filter is looked for in a cell.
 *
 * @param <T>
 *            the rows
 */
@FunctionalInterface
public interface WordMatch<T> {
	/** Whether the cell with this text, of this row, holds a word of at least one character. */
	boolean holds(T row, String cell, String word);

	/** Whether any cell of the column could hold a word; the texts of its cells need not be made if none can. */
	default boolean mayHold(String word) {
		return true;
	}

	/** Whether the word is part of the text, upper and lower case alike. Linear, as the lengths of both are bounded. */
	static boolean contains(String text, String word) {
		char first = fold(word.charAt(0));
		for (int i = 0; i <= text.length() - word.length(); i++) {
			if (fold(text.charAt(i)) == first && text.regionMatches(true, i, word, 0, word.length())) {
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
