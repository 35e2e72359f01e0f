package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * A time without entries.
 *
 * @param from time of the entry before it, epoch milliseconds
 * @param to time of the entry behind it
 * @param line line of the entry before it
 * @param endLine line of the entry behind it
 */
public record Gap(long from, long to, long line, long endLine) {

	/** Returns how long it was, in milliseconds. */
	public long duration() {
		return to - from;
	}

	/** Returns it in lines that are shifted. */
	Gap shifted(long lines) {
		return new Gap(from, to, line + lines, endLine + lines);
	}

	void write(FactsOutput out) throws IOException {
		out.time(from);
		out.number(duration());
		out.number(line);
		out.number(endLine - line);
	}

	/** Reads one, which is not empty. */
	static Gap read(FactsInput in) throws IOException {
		long from = in.time();
		long to = from + in.number(1);
		long line = in.number(0);
		return new Gap(from, to, line, line + in.number(0));
	}
}
