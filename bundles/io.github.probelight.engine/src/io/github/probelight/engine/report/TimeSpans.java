package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Spans of time in which something was written, by time: entries, results, and the line of the first entry of each.
 * Spans are equally long and have numbers; 0 begins with the epoch. Counts stop at the largest int, wherever a log is
 * cut.
 */
final class TimeSpans {

	private static final int LEAST_ROOM = 16;

	private long[] numbers;
	private int[] entries;
	private int[] results;
	private long[] lines;
	private int size;

	TimeSpans() {
		this(LEAST_ROOM);
	}

	private TimeSpans(int capacity) {
		numbers = new long[capacity];
		entries = new int[capacity];
		results = new int[capacity];
		lines = new long[capacity];
	}

	/** Creates a copy with room for more. */
	private TimeSpans(TimeSpans other, int more) {
		size = other.size;
		numbers = Arrays.copyOf(other.numbers, size + more);
		entries = Arrays.copyOf(other.entries, size + more);
		results = Arrays.copyOf(other.results, size + more);
		lines = Arrays.copyOf(other.lines, size + more);
	}

	/** Returns a copy; neither sees what happens to the other. */
	TimeSpans copy() {
		return new TimeSpans(this, 0);
	}

	int size() {
		return size;
	}

	/** Returns the number of the span at a place. */
	long number(int at) {
		return numbers[at];
	}

	int entries(int at) {
		return entries[at];
	}

	int results(int at) {
		return results[at];
	}

	/** Returns the first line of the span at a place. */
	long line(int at) {
		return lines[at];
	}

	/** Returns the place of the first span with a number or a higher one. */
	int find(long number) {
		int found = Arrays.binarySearch(numbers, 0, size, number);
		return found < 0 ? -found - 1 : found;
	}

	/** Takes entries of a span, at least one, and returns its place. The first line that comes may not be the first there is. */
	int add(long number, long line, long more, long moreResults) {
		int at = size == 0 || numbers[size - 1] < number ? size : find(number);
		if (at == size || numbers[at] != number) {
			insert(at, number, line);
		}
		count(at, line, more, moreResults);
		return at;
	}

	/** Takes entries of the span at a place. */
	void count(int at, long line, long more, long moreResults) {
		lines[at] = Math.min(lines[at], line);
		entries[at] = (int) Math.min(Integer.MAX_VALUE, entries[at] + more);
		results[at] = (int) Math.min(Integer.MAX_VALUE, results[at] + moreResults);
	}

	private void insert(int at, long number, long line) {
		if (size == numbers.length) {
			int room = Math.max(LEAST_ROOM, size * 2);
			numbers = Arrays.copyOf(numbers, room);
			entries = Arrays.copyOf(entries, room);
			results = Arrays.copyOf(results, room);
			lines = Arrays.copyOf(lines, room);
		}
		System.arraycopy(numbers, at, numbers, at + 1, size - at);
		System.arraycopy(entries, at, entries, at + 1, size - at);
		System.arraycopy(results, at, results, at + 1, size - at);
		System.arraycopy(lines, at, lines, at + 1, size - at);
		numbers[at] = number;
		entries[at] = 0;
		results[at] = 0;
		lines[at] = line;
		size++;
	}

	/**
	 * Returns these spans with others: in time linear in both, as logs of the same days may be joined.
	 *
	 * @param before lines before the others
	 * @param doublings how much longer spans are here: two, four, … of there are one
	 */
	TimeSpans with(TimeSpans next, long before, int doublings) {
		boolean behind = size == 0 || next.size == 0 || next.numbers[0] >> doublings >= numbers[size - 1];
		TimeSpans all = behind ? this : new TimeSpans(size + next.size);
		int here = behind ? size : 0;
		for (int there = 0; there < next.size; there++) {
			long number = next.numbers[there] >> doublings;
			for (; here < size && numbers[here] <= number && !behind; here++) {
				all.add(numbers[here], lines[here], entries[here], results[here]);
			}
			all.add(number, next.lines[there] + before, next.entries[there], next.results[there]);
		}
		for (; here < size && !behind; here++) {
			all.add(numbers[here], lines[here], entries[here], results[here]);
		}
		return all;
	}

	/** Returns them in spans that are twice as long. */
	TimeSpans wider() {
		return new TimeSpans().with(this, 0, 1);
	}

	void clear() {
		size = 0;
	}

	boolean holdsSame(TimeSpans other) {
		return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size)
				&& Arrays.equals(entries, 0, size, other.entries, 0, size)
				&& Arrays.equals(results, 0, size, other.results, 0, size)
				&& Arrays.equals(lines, 0, size, other.lines, 0, size);
	}

	void write(FactsOutput out) throws IOException {
		out.number(size);
		long number = 0;
		long line = 0;
		for (int at = 0; at < size; at++) {
			out.number(numbers[at] - number);
			out.number(entries[at]);
			out.number(results[at]);
			out.number(lines[at] - line);
			number = numbers[at];
			line = lines[at];
		}
	}

	/** Reads what was written into these, of which there are none. */
	void read(FactsInput in, int mostSpans, long highest) throws IOException {
		long number = 0;
		long line = 0;
		for (int left = in.number(0, mostSpans + 1); left > 0; left--) {
			number += in.number();
			long count = in.number(1L);
			long some = in.number(0L);
			line = in.above(line, 0);
			if (Math.abs(number) > highest || size > 0 && number <= numbers[size - 1]) {
				throw FactsInput.damaged("a span of time is impossible");
			}
			if (count > Integer.MAX_VALUE || some > count) {
				throw FactsInput.damaged("there are more results than entries");
			}
			add(number, line, count, some);
		}
	}
}
