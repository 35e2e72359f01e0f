package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.ui.TextCut;
import io.github.probelight.workspace.ShownZone;

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
 * @param match
 *            how words of a filter are looked for in its cells
 * @param tip
 *            the tooltip of its cell, plain text; "" for none
 * @param colour
 *            the id of its cell's theme colour; "" for the usual one
 * @param bar
 *            what is painted in its cell before the text; null for a column of texts alone
 * @param onDemand
 *            whether it is shown only to who asks for it
 * @param source
 *            what it is for all faces, as which it is exported
 * @param marked
 *            the letters of its cell that are marked; null for none in any
 */
public record Column<T>(String id, String label, String hint, int width, boolean right, Function<T, String> text,
		SortKey<T> key, WordMatch<T> match, Function<T, String> tip, Function<T, String> colour,
		@Nullable Function<T, @Nullable CellBar> bar, boolean onDemand, TypedColumn<T> source,
		@Nullable Function<T, List<CellMark>> marked) {
	/** The most characters that a cell shows. */
	public static final int LONGEST_CELL = 300;
	private static final int GROUP = 3;
	/** Of a number that a long holds. */
	private static final int DIGITS = 18;
	private static final String PORT = "port";

	/** Shows a column of a report as it is defined for all faces, and sorts by what it says. */
	public static <T> Column<T> of(TypedColumn<T> column, int width) {
		SortKey<T> key = switch (column.type()) {
			case NUMBER, TIME, CLOCK, DURATION, LINE -> SortKey.number(column::number);
			case TEXT, DECIMAL, LIST, WORDS, BOOLEAN -> SortKey.text(column::shown);
		};
		return new Column<>(column.id(), column.title(), column.meaning(), width, column.type().right(),
				row -> column.shown(row, ShownZone.get()), key,
				(row, cell, word) -> WordMatch.contains(cell, isCount(column) ? plain(word) : word),
				row -> "", row -> "", null, false, column, null);
	}

	/** This column with another first width, in characters. */
	public Column<T> withWidth(int characters) {
		return new Column<>(id, label, hint, characters, right, text, key, match, tip, colour, bar, onDemand, source,
				marked);
	}

	/** This column, sorted by something else than its text. */
	public Column<T> sortedBy(SortKey<T> by) {
		return new Column<>(id, label, hint, width, right, text, by, match, tip, colour, bar, onDemand, source, marked);
	}

	/** This column, in which words of a filter are looked for in its own way. */
	public Column<T> matchedBy(WordMatch<T> by) {
		return new Column<>(id, label, hint, width, right, text, key, by, tip, colour, bar, onDemand, source, marked);
	}

	/** This column with a tooltip. */
	public Column<T> withTip(Function<T, String> text) {
		return new Column<>(id, label, hint, width, right, this.text, key, match, text, colour, bar, onDemand, source,
				marked);
	}

	/** This column with a colour. */
	public Column<T> withColour(Function<T, String> id) {
		return new Column<>(this.id, label, hint, width, right, text, key, match, tip, id, bar, onDemand, source,
				marked);
	}

	/** This column with other texts in its cells; it is sorted as before. */
	public Column<T> shownAs(Function<T, String> texts) {
		return new Column<>(id, label, hint, width, right, texts, key, match, tip, colour, bar, onDemand, source,
				marked);
	}

	/** This column with a bar in its cells. */
	public Column<T> withBar(Function<T, @Nullable CellBar> painted) {
		return new Column<>(id, label, hint, width, right, text, key, match, tip, colour, painted, onDemand, source,
				marked);
	}

	/** This column with some letters of its cells marked. */
	public Column<T> marking(Function<T, List<CellMark>> letters) {
		return new Column<>(id, label, hint, width, right, text, key, match, tip, colour, bar, onDemand, source,
				letters);
	}

	/** Whether somebody paints in its cells. */
	boolean isPainted() {
		return bar != null || marked != null;
	}

	/** This column, shown only to who asks for it. */
	public Column<T> onlyOnDemand() {
		return new Column<>(id, label, hint, width, right, text, key, match, tip, colour, bar, true, source, marked);
	}

	/** Whether its values are numbers that people read in groups of three digits; a port is a name. */
	private static boolean isCount(TypedColumn<?> column) {
		return switch (column.type()) {
			case NUMBER -> !column.id().equals(PORT);
			case LINE -> true;
			case TEXT, DECIMAL, TIME, CLOCK, DURATION, LIST, WORDS, BOOLEAN -> false;
		};
	}

	/** What a person may have typed as it is shown. */
	private static String plain(String word) {
		return word.length() > 1 ? word.replace(",", "") : word;
	}

	/** The text as people read it: as {@link #cell}, but large numbers in groups. */
	public String read(T row) {
		String cell = cell(row);
		return isCount(source) && cell.length() > GROUP && cell.length() <= DIGITS
				&& cell.chars().allMatch(c -> c >= '0' && c <= '9') ? NumberText.of(Long.parseLong(cell)) : cell;
	}

	/** The text for other programs: one line of bounded length, with signs for characters that could mislead. */
	public String cell(T row) {
		return bounded(text.apply(row));
	}

	/**
	 * The text as it is copied: times in GMT, whatever zone they are shown in, and of a line of which what is looked for
	 * is shown, all of it.
	 */
	public String copied(T row) {
		return switch (source.type()) {
			case TIME, CLOCK -> bounded(source.shown(row));
			default -> marked == null ? cell(row) : bounded(source.shown(row));
		};
	}

	/** Where its texts end if there is no room for all of them. */
	TextCut cut() {
		return TextCut.of(source.type());
	}

	private String bounded(String raw) {
		String some = raw.substring(0, Math.min(raw.length(), LONGEST_CELL + 1));
		return OneLine.of(cut().fit(some, LONGEST_CELL, String::length));
	}
}
