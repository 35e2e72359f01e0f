package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Follows the times of entries in order; passages of neighbouring parts of a log join end to end. */
final class Passage {

	private static final int LONGEST = 20;
	private static final Comparator<Gap> BY_LENGTH = Comparator.comparingLong(Gap::duration)
			.reversed()
			.thenComparingLong(Gap::line);

	private long first = Report.NO_TIME;
	private long firstLine;
	private long last = Report.NO_TIME;
	private long lastLine;
	private long silences;
	private long backwards;
	private long backwardsLine = -1;
	private final List<Gap> longest = new ArrayList<>();

	/** Takes the time of the next entry, which may be absent. */
	void entry(long time, long line) {
		if (time == last) {
			lastLine = line;
			return;
		}
		if (time == Report.NO_TIME) {
			return;
		}
		if (last == Report.NO_TIME) {
			first = time;
			firstLine = line;
		} else {
			step(time, line);
		}
		last = time;
		lastLine = line;
	}

	void append(Passage next, long lines) {
		if (next.first == Report.NO_TIME) {
			return;
		}
		entry(next.first, next.firstLine + lines);
		last = next.last;
		lastLine = next.lastLine + lines;
		silences += next.silences;
		backwardsLine = backwardsLine < 0 && next.backwards > 0 ? next.backwardsLine + lines : backwardsLine;
		backwards += next.backwards;
		for (Gap gap : next.longest) {
			keep(new Gap(gap.from(), gap.to(), gap.line() + lines, gap.endLine() + lines));
		}
	}

	Timeline timeline() {
		return new Timeline(silences, List.copyOf(longest), backwards, backwardsLine);
	}

	void clear() {
		first = Report.NO_TIME;
		last = Report.NO_TIME;
		silences = 0;
		backwards = 0;
		backwardsLine = -1;
		longest.clear();
	}

	private void step(long time, long line) {
		if (time > last) {
			silences += time - last > Limits.SILENCE ? 1 : 0;
			// of gaps of one length the first are kept
			if (longest.size() < LONGEST || time - last > longest.get(LONGEST - 1).duration()) {
				keep(new Gap(last, time, lastLine, line));
			}
		} else if (last - time > Limits.CLOCK_SKEW) {
			backwardsLine = backwards++ == 0 ? line : backwardsLine;
		}
	}

	private void keep(Gap gap) {
		longest.add(gap);
		longest.sort(BY_LENGTH);
		if (longest.size() > LONGEST) {
			longest.remove(LONGEST);
		}
	}
}
