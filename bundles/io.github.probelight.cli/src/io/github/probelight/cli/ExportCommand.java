package io.github.probelight.cli;

import java.util.concurrent.Callable;

import io.github.probelight.export.Csv;
import io.github.probelight.export.Json;
import io.github.probelight.export.LineRows;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One table of a log for other programs. */
@Command(name = "export", description = "Writes one table of a log for other programs.")
final class ExportCommand implements Callable<Integer> {

	/** How a table is written. */
	enum Format {
		/** RFC 4180, in UTF-8, with a head line. */
		CSV,
		/** An array of objects. */
		JSON,
		/** An object on each line. */
		JSONL,
		/** Columns, packed, in a file for other programs. */
		PARQUET;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Mixin
	private Logs logs;

	@Option(names = "--table", required = true, paramLabel = "TABLE", completionCandidates = TableChoice.Names.class, converter = TableChoice.Converter.class, description = "What the rows are: ${COMPLETION-CANDIDATES}. results and entries have a row for each such line, written while the log is read.")
	private TableChoice table;

	@Option(names = "--format", paramLabel = "csv|json|jsonl|parquet", description = "How they are written: with a head line (default), as an array of objects, with an object on each line, or as a Parquet file.")
	private Format format;

	@Mixin
	private AnonymityOptions anonymity = new AnonymityOptions();

	@Mixin
	private OutputOption output = new OutputOption();

	private final Console console;

	/** To be filled by picocli. */
	ExportCommand(Console console) {
		this(console, new TableChoice.OfReport(Tables.HOSTS), Format.CSV, new Logs());
	}

	ExportCommand(Console console, TableChoice table, Format format, Logs logs) {
		this.console = console;
		this.table = table;
		this.format = format;
		this.logs = logs;
	}

	@Override
	public Integer call() {
		if (!logs.hide(anonymity, console)) {
			return Probelight.WRONG_ARGUMENTS;
		}
		return format == Format.PARQUET
				? ParquetExport.write(TableChoice.name(table), logs.names(), logs.options(), output, console)
				: output.write(logs.names(), console, this::write);
	}

	private int write(Console to) {
		return switch (table) {
			case TableChoice.OfReport(Tables of) -> logs.read(to, log -> {
				switch (format) {
					case CSV -> Csv.write(of.table(log), log.report(), logs.zone(), to.out());
					case JSON -> Json.write(of.table(log), log.report(), to.out());
					case JSONL, PARQUET -> Json.writeLines(of.table(log), log.report(), to.out());
				}
			});
			case TableChoice.OfLines(LineTables of) -> logs.open(to, (input, choice, monitor) -> {
				LineRows rows = new LineRows(input, of, choice::wants, to.out());
				switch (format) {
					case CSV -> rows.csv(logs.zone(), monitor);
					case JSON -> rows.json(monitor);
					case JSONL, PARQUET -> rows.jsonLines(monitor);
				}
				return () -> {
					// all is written
				};
			});
		};
	}
}
