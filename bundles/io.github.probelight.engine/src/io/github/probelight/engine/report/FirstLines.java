package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** How many lines there are of something, and the first {@link Limits#CITED_LINES} of them: those of a log are among the first of its parts. */
final class FirstLines {

	private final List<Long> lines = new ArrayList<>();
	private long count;

	/** Takes a line, which is behind those that were taken. */
	void add(long line) {
		count++;
		if (lines.size() < Limits.CITED_LINES) {
			lines.add(line);
		}
	}

	void append(FirstLines next, long before) {
		long all = count + next.count;
		next.lines.forEach(line -> add(line + before));
		count = all;
	}

	List<Long> list() {
		return List.copyOf(lines);
	}

	/** Returns how many there are. */
	long count() {
		return count;
	}

	void clear() {
		count = 0;
		lines.clear();
	}

	void write(FactsOutput out) throws IOException {
		out.number(count - lines.size());
		out.number(lines.size());
		long last = 0;
		for (long line : lines) {
			out.number(line - last);
			last = line;
		}
	}

	void read(FactsInput in) throws IOException {
		long more = in.number(0);
		long last = 0;
		for (int left = in.number(0, Limits.CITED_LINES + 1); left > 0; left--) {
			last = in.above(last, last);
			lines.add(last);
		}
		count = lines.size() + more;
	}
}
