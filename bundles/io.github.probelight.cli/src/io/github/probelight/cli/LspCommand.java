package io.github.probelight.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Names the language server, which the start script runs: what it needs is not in the path of the command line. */
@Command(name = "lsp", description = "Serves an editor by the Language Server Protocol, on standard input and output, until it says exit.")
final class LspCommand implements Callable<Integer> {

	private final Console console;

	LspCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		console.problem("only the script of this name in the product starts the language server.");
		return Probelight.PROBLEM;
	}
}
