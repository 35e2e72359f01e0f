package io.github.probelight.summary.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;

/** The columns of the tables, explained by what they say of themselves. */
final class ColumnWords {

	private ColumnWords() {}

	/** Returns the names of all columns, as programs have them. */
	static Stream<String> all() {
		return Arrays.stream(Tables.values())
				.flatMap(table -> table.table().columns().stream())
				.map(TypedColumn::id);
	}

	/** Returns what the columns of a name or a title say, each in the table that it stands in. */
	static Optional<Explanation> find(String word) {
		List<String> tables = new ArrayList<>();
		List<String> meanings = new ArrayList<>();
		String id = "";
		for (Tables table : Tables.values()) {
			for (TypedColumn<?> column : table.table().columns()) {
				if (column.id().equalsIgnoreCase(word) || column.title().equalsIgnoreCase(word)) {
					id = column.id();
					tables.add(table.toString());
					meanings.add("In " + table + ": " + column.meaning() + '.');
				}
			}
		}
		return tables.isEmpty()
				? Optional.empty()
				: Optional.of(new Explanation(id + " (column): of the table " + String.join(", ", tables),
						String.join(" ", meanings), Optional.empty()));
	}
}
