package io.github.probelight.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Opens logs in the workbench. The start script does that without coming here; help and completion are told from here.
 */
@Command(name = "open", description = "Opens scan logs in the workbench; where one runs already, in that one.")
final class OpenCommand implements Callable<Integer> {

	@Parameters(arity = "0..*", paramLabel = "LOG", description = "Scan logs; without any the window offers some to open.")
	private List<Path> logs = List.of();

	@Option(names = "--follow", description = "Reads what the logs grow by while they grow, and keeps their end in sight.")
	private boolean follow;

	@Option(names = "--together", description = "Shows the logs as one, line by line in the order of time.")
	private boolean together;

	@Option(names = "--compare", description = "Shows what has changed from the first of two logs to the second.")
	private boolean compare;

	@Option(names = "--screenshot", paramLabel = "FILE.png", description = "Writes a picture of the window when the logs are read, and ends.")
	private Path picture = Path.of("");

	@Option(names = "--dark", description = "Takes the dark theme.")
	private boolean dark;

	private final Console console;

	OpenCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		console.problem("only the script of this name in the product opens the workbench.");
		return Probelight.PROBLEM;
	}
}
