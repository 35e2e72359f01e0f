package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a table, each with what it says of a row's value.
 *
 * @param <T> what the rows are about
 */
final class Columns<T> {

	private final List<String> names = new ArrayList<>();
	private final List<Function<T, Object>> cells = new ArrayList<>();

	Columns<T> with(String name, Function<T, Object> cell) {
		names.add(name);
		cells.add(cell);
		return this;
	}

	/** Returns a table with a row for each value. */
	Table of(Stream<T> values) {
		return new Table(List.copyOf(names),
				values.map(value -> cells.stream().map(cell -> cell.apply(value)).toList()));
	}
}
