package io.github.probelight.views.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

	/** Lets those rows pass that both do; of very many words, the first count. */
	public Filter and(Filter other) {
		return other.isEmpty()
				? this
				: new Filter(Stream.concat(words.stream(), other.words.stream()).distinct().limit(MOST_WORDS).toList());
	}

	/** Whether every row passes. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether some cell of the row holds each word, as its column looks for words. */
	public <T> boolean passes(T row, List<Column<T>> columns) {
		int missing = (int) ((1L << words.size()) - 1);
		for (int c = 0; c < columns.size() && missing != 0; c++) {
			missing &= ~held(row, columns.get(c), missing);
		}
		return missing == 0;
	}

	/** Which of the words that are missing the row's cell of a column holds, a bit for each. */
	private <T> int held(T row, Column<T> column, int missing) {
		int held = 0;
		String cell = null;
		for (int w = 0; w < words.size(); w++) {
			String word = words.get(w);
			if ((missing & 1 << w) != 0 && column.match().mayHold(word)) {
				cell = cell == null ? column.cell(row) : cell;
				held |= column.match().holds(row, cell, word) ? 1 << w : 0;
			}
		}
		return held;
	}
}
