package io.github.probelight.workspace.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import io.github.probelight.engine.text.KeptRows;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;

/**
 * The long runs of like results among the rows that a filter keeps. One thread finds them, any may ask what was published
 * last. Twelve bytes for each of them, and 36 for each 128 rows of which some are hidden in one.
 */
public final class CollapsedRuns {
	/**
	 * Results that are alike.
	 *
	 * @param first
	 *            the row of the file that is shown for all of them
	 * @param last
	 *            the row of the last one; rows between may belong to others
	 * @param count
	 *            how many results there are
	 * @param expanded
	 *            whether all of them are shown
	 */
	public record Run(long first, long last, int count, boolean expanded) {}

	private record State(int size, int[] firsts, int[] lasts, int[] counts) {
		/** The last run that begins at or before a row; -1 if there is none. */
		int before(long row) {
			int low = -1;
			int high = size - 1;
			while (low < high) {
				int middle = low + high + 1 >>> 1;
				if (Integer.toUnsignedLong(firsts[middle]) <= row) {
					low = middle;
				} else {
					high = middle - 1;
				}
			}
			return low;
		}

		Run run(int number) {
			int count = counts[number];
			return new Run(Integer.toUnsignedLong(firsts[number]), Integer.toUnsignedLong(lasts[number]),
					Math.abs(count), count < 0);
		}
	}

	private static final int FIRST = 16;

	private final KeptRows hidden;
	private volatile State state;
	private volatile long version;
	private int size;
	private int[] firsts = new int[FIRST];
	private int[] lasts = new int[FIRST];
	/** Below 0: of a run that is shown. */
	private int[] counts = new int[FIRST];

	/** Creates the runs of a log in which none is known yet. */
	public CollapsedRuns(LineIndex index, LogText text) {
		hidden = new KeptRows(index, text);
		state = new State(0, firsts, lasts, counts);
	}

	/** Begins a run, behind the others; returns its number. */
	int add(long first) {
		if (size == firsts.length) {
			firsts = Arrays.copyOf(firsts, 2 * size);
			lasts = Arrays.copyOf(lasts, 2 * size);
			counts = Arrays.copyOf(counts, 2 * size);
		}
		firsts[size] = (int) first;
		return size++;
	}

	/** Says how far a run reaches by now. */
	void set(int number, long last, int count, boolean expanded) {
		lasts[number] = (int) last;
		counts[number] = expanded ? -count : count;
	}

	/** Hides a row behind those that are hidden. */
	void hide(long row) {
		hidden.add(row, row + 1);
	}

	/** Has others see what there is; called by one thread. */
	void publish() {
		hidden.publish();
		state = new State(size, firsts, lasts, counts);
		version = version + 1;
	}

	/** Another number after each time that they were published. */
	long version() {
		return version;
	}

	/** How many there are. */
	public int size() {
		return state.size;
	}

	/** Whether a row of the file is hidden in a run. */
	public boolean hides(long fileRow) {
		return hidden.rows() > 0 && hidden.shows(fileRow);
	}

	/** The row of the file behind the last one that is hidden; 0 if none is. */
	long end() {
		long many = hidden.rows();
		return many == 0 ? 0 : hidden.fileRow(many - 1) + 1;
	}

	/** How many lines are hidden in all of them. */
	long hiddenLines() {
		return hidden.lines();
	}

	/** The run that is shown by a row of the file, or that begins with it. */
	public Optional<Run> at(long fileRow) {
		State now = state;
		int number = now.before(fileRow);
		return number >= 0 && Integer.toUnsignedLong(now.firsts[number]) == fileRow
				? Optional.of(now.run(number))
				: Optional.empty();
	}

	/** The last run that begins at or before a row of the file, does not end before it, and is one of some. */
	public Optional<Run> around(long fileRow, Predicate<Run> some) {
		State now = state;
		for (int number = now.before(fileRow); number >= 0; number--) {
			if (Integer.toUnsignedLong(now.lasts[number]) >= fileRow && some.test(now.run(number))) {
				return Optional.of(now.run(number));
			}
		}
		return Optional.empty();
	}

	/** Roughly the bytes of memory that they take. */
	public long footprint() {
		return 3L * Integer.BYTES * state.firsts.length + hidden.footprint();
	}
}
