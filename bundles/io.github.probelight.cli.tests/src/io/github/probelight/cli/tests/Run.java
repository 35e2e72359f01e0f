package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.cli.Probelight;
import io.github.probelight.engine.keep.KeptReports;

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
		return of(Probelight::run, input, arguments);
	}

	/** Runs a command with what is kept of logs. */
	static Run with(KeptReports kept, String... arguments) {
		return of((in, out, err, given) -> Probelight.run(kept, in, out, err, given),
				new ByteArrayInputStream(new byte[0]), arguments);
	}

	/** Runs a command whose arguments picocli reads, frequent ones too. */
	static Run byPicocli(byte[] input, String... arguments) {
		return of(Probelight::runByPicocli, new ByteArrayInputStream(input), arguments);
	}

	private static Run of(Runner runner, InputStream input, String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = runner.run(input, new PrintWriter(out), new PrintWriter(err), arguments);
		return new Run(code, out.toString(), err.toString());
	}

	/** Returns the object that was written by a command that had nothing to tell. */
	JsonObject json() {
		assertThat(err).isEmpty();
		assertThat(code).isZero();
		return JsonParser.parseString(out).getAsJsonObject();
	}

	/** Returns the report in it, but for which file it is of. */
	JsonObject jsonWithoutFile() {
		JsonObject report = json();
		report.remove("file");
		return report;
	}

	/** What runs commands. */
	private interface Runner {

		int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments);
	}
}
