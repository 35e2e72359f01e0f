package io.github.probelight.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.Part;
import io.github.probelight.summary.LogNames;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.LogEntry;
import io.github.probelight.summary.table.TypedColumn;

/**
 * The columns of a table of lines that a query asks for, by their numbers: one that only says that there is a row, the
 * log, the line in it, then those of the table. The first comes first since who only counts rows is given it.
 *
 * @param numbers in the order in which they were asked for
 */
record LineColumns(LineTables table, List<Integer> numbers) {

	static final int ROW = 0;
	static final int LOG = 1;
	static final int LINE = 2;
	private static final int OWN = 3;

	/** Returns the columns of which entries have the values, in their order. */
	List<TypedColumn<LogEntry>> ofEntries() {
		return numbers.stream().filter(number -> number >= OWN).map(this::column).toList();
	}

	private TypedColumn<LogEntry> column(int number) {
		return table.columns().get(number - OWN);
	}

	/** Returns whether the message is among them, which takes long to make. */
	boolean hasMessage() {
		return ofEntries().stream().anyMatch(column -> column.id().equals("message"));
	}

	/**
	 * Returns rows with all columns.
	 *
	 * @param own the columns of which entries have the values
	 * @param lines the line of each row among all logs, rising, from 0
	 * @param parts the logs so far
	 */
	LineChunk chunk(List<ValueColumn> own, long[] lines, List<Part> parts) {
		byte[] @Nullable [] logs = new byte[lines.length] @Nullable [];
		long[] inLog = new long[lines.length];
		List<String> names = LogNames.of(parts);
		int next = 0;
		long before = 0;
		byte[] name = {};
		for (int i = 0; i < lines.length; i++) {
			while (next < parts.size() && (parts.get(next).firstLine() <= lines[i] || next == 0)) {
				before = parts.get(next).firstLine();
				name = names.get(next).getBytes(StandardCharsets.UTF_8);
				next++;
			}
			logs[i] = name;
			inLog[i] = lines[i] - before + 1;
		}
		List<ValueColumn> columns = new ArrayList<>();
		int entry = 0;
		for (int number : numbers) {
			columns.add(switch (number) {
				case ROW -> new ValueColumn.NumberValues(ones(lines.length));
				case LOG -> new ValueColumn.TextValues(logs);
				case LINE -> new ValueColumn.NumberValues(inLog);
				default -> own.get(entry++);
			});
		}
		return new LineChunk(lines.length, columns);
	}

	private static long[] ones(int count) {
		long[] ones = new long[count];
		Arrays.fill(ones, 1);
		return ones;
	}
}
