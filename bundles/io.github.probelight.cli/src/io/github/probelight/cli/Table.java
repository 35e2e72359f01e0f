package io.github.probelight.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns and rows for other programs. Cells are text, numbers, truth values and lists of text; "" stands for what the
 * log does not say.
 *
 * @param columns names of the columns
 * @param rows rows, each made when it is asked for: there may be a million
 */
record Table(List<String> columns, Stream<List<Object>> rows) {

	/** A cell that is no number, as text. */
	static String text(Object cell) {
		return cell instanceof List<?> list
				? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
				: String.valueOf(cell);
	}
}
