package io.github.probelight.cli;

import java.util.concurrent.Callable;

import io.github.probelight.export.Csv;
import io.github.probelight.export.Json;
import io.github.probelight.summary.Codes;
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
		JSON;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Mixin
	private Logs logs;

	@Option(names = "--table", required = true, paramLabel = "hosts|ports|findings|tasks|subnets", description = "What the rows are.")
	private Tables table;

	@Option(names = "--format", required = true, paramLabel = "csv|json", description = "How they are written.")
	private Format format;

	private final Console console;

	/** To be filled by picocli. */
	ExportCommand(Console console) {
		this(console, Tables.HOSTS, Format.CSV, new Logs());
	}

	ExportCommand(Console console, Tables table, Format format, Logs logs) {
		this.console = console;
		this.table = table;
		this.format = format;
		this.logs = logs;
	}

	@Override
	public Integer call() {
		return logs.read(console, log -> {
			if (format == Format.JSON) {
				Json.write(table.table(), log.report(), console.out());
			} else {
				Csv.write(table.table(), log.report(), console.out());
			}
		});
	}
}
