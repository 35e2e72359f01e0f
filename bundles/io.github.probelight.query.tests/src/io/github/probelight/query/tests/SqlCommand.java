package io.github.probelight.query.tests;

import java.io.ByteArrayInputStream;
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
record SqlCommand(int code, String out, String err) {

	static SqlCommand run(String... arguments) {
		return run(new byte[0], arguments);
	}

	static SqlCommand run(byte[] input, String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Probelight.run(new ByteArrayInputStream(input), new PrintWriter(out), new PrintWriter(err),
				arguments);
		return new SqlCommand(code, out.toString(), err.toString());
	}
}
