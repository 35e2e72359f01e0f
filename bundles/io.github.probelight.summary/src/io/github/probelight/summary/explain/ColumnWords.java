package io.github.probelight.summary.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;

/** The columns of the tables, explained by what they say of themselves. */
final class ColumnWords {

	private ColumnWords() {}

	/**
	 * A column and where it stands.
	 *
	 * @param table name of its table
	 */
	private record Placed(String table, TypedColumn<?> column) {}

	private static Stream<Placed> columns() {
		return Stream.concat(
				Arrays.stream(Tables.values())
						.flatMap(table -> table.table()
								.columns()
								.stream()
								.map(column -> new Placed(table.toString(), column))),
				Arrays.stream(LineTables.values())
						.flatMap(
								table -> table.columns().stream().map(column -> new Placed(table.toString(), column))));
	}

	/** Returns the names of all columns, as programs have them. */
	static Stream<String> all() {
		return columns().map(placed -> placed.column.id());
	}

	/** Returns what the columns of a name or a title say, each in the table that it stands in. */
	static Optional<Explanation> find(String word) {
		List<Placed> found = columns().filter(
				placed -> placed.column.id().equalsIgnoreCase(word) || placed.column.title().equalsIgnoreCase(word))
				.toList();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		String tables = found.stream().map(Placed::table).distinct().collect(Collectors.joining(", "));
		String meanings = found.stream()
				.map(placed -> "In " + placed.table + ": " + placed.column.meaning() + '.' + clocks(placed.column))
				.collect(Collectors.joining(" "));
		return Optional.of(new Explanation(found.getFirst().column.id() + " (column): of the table " + tables, meanings,
				Optional.empty()));
	}

	private static String clocks(TypedColumn<?> column) {
		return column.type() == ColumnType.TIME ? " Times are GMT, in text and CSV those of --zone." : "";
	}
}
