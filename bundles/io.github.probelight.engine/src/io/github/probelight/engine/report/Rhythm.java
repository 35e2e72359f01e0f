package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Whether something comes in a steady rhythm: how often each time, in whole seconds, has passed between two neighbours.
 * With more than {@link #DIFFERENT} different ones there is no rhythm, wherever a log is cut, so no more are kept.
 */
final class Rhythm {

	private static final int DIFFERENT = 16;
	private static final int SECOND = 1000;
	/** More seconds than are between any two times. */
	private static final long LARGEST = 1L << 56;
	/** Two or three at the same distance may do so by chance. */
	private static final long LEAST_GAPS = 3;
	/** A clock with whole seconds rounds, and who writes every hour is late by some seconds. */
	private static final int TOLERANCE = 20;
	/** One in ten may come early, late or not at all. */
	private static final int STEADY_OF_TEN = 9;

	private long first = Report.NO_TIME;
	private long last = Report.NO_TIME;
	private int size;
	private long[] seconds = {};
	private long[] counts = {};

	/** Takes the time of the next one, which may be absent. */
	void hear(long time) {
		if (time == Report.NO_TIME) {
			return;
		}
		if (last == Report.NO_TIME) {
			first = time;
		} else {
			add(Math.floorDiv(time - last + SECOND / 2, SECOND), 1);
		}
		last = time;
	}

	/** Takes what was heard next. */
	void append(Rhythm next) {
		hear(next.first);
		if (next.first == Report.NO_TIME) {
			return;
		}
		last = next.last;
		if (next.size > DIFFERENT) {
			size = DIFFERENT + 1;
		}
		for (int i = 0; i < next.size && size <= DIFFERENT; i++) {
			add(next.seconds[i], next.counts[i]);
		}
	}

	private void add(long gap, long count) {
		int i = 0;
		while (i < size && i < seconds.length && seconds[i] != gap) {
			i++;
		}
		if (i < size && i < seconds.length) {
			counts[i] += count;
		} else if (size < DIFFERENT) {
			if (size == seconds.length) {
				seconds = Arrays.copyOf(seconds, Math.max(2, size * 2));
				counts = Arrays.copyOf(counts, seconds.length);
			}
			seconds[size] = gap;
			counts[size++] = count;
		} else {
			size = DIFFERENT + 1;
		}
	}

	/** Returns the median of the seconds between two of them, -1 if there is no rhythm. */
	long everySeconds() {
		long all = size > DIFFERENT ? 0 : sum(Long.MIN_VALUE, Long.MAX_VALUE);
		if (all < LEAST_GAPS) {
			return -1;
		}
		long[] sorted = Arrays.copyOf(seconds, size);
		Arrays.sort(sorted);
		int middle = 0;
		while (sum(Long.MIN_VALUE, sorted[middle]) < (all + 1) / 2) {
			middle++;
		}
		long every = sorted[middle];
		long away = Math.max(1, every / TOLERANCE);
		return every > 0 && sum(every - away, every + away) * 10 >= all * STEADY_OF_TEN ? every : -1;
	}

	/** Returns how many gaps are within a range, its ends included. */
	private long sum(long least, long most) {
		long sum = 0;
		for (int i = 0; i < size; i++) {
			sum += seconds[i] >= least && seconds[i] <= most ? counts[i] : 0;
		}
		return sum;
	}

	void write(FactsOutput out) throws IOException {
		out.time(first);
		if (first != Report.NO_TIME) {
			out.time(last);
			out.number(size);
			for (int i = 0; i < size && size <= DIFFERENT; i++) {
				out.number(seconds[i]);
				out.number(counts[i]);
			}
		}
	}

	/** Reads what was written into this one, which is empty. */
	void read(FactsInput in) throws IOException {
		first = in.time();
		if (first == Report.NO_TIME) {
			return;
		}
		last = in.time();
		int gaps = in.number(0, DIFFERENT + 2);
		if (last == Report.NO_TIME) {
			throw FactsInput.damaged("a rhythm is impossible");
		}
		for (int i = 0; i < gaps && gaps <= DIFFERENT; i++) {
			add(in.number(-LARGEST), in.number(1));
			if (size != i + 1) {
				throw FactsInput.damaged("a time between two entries is there twice");
			}
		}
		size = gaps;
	}
}
