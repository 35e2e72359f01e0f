package io.github.probelight.summary.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bars side by side, by their start. Those of scans that run at once may overlap. */
public final class TimeRow {

	private final List<TimeBar> bars;
	/** By bar the latest end of it and of those before it, by which can be searched. */
	private final long[] ends;

	TimeRow(List<TimeBar> all) {
		bars = all.stream().sorted(Comparator.comparingLong(TimeBar::from)).toList();
		ends = new long[bars.size()];
		long latest = Long.MIN_VALUE;
		for (int i = 0; i < ends.length; i++) {
			latest = Math.max(latest, bars.get(i).until());
			ends[i] = latest;
		}
	}

	/** Returns the bars, by their start. */
	public List<TimeBar> bars() {
		return bars;
	}

	/** Returns the number of the first bar that may end at a time or behind it; that of bars if none does. */
	public int first(long time) {
		int low = 0;
		int high = ends.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[middle] < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Returns the bar that runs at a time, the last one that began if several do. */
	public Optional<TimeBar> at(long time) {
		Optional<TimeBar> found = Optional.empty();
		for (int i = first(time); i < bars.size() && bars.get(i).from() <= time; i++) {
			found = bars.get(i).until() >= time ? Optional.of(bars.get(i)) : found;
		}
		return found;
	}
}
