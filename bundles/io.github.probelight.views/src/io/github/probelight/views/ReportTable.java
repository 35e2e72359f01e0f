package io.github.probelight.views;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.NumberText;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;

/**
 * A table with few enough rows to be made at once, such as that of findings or tasks. What makes one different from
 * another are values.
 *
 * @param <T>
 *            the rows
 * @param columns
 *            all columns, in their first order
 * @param sort
 *            how the rows are sorted at first
 * @param rows
 *            report → rows; called in the background
 * @param identity
 *            what tells a row from others, also in a later report
 * @param line
 *            row → the first line about it, 0-based, or a negative number
 * @param words
 *            what is said of it
 */
public record ReportTable<T>(List<Column<T>> columns, Sort sort, Function<Report, Stream<T>> rows,
		Function<T, Object> identity, ToLongFunction<T> line, Words words) implements LogTable<T> {
	/**
	 * What is said of a table.
	 *
	 * @param example
	 *            words to filter by
	 * @param nothing
	 *            said of a log that has nothing for it; {@code {0}} stands for its name
	 * @param noun
	 *            what a row is, in the singular
	 */
	public record Words(String example, String nothing, String noun) {}

	@Override
	public String example() {
		return words.example;
	}

	@Override
	public String nothingFound() {
		return words.nothing;
	}

	@Override
	public Object identity(T row) {
		return identity.apply(row);
	}

	@Override
	public long line(T row) {
		return line.applyAsLong(row);
	}

	/** The line under the caret is hardly ever about a row of such a table alone. */
	@Override
	public int row(Report report, EntryFacts entry) {
		return -1;
	}

	@Override
	public Content<T> content(Report report) {
		List<T> all = rows.apply(report).toList();
		return new Content<>(all, Set.of(), all.isEmpty() ? "" : NumberText.count(all.size(), words.noun));
	}
}
