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
		grow(1);
		System.arraycopy(numbers, at, numbers, at + 1, size - 1 - at);
		System.arraycopy(entries, at, entries, at + 1, size - 1 - at);
		System.arraycopy(results, at, results, at + 1, size - 1 - at);
		System.arraycopy(lines, at, lines, at + 1, size - 1 - at);
		begin(at, number, line);
	}

	/** Makes room for some more at the end. */
	private void grow(int more) {
		size += more;
		if (size > numbers.length) {
			int room = Math.max(LEAST_ROOM, size + size / 2);
			numbers = Arrays.copyOf(numbers, room);
			entries = Arrays.copyOf(entries, room);
			results = Arrays.copyOf(results, room);
			lines = Arrays.copyOf(lines, room);
		}
	}

	private void begin(int at, long number, long line) {
		numbers[at] = number;
		entries[at] = 0;
		results[at] = 0;
		lines[at] = line;
	}

	private void move(int from, int to) {
		numbers[to] = numbers[from];
		entries[to] = entries[from];
		results[to] = results[from];
		lines[to] = lines[from];
	}

	/**
	 * Takes other spans. Only those of here that are not before the first of them move, as each part of a log of a second
	 * site may lie somewhere between those of the first one.
	 *
	 * @param before lines before the others
	 * @param doublings how much longer spans are here: two, four, … of there are one
	 */
	void add(TimeSpans next, long before, int doublings) {
		int from = size - 1;
		grow(unknown(next, doublings));
		int to = size - 1;
		for (int there = next.size - 1; there >= 0; there--) {
			long number = next.numbers[there] >> doublings;
			for (; from >= 0 && numbers[from] > number; from--) {
				move(from, to--);
			}
			if (from >= 0 && numbers[from] == number) {
				move(from--, to--);
			} else if (to == size - 1 || numbers[to + 1] != number) {
				begin(to--, number, next.lines[there] + before);
			}
			count(to + 1, next.lines[there] + before, next.entries[there], next.results[there]);
		}
	}

	/** Returns how many of others are not here, all that become one counted once. */
	private int unknown(TimeSpans next, int doublings) {
		int unknown = 0;
		int at = next.size == 0 ? 0 : find(next.numbers[0] >> doublings);
		for (int there = 0; there < next.size; there++) {
			long number = next.numbers[there] >> doublings;
			while (at < size && numbers[at] < number) {
				at++;
			}
			boolean same = there > 0 && number == next.numbers[there - 1] >> doublings;
			unknown += same || at < size && numbers[at] == number ? 0 : 1;
		}
		return unknown;
	}

	/** Returns them in spans that are twice as long. */
	TimeSpans wider() {
		TimeSpans wider = new TimeSpans();
		wider.add(this, 0, 1);
		return wider;
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
