package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** How many result lines have each outcome, and the first of them. */
final class OutcomeCounts {

	private final Counts counts;
	private long[] first = new long[32];

	OutcomeCounts() {
		counts = new Counts();
	}

	OutcomeCounts(OutcomeCounts other) {
		counts = new Counts(other.counts);
		first = other.first.clone();
	}

	/** Takes a result line, which is behind those that were taken. */
	void add(int outcome, long line) {
		if (counts.get(outcome) == 0) {
			first(outcome, line);
		}
		counts.add(outcome, 1);
	}

	private void first(int outcome, long line) {
		if (outcome >= first.length) {
			first = Arrays.copyOf(first, Math.max(outcome + 1, first.length * 2));
		}
		first[outcome] = line;
	}

	/** Appends those of the next part, whose outcomes are others here and whose lines are shifted. */
	void append(OutcomeCounts next, int[] outcomes, long lines) {
		for (int outcome = 0; outcome < next.counts.size(); outcome++) {
			if (next.counts.get(outcome) > 0 && counts.get(outcomes[outcome]) == 0) {
				first(outcomes[outcome], next.first[outcome] + lines);
			}
		}
		counts.append(next.counts, outcomes);
	}

	/** Returns how many there are. */
	long count(int outcome) {
		return counts.get(outcome);
	}

	/** Returns the first line of an outcome that was counted. */
	long line(int outcome) {
		return first[outcome];
	}

	void clear() {
		counts.clear();
	}

	void write(FactsOutput out) throws IOException {
		counts.write(out);
		for (int outcome = 0; outcome < counts.size(); outcome++) {
			if (counts.get(outcome) > 0) {
				out.number(first[outcome]);
			}
		}
	}

	/** Reads those of outcomes below an end into this, which is empty. */
	void read(FactsInput in, int end) throws IOException {
		counts.read(in, end);
		for (int outcome = 0; outcome < counts.size(); outcome++) {
			if (counts.get(outcome) > 0) {
				first(outcome, in.number(0));
			}
		}
	}
}
