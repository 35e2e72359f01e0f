package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** How often something that has a number was seen, and in which line first. */
final class Sightings {

	private final Counts counts;
	/** Line of the first, plus 1; 0 if there is none. */
	private final Counts lines;

	Sightings() {
		counts = new Counts();
		lines = new Counts();
	}

	Sightings(Sightings other) {
		counts = new Counts(other.counts);
		lines = new Counts(other.lines);
	}

	/** Takes sightings, the first of them in a line, which is not before those of the number that were taken. */
	void see(int number, long line, long count) {
		if (lines.get(number) == 0) {
			lines.add(number, line + 1);
		}
		counts.add(number, count);
	}

	/** Takes what was seen in the next part of the log, under the numbers that it has here. */
	void append(Sightings next, long before, int[] numbers) {
		for (int number = 0; number < next.counts.size(); number++) {
			if (next.count(number) > 0) {
				see(numbers[number], next.line(number) + before, next.count(number));
			}
		}
	}

	/** Returns a number above which nothing was seen, itself included. */
	int size() {
		return counts.size();
	}

	long count(int number) {
		return counts.get(number);
	}

	/** Returns the line of the first sighting, -1 if there is none. */
	long line(int number) {
		return lines.get(number) - 1;
	}

	void clear() {
		counts.clear();
		lines.clear();
	}

	void write(FactsOutput out) throws IOException {
		counts.write(out);
		long last = 0;
		for (int number = 0; number < size(); number++) {
			if (count(number) > 0) {
				out.number(line(number) - last);
				last = line(number);
			}
		}
	}

	/** Reads sightings of numbers below an end. */
	void read(FactsInput in, int end) throws IOException {
		counts.read(in, end);
		long last = 0;
		for (int number = 0; number < size(); number++) {
			if (count(number) > 0) {
				last = in.above(last, 0);
				lines.add(number, last + 1);
			}
		}
	}
}
