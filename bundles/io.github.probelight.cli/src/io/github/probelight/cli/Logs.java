package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that name logs. Those that can be read are read as one log, the others have a line each. */
final class Logs {

	@Parameters(arity = "1..*", paramLabel = "LOG", description = "Scan logs, plain, .gz or .zip; several are read as one, in the order of time. - is standard input.")
	private List<String> names = List.of();

	@Option(names = "--entry", paramLabel = "NAME", description = "The scan log in a .zip that holds several; repeat it to read more than one.")
	private List<String> entries = List.of();

	@Option(names = "--progress", description = "Shows on standard error how far the reading is: on a terminal in a line that is gone at the end, elsewhere in a line every five seconds.")
	private boolean progress;

	/** To be filled by picocli. */
	Logs() {}

	/** Logs without an option. */
	Logs(List<String> names) {
		this.names = names;
	}

	/**
	 * Reads the logs.
	 *
	 * @param then takes what was read; not called if no log can be read
	 * @return the exit code
	 */
	int read(Console console, Consumer<ReadLog> then) {
		List<Origin> origins = new ArrayList<>();
		boolean refused = false;
		for (String name : names) {
			try {
				origins.addAll(find(name, console));
			} catch (InputException e) {
				console.problem(InputWords.TERMINAL.of(name, e));
				refused = true;
			}
		}
		boolean whole = !origins.isEmpty() && read(origins, console, then);
		return whole && !refused ? 0 : Probelight.PROBLEM;
	}

	private List<Origin> find(String name, Console console) throws InputException {
		return name.equals(InputWords.STANDARD_INPUT)
				? List.of(Origins.of(name, console.in(), Budget.STANDARD))
				: Origins.of(name, entries, Budget.STANDARD);
	}

	/** Returns whether the report covers all that there is. */
	private boolean read(List<Origin> origins, Console console, Consumer<ReadLog> then) {
		try (LogInput input = LogInput.open(origins)) {
			Report report = read(input, console);
			List<Part> parts = input.parts();
			then.accept(new ReadLog(parts, report));
			parts.forEach(part -> tell(part, console));
			return parts.stream().allMatch(Part::complete);
		} catch (InputException e) {
			console.problem(InputWords.TERMINAL.of(origins.getFirst().name(), e));
			return false;
		} catch (OutOfMemoryError e) {
			console.problem("there are more hosts than fit into memory:"
					+ " set PROBELIGHT_JAVA_OPTS=-Xmx2g and try again.");
			return false;
		}
	}

	private Report read(LogInput input, Console console) {
		if (!progress) {
			return input.read(ReadMonitor.NONE);
		}
		try (ProgressLine line = new ProgressLine(console.err(), console.terminal(), System::nanoTime, input::share)) {
			return input.read(line);
		}
	}

	private static void tell(Part part, Console console) {
		part.problem().ifPresent(problem -> console.problem(InputWords.TERMINAL.of(part.name(), problem)));
		if (part.state() != FileState.UNCHANGED) {
			console.problem(InputWords.TERMINAL.of(part.name(), part.state(), part.bytes()));
		}
	}
}
