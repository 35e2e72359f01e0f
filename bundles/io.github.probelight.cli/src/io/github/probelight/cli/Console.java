package io.github.probelight.cli;

import java.io.InputStream;
import java.io.PrintWriter;

import io.github.probelight.engine.keep.KeptReports;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err one line for each problem, and the progress
 * @param terminal whether standard error is a terminal
 * @param kept what was read of logs before
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, KeptReports kept) {

	Console(InputStream in, PrintWriter out, PrintWriter err, KeptReports kept) {
		this(in, out, err, Boolean.getBoolean(TERMINAL), kept);
	}

	/** Set by the start script, which can tell, where Java cannot: standard error is a terminal. */
	private static final String TERMINAL = "probelight.terminal";

	void problem(String text) {
		err.println("probelight: " + text);
	}
}
