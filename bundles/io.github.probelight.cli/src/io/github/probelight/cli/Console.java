package io.github.probelight.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err one line for each problem
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

	void problem(String text) {
		err.println("probelight: " + text);
	}
}
