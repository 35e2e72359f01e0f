package io.github.probelight.ui;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import io.github.probelight.summary.table.ColumnType;

/** Where a text ends if there is no room for all of it. What is left must not read as something else, and ends in …. */
public enum TextCut {
	/** Behind any letter, as a sentence. */
	LETTER(""),
	/** Behind a word: half a port is another port. Of a single number nothing is left. */
	WORD(" "),
	/** Behind a value of a list, of the first one behind a word if there is no room for it. */
	VALUE(", ");

	private static final String MARK = "…";

	private final String between;

	TextCut(String between) {
		this.between = between;
	}

	/** How the cells of a column of values are cut. */
	public static TextCut of(ColumnType type) {
		return switch (type) {
			case TEXT, BOOLEAN -> LETTER;
			case LIST -> VALUE;
			case WORDS, NUMBER, DECIMAL, TIME, CLOCK, DURATION, LINE -> WORD;
		};
	}

	/**
	 * As much of a text as there is room for.
	 *
	 * @param room
	 *            how wide it may be
	 * @param width
	 *            how wide a text is, by the same measure
	 */
	public String fit(String text, int room, ToIntFunction<String> width) {
		if (text.isEmpty() || width.applyAsInt(text) <= room) {
			return text;
		}
		int[] ends = ends(text);
		int fits = -1;
		int not = ends.length;
		while (not - fits > 1) {
			int middle = (fits + not) / 2;
			if (width.applyAsInt(cut(text, ends[middle])) <= room) {
				fits = middle;
			} else {
				not = middle;
			}
		}
		if (fits < 0) {
			return this == VALUE ? WORD.fit(text, room, width) : MARK;
		}
		return cut(text, ends[fits]);
	}

	private String cut(String text, int end) {
		String left = text.substring(0, end);
		return (this == LETTER ? left.stripTrailing() : left) + MARK;
	}

	private int[] ends(String text) {
		return IntStream.range(1, text.length())
				.filter(end -> this == LETTER
						? !Character.isLowSurrogate(text.charAt(end))
						: text.startsWith(between, end - between.length()))
				.toArray();
	}
}
