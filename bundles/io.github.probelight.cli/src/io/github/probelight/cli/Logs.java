package io.github.probelight.cli;

import java.util.List;
import java.util.function.Consumer;

import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments that name logs, and how these are read. */
final class Logs {

	@Parameters(arity = "1..*", paramLabel = "LOG", description = LogOptions.LOG)
	private List<String> names = List.of();

	@Mixin
	private LogOptions options = new LogOptions();

	/** To be filled by picocli. */
	Logs() {}

	/** Logs without an option, but perhaps the one that has them be read anew. */
	Logs(List<String> names, boolean anew) {
		this.names = names;
		if (anew) {
			options.readAnew();
		}
	}

	/** Has the logs be read as they may be shown; false if that cannot be, and it is said why. */
	boolean hide(AnonymityOptions anonymity, Console console) {
		return anonymity.hide(options, console);
	}

	/** Returns by which clocks times are shown. */
	Zone zone() {
		return options.zone();
	}

	/** Returns the names of the logs. */
	List<String> names() {
		return names;
	}

	/** Returns how they are read. */
	LogOptions options() {
		return options;
	}

	/** Returns whether one of the logs is standard input. */
	boolean fromStandardInput() {
		return names.contains(InputWords.STANDARD_INPUT);
	}

	/**
	 * Reads the logs.
	 *
	 * @param then takes what was read; not called if no log can be read
	 * @return the exit code
	 */
	int read(Console console, Consumer<ReadLog> then) {
		return options.read(names, console, then);
	}

	/**
	 * Opens the logs for somebody who reads them.
	 *
	 * @return the exit code
	 */
	int open(Console console, LogOptions.Reading reading) {
		return options.open(names, console, reading);
	}
}
