package io.github.probelight.summary.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.report.TimeCounts;

/**
 * What was written in a short time.
 *
 * @param from its first instant, epoch milliseconds
 * @param until the first instant behind it
 * @param entries entries in it, at least 1
 * @param results results among them
 */
public record TimeColumn(long from, long until, long entries, long results) {

	/**
	 * Returns the columns in sight that have entries. All are equally long, a whole number of spans, and begin at
	 * multiples of that: so they keep their heights while a person pans.
	 *
	 * @param apart pixels from one to the next, at least
	 */
	public static List<TimeColumn> of(TimeCounts counts, TimeScale scale, int apart) {
		long length = length(counts, scale, apart);
		List<TimeColumn> columns = new ArrayList<>();
		for (long from = Math.floorDiv(scale.from(), length) * length; from < scale.until(); from += length) {
			at(counts, scale, from, apart).ifPresent(columns::add);
		}
		return List.copyOf(columns);
	}

	/** Returns the column that holds a time, if it has entries. */
	static Optional<TimeColumn> at(TimeCounts counts, TimeScale scale, long time, int apart) {
		long length = length(counts, scale, apart);
		long from = Math.floorDiv(time, length) * length;
		long entries = counts.entries(from, from + length);
		return entries == 0
				? Optional.empty()
				: Optional.of(new TimeColumn(from, from + length, entries, counts.results(from, from + length)));
	}

	/** Returns how long a column is, in milliseconds. */
	private static long length(TimeCounts counts, TimeScale scale, int apart) {
		return (long) Math.max(1, Math.ceil(scale.millis(apart) / counts.span())) * counts.span();
	}

	/** Returns the share of the height for a count, 0 to 1: its square root, or one burst hides all the rest. */
	public static double share(long count, long most) {
		return Math.sqrt((double) count / Math.max(1, most));
	}
}
