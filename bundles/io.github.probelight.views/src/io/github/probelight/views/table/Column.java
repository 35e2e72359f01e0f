package io.github.probelight.views.table;

import java.util.function.Function;
import java.util.function.ToLongFunction;

import io.github.probelight.engine.text.ShownText;

/**
 * One column of a table, as data.
 *
 * @param <T>
 *            the rows
 * @param id
 *            by which its width, its place and the sorting are remembered
 * @param label
 *            its head
 * @param hint
 *            what it shows, a sentence for the head's tooltip
 * @param width
 *            its first width, in characters
 * @param right
 *            whether its cells stand at the right, as numbers do
 * @param text
 *            the text of its cell, which may come from a log as it is
 * @param key
 *            by what it sorts
 * @param tip
 *            the tooltip of its cell, plain text; "" for none
 * @param colour
 *            the id of its cell's theme colour; "" for the usual one
 */
public record Column<T>(String id, String label, String hint, int width, boolean right, Function<T, String> text,
		SortKey<T> key, Function<T, String> tip, Function<T, String> colour) {
	/** The most characters that a cell shows. */
	public static final int LONGEST_CELL = 300;
	private static final char TAB_SIGN = '\u2409';

	/** A column of texts that sorts by them. */
	public static <T> Column<T> text(String id, String label, String hint, int width, Function<T, String> text) {
		return new Column<>(id, label, hint, width, false, text, SortKey.text(text), row -> "", row -> "");
	}

	/** A column of numbers that sorts by them; a negative one is absent. */
	public static <T> Column<T> number(String id, String label, String hint, int width, ToLongFunction<T> number) {
		return new Column<>(id, label, hint, width, true, row -> {
			long found = number.applyAsLong(row);
			return found < 0 ? "" : Long.toString(found);
		}, SortKey.number(row -> {
			long found = number.applyAsLong(row);
			return found < 0 ? SortKey.ABSENT : found;
		}), row -> "", row -> "");
	}

	/** This column, sorted by something else than its text. */
	public Column<T> sortedBy(SortKey<T> by) {
		return new Column<>(id, label, hint, width, right, text, by, tip, colour);
	}

	/** This column with a tooltip. */
	public Column<T> withTip(Function<T, String> text) {
		return new Column<>(id, label, hint, width, right, this.text, key, text, colour);
	}

	/** This column with a colour. */
	public Column<T> withColour(Function<T, String> id) {
		return new Column<>(this.id, label, hint, width, right, text, key, tip, id);
	}

	/** The text as it is shown: one line of bounded length, with signs for characters that could mislead. */
	public String cell(T row) {
		String raw = text.apply(row);
		String cut = raw.length() <= LONGEST_CELL ? raw : raw.substring(0, LONGEST_CELL - 1) + "…";
		return ShownText.of(cut).replace('\t', TAB_SIGN);
	}
}
