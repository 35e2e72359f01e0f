package io.github.probelight.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err one line for each problem, and the progress
 * @param terminal whether standard error is a terminal
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {

	void problem(String text) {
		err.println("probelight: " + text);
	}
}
