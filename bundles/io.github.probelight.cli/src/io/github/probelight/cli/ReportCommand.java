package io.github.probelight.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All facts of logs, one log after the other. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Tells what was scanned, how it went and what was found.")
final class ReportCommand implements Callable<Integer> {

	/** How a report is written. */
	enum Format {
		/** A page for a person. */
		TEXT,
		/** Schema 1 of README.md, one document a line. */
		JSON
	}

	@Parameters(arity = "1..*", paramLabel = "LOG", description = "Scan logs; - is standard input.")
	private List<String> logs = List.of();

	@Option(names = "--format", description = "text (default) or json, one document for each log.")
	private Format format = Format.TEXT;

	private final Console console;

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		int code = 0;
		for (String name : logs) {
			try {
				ReadLog log = ReadLog.read(name, console.in());
				if (format == Format.JSON) {
					ReportJson.write(log, console.out());
				} else {
					ReportText.write(log, console.out());
				}
			} catch (InputProblem e) {
				console.problem(String.valueOf(e.getMessage()));
				code = Probelight.PROBLEM;
			}
		}
		return code;
	}
}
