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
		JSONL;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Mixin
	private Logs logs;

	@Option(names = "--table", required = true, paramLabel = "TABLE", completionCandidates = TableChoice.Names.class, converter = TableChoice.Converter.class, description = "What the rows are: ${COMPLETION-CANDIDATES}. results and entries have a row for each such line, written while the log is read.")
	private TableChoice table;

	@Option(names = "--format", required = true, paramLabel = "csv|json|jsonl", description = "How they are written: with a head line, as an array of objects, or with an object on each line.")
	private Format format;

	@Mixin
	private AnonymityOptions anonymity = new AnonymityOptions();

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
		return switch (table) {
			case TableChoice.OfReport(Tables of) -> logs.read(console, log -> {
				switch (format) {
					case CSV -> Csv.write(of.table(log), log.report(), logs.zone(), console.out());
					case JSON -> Json.write(of.table(log), log.report(), console.out());
					case JSONL -> Json.writeLines(of.table(log), log.report(), console.out());
				}
			});
			case TableChoice.OfLines(LineTables of) -> logs.open(console, (input, choice, monitor) -> {
				LineRows rows = new LineRows(input, of, choice::wants, console.out());
				switch (format) {
					case CSV -> rows.csv(logs.zone(), monitor);
					case JSON -> rows.json(monitor);
					case JSONL -> rows.jsonLines(monitor);
				}
				return () -> {
					// all is written
				};
			});
		};
	}
}
