package io.github.probelight.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

import io.github.probelight.cli.Probelight;

/**
 * A command that has run.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

	static Run of(String... arguments) {
		return of(new byte[0], arguments);
	}

	static Run of(byte[] input, String... arguments) {
		return of(new ByteArrayInputStream(input), arguments);
	}

	static Run of(InputStream input, String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Probelight.run(input, new PrintWriter(out), new PrintWriter(err), arguments);
		return new Run(code, out.toString(), err.toString());
	}
}
