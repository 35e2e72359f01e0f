package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Silences, the longest gaps, and steps back. The longest of a log are among the longest of its parts and those between them. */
final class GapList {

	private static final int LONGEST = 20;
	/** In one piece: what Java puts together out of keys it makes at run time, which short commands wait for. */
	private static final Comparator<Gap> BY_LENGTH = (a, b) -> {
		int order = Long.compare(b.duration(), a.duration());
		order = order == 0 ? Long.compare(a.line(), b.line()) : order;
		return order == 0 ? Long.compare(a.endLine(), b.endLine()) : order;
	};

	private long silences;
	private long backwards;
	private long backwardsLine = -1;
	private final List<Gap> longest = new ArrayList<>(0);

	GapList() {
		// empty
	}

	GapList(GapList other) {
		silences = other.silences;
		backwards = other.backwards;
		backwardsLine = other.backwardsLine;
		longest.addAll(other.longest);
	}

	/** Takes the time from one entry to the next, which may be nothing. */
	void gap(@Nullable Gap gap) {
		if (gap != null && gap.duration() > 0) {
			silences += gap.duration() > Limits.SILENCE ? 1 : 0;
			keep(gap);
		}
	}

	/** Takes a step back to the entry of a line. */
	void back(long line) {
		back(1, line);
	}

	private void back(long more, long line) {
		backwardsLine = backwards == 0 ? line : Math.min(backwardsLine, line);
		backwards += more;
	}

	/** Tells whether a time so long, in milliseconds, may be one of the longest. */
	boolean wants(long duration) {
		return longest.size() < LONGEST || duration >= longest.get(LONGEST - 1).duration();
	}

	/**
	 * Takes what was found, if anything, in lines that are shifted.
	 *
	 * @param all whether the gaps count; steps back do always
	 */
	void take(@Nullable GapList next, boolean all, long lines) {
		if (next == null) {
			return;
		}
		if (all) {
			silences += next.silences;
			next.longest.forEach(gap -> keep(gap.shifted(lines)));
		}
		if (next.backwards > 0) {
			back(next.backwards, next.backwardsLine + lines);
		}
	}

	private void keep(Gap gap) {
		int place = longest.size();
		while (place > 0 && BY_LENGTH.compare(gap, longest.get(place - 1)) < 0) {
			place--;
		}
		if (place < LONGEST) {
			longest.add(place, gap);
		}
		if (longest.size() > LONGEST) {
			longest.remove(LONGEST);
		}
	}

	Timeline timeline(long earliest, long latest, TimeCounts counts) {
		return new Timeline(earliest, latest, silences, List.copyOf(longest), backwards, backwardsLine, counts);
	}

	void clear() {
		silences = 0;
		backwards = 0;
		backwardsLine = -1;
		longest.clear();
	}

	void write(FactsOutput out) throws IOException {
		out.number(silences);
		out.number(backwards);
		out.number(backwardsLine);
		out.number(longest.size());
		for (Gap gap : longest) {
			gap.write(out);
		}
	}

	/** Reads what was written into this one, which is empty. */
	void read(FactsInput in) throws IOException {
		silences = in.number(0);
		backwards = in.number(0);
		backwardsLine = in.number(-1);
		for (int left = in.number(silences > 0 ? 1 : 0, LONGEST + 1); left > 0; left--) {
			keep(Gap.read(in));
		}
		if (backwards > 0 != backwardsLine >= 0) {
			throw FactsInput.damaged("a step back is impossible");
		}
	}
}
