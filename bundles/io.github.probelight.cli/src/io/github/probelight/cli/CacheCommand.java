package io.github.probelight.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.summary.KeptText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is kept of logs that were read. */
@Command(name = "cache", description = "Tells how much is kept of logs that were read, so that they need not be read again, and where; or forgets it.", footer = {
		"", Probelight.EXIT_CODES})
final class CacheCommand implements Callable<Integer> {

	@Option(names = "--clear", description = "Forgets all that is kept.")
	private boolean clear;

	private final Console console;

	/** To be filled by picocli. */
	CacheCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (clear) {
			try {
				console.kept().clear();
			} catch (IOException e) {
				console.problem(ShownText.of(String.valueOf(e.getMessage())) + " cannot be deleted.");
				return Probelight.PROBLEM;
			}
		}
		console.out().println(KeptText.of(console.kept()));
		return 0;
	}
}
