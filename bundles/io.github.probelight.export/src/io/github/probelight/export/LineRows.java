package io.github.probelight.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.LogNames;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.TypedColumn;

/**
 * Writes a table that has a row for lines of a log, while the log is read. Nothing but what is being written is kept in
 * memory. The writer stays open.
 */
public final class LineRows {

	private final LogInput input;
	private final LineTables table;
	private final Predicate<EntryReader> filter;
	private final boolean joined;
	private final List<String> names;
	private final Writer out;

	/**
	 * Prepares to write a table.
	 *
	 * @param filter which entries are rows
	 */
	public LineRows(LogInput input, LineTables table, Predicate<EntryReader> filter, Writer out) {
		this.input = input;
		// the name of each log is in its rows
		names = LogNames.of(input.parts());
		joined = names.size() > 1;
		this.table = table;
		this.filter = filter;
		this.out = out;
	}

	/** Writes comma-separated values as {@link Csv} does, with times by the clocks of a zone. */
	public void csv(Zone zone, ReadMonitor monitor) {
		Stream<String> own = joined ? Stream.of(LineTables.LOG, LineTables.LINE) : Stream.of(LineTables.LINE);
		Csv.write(Stream.concat(own, table.columns().stream().map(TypedColumn::id)).toList(), Stream.empty(), out);
		Frame frame = new Frame("", "", "", log -> joined ? Csv.quoted(log) + ',' : "", 0);
		write(() -> new RowCsv(table.columns(), zone), frame, monitor);
	}

	/** Writes an array of objects as {@link Json} does. */
	public void json(ReadMonitor monitor) {
		objects("[", ",", "]\n", monitor);
	}

	/** Writes the same objects, each on a line of its own. */
	public void jsonLines(ReadMonitor monitor) {
		objects("", "\n", "\n", monitor);
	}

	private void objects(String start, String between, String end, ReadMonitor monitor) {
		Frame frame = new Frame(start, between, end,
				log -> '{' + (joined ? field(LineTables.LOG) + Json.quoted(log) + ',' : "") + field(LineTables.LINE),
				1);
		write(() -> new RowJson(table.columns()), frame, monitor);
	}

	private static String field(String name) {
		return '"' + name + "\":";
	}

	/**
	 * What stands around rows.
	 *
	 * @param head log → what stands before the line of a row
	 * @param skip so many characters of the row stand before the line already
	 */
	private record Frame(String start, String between, String end, Function<String, String> head, int skip) {}

	private void write(Supplier<RowFormat> format, Frame frame, ReadMonitor monitor) {
		try {
			out.write(frame.start);
			boolean[] any = {false};
			input.lines(() -> new RowVisitor(table, filter, format.get()), (chunk, firstLine) -> {
				write(chunk, firstLine, frame, any[0]);
				any[0] |= chunk.count() > 0;
				return true;
			}, monitor);
			out.write(any[0] || !frame.start.isEmpty() ? frame.end : "");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(RowChunk chunk, long firstLine, Frame frame, boolean more) throws IOException {
		List<Part> parts = joined ? input.parts() : List.of();
		int next = 0;
		long before = 0;
		String head = joined ? "" : frame.head.apply("");
		int start = 0;
		StringBuilder rows = new StringBuilder(chunk.text().length() + 16 * chunk.count());
		for (int i = 0; i < chunk.count(); i++) {
			long line = firstLine + chunk.lines()[i];
			while (next < parts.size() && (parts.get(next).firstLine() <= line || next == 0)) {
				before = parts.get(next).firstLine();
				head = frame.head.apply(names.get(next));
				next++;
			}
			rows.append(i > 0 || more ? frame.between : "").append(head).append(line - before + 1).append(',');
			rows.append(chunk.text(), start + frame.skip, chunk.ends()[i]);
			start = chunk.ends()[i];
		}
		out.append(rows);
	}
}
