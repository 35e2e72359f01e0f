package io.github.probelight.views;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;
import io.github.probelight.workspace.ShownZone;

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
 * @param seldom
 *            ids of columns that are shown only of a log of which they say something
 * @param more
 *            columns for other programs, of which those count that are not shown
 * @param words
 *            what is said of it
 */
public record ReportTable<T>(List<Column<T>> columns, Sort sort, Function<Report, Stream<T>> rows,
		Function<T, Object> identity, ToLongFunction<T> line, Set<String> seldom, List<TypedColumn<T>> more,
		Words words) implements LogTable<T> {
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

	/** Widths that fit a time with and without its date. */
	private static final int TIME = 19;
	private static final int CLOCK = 8;

	/** A table that shows all its columns of each log. */
	public ReportTable(List<Column<T>> columns, Sort sort, Function<Report, Stream<T>> rows,
			Function<T, Object> identity, ToLongFunction<T> line, Words words) {
		this(columns, sort, rows, identity, line, Set.of(), List.of(), words);
	}

	/**
	 * Shows all columns of a table as it is exported, the usual width for each, in the order of the report. The texts of a
	 * row tell it from others.
	 */
	public static <T> ReportTable<T> of(TypedTable<T> table, Words words) {
		List<TypedColumn<T>> texts = table.columns()
				.stream()
				.filter(column -> column.type() == ColumnType.TEXT)
				.toList();
		TypedColumn<T> line = table.columns()
				.stream()
				.filter(column -> column.type() == ColumnType.LINE)
				.findFirst()
				.orElseThrow();
		return new ReportTable<>(
				table.columns().stream().flatMap(ReportTable::shown).toList(), Sort.NONE,
				table.rows(), row -> texts.stream().map(text -> text.shown(row)).toList(), line::number, words);
	}

	/**
	 * The columns of times, of which {@link #content} hides one: the time of day where all of a log is of one day, else the
	 * time with its date.
	 */
	private static <T> Stream<Column<T>> times(TypedColumn<T> time) {
		return Stream.of(Column.of(time.clock(), CLOCK), Column.of(time, TIME));
	}

	private static <T> Stream<Column<T>> shown(TypedColumn<T> column) {
		return column.type() == ColumnType.TIME ? times(column) : Stream.of(Column.of(column, width(column.type())));
	}

	/** A width in characters that fits most values of a type. */
	private static int width(ColumnType type) {
		return switch (type) {
			case TEXT -> 32;
			case LIST, WORDS -> 24;
			case TIME -> TIME;
			case DURATION -> 12;
			case NUMBER, DECIMAL, LINE, BOOLEAN, CLOCK -> 10;
		};
	}

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

	@Override
	public TypedTable<T> exported() {
		return new TypedTable<>(
				columns.stream().map(Column::source).filter(column -> column.type() != ColumnType.CLOCK).toList(),
				rows);
	}

	@Override
	public TypedTable<T> forPrograms() {
		return exported().and(more);
	}

	/** The line under the caret is hardly ever about a row of such a table alone. */
	@Override
	public int row(Report report, EntryFacts entry) {
		return -1;
	}

	@Override
	public Content<T> content(Report report) {
		List<T> all = rows.apply(report).toList();
		return new Content<>(all, hidden(report, all), all.isEmpty() ? "" : NumberText.count(all.size(), words.noun));
	}

	private Set<String> hidden(Report report, List<T> all) {
		ColumnType other = ShownZone.get().isOneDay(report.timeline().first(), report.timeline().last())
				? ColumnType.TIME
				: ColumnType.CLOCK;
		return columns.stream()
				.filter(column -> column.source().type() == other || seldom.contains(column.id())
						&& all.stream().allMatch(row -> column.source().shown(row).isEmpty()))
				.map(Column::id)
				.collect(Collectors.toSet());
	}
}
