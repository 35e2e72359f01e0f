package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * What was written in {@link #SPANS} spans of time, one behind the other: entries, results, and the line of the first
 * entry. Counts stop at the largest int, wherever a log is cut. Once somebody shares it, it must not change.
 */
final class TimePage {

	/** Spans a page holds. */
	static final int SPANS = 1 << 6;

	private final int[] entries;
	private final int[] results;
	private final long[] lines;
	private boolean shared;

	TimePage() {
		entries = new int[SPANS];
		results = new int[SPANS];
		lines = new long[SPANS];
	}

	/** Creates a copy that is nobody else's. */
	TimePage(TimePage other) {
		entries = other.entries.clone();
		results = other.results.clone();
		lines = other.lines.clone();
	}

	void share() {
		shared = true;
	}

	boolean isShared() {
		return shared;
	}

	/** Takes entries of a span, at least one; the first line that comes may not be the first there is. */
	void add(int span, long line, long more, long moreResults) {
		lines[span] = entries[span] == 0 ? line : Math.min(lines[span], line);
		entries[span] = (int) Math.min(Integer.MAX_VALUE, entries[span] + more);
		results[span] = (int) Math.min(Integer.MAX_VALUE, results[span] + moreResults);
	}

	int entries(int span) {
		return entries[span];
	}

	int results(int span) {
		return results[span];
	}

	/** Returns the first line of a span that has entries. */
	long line(int span) {
		return lines[span];
	}

	/** Returns the entries of the spans before one. */
	long entriesBefore(int span) {
		return sum(entries, span);
	}

	/** Returns the results of the spans before one. */
	long resultsBefore(int span) {
		return sum(results, span);
	}

	private static long sum(int[] counts, int end) {
		long sum = 0;
		for (int i = 0; i < end; i++) {
			sum += counts[i];
		}
		return sum;
	}

	boolean holdsSame(TimePage other) {
		return Arrays.equals(entries, other.entries) && Arrays.equals(results, other.results)
				&& Arrays.equals(lines, other.lines);
	}

	int hash() {
		return Arrays.hashCode(entries);
	}

	void write(FactsOutput out) throws IOException {
		out.number(Arrays.stream(entries).filter(count -> count > 0).count());
		long line = 0;
		for (int span = 0; span < SPANS; span++) {
			if (entries[span] > 0) {
				out.number(span);
				out.number(entries[span]);
				out.number(results[span]);
				out.number(lines[span] - line);
				line = lines[span];
			}
		}
	}

	/** Reads what was written into this page, which is empty. */
	void read(FactsInput in) throws IOException {
		long line = 0;
		int next = 0;
		for (int left = in.number(1, SPANS + 1); left > 0; left--) {
			int span = in.number(next, SPANS);
			long count = in.number(1L);
			long some = in.number(0L);
			line = in.above(line, 0);
			if (count > Integer.MAX_VALUE || some > count) {
				throw FactsInput.damaged("there are more results than entries");
			}
			add(span, line, count, some);
			next = span + 1;
		}
	}
}
