package io.github.probelight.summary.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;

/**
 * A table of a report.
 *
 * @param <T> what the rows are about
 * @param columns what is exported; new ones come last, so that who counts columns is not surprised
 * @param rows report → rows, each made when it is asked for: there may be a million
 */
public record TypedTable<T>(List<TypedColumn<T>> columns, Function<Report, Stream<T>> rows) {

	/** Returns this table with those of some columns behind its own whose ids it does not have. */
	public TypedTable<T> and(List<TypedColumn<T>> others) {
		Set<String> ids = columns.stream().map(TypedColumn::id).collect(Collectors.toSet());
		return new TypedTable<>(
				Stream.concat(columns.stream(), others.stream().filter(column -> !ids.contains(column.id()))).toList(),
				rows);
	}
}
