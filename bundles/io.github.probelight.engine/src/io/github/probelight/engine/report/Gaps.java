package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** How time passes from entry to entry: the silences, the longest gaps, the steps back. */
final class Gaps extends Collector<Gaps> {

	/** The longest gaps of a log are among the longest of its parts and those between them. */
	private static final int LONGEST = 20;
	private static final Comparator<Gap> BY_LENGTH = Comparator.comparingLong(Gap::duration)
			.reversed()
			.thenComparingLong(Gap::line);

	private final Silence silence = new Silence();
	private long silences;
	private long backwards;
	private long backwardsLine = -1;
	private final List<Gap> longest = new ArrayList<>();

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		hear(s.time(), line);
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		hear(time, line);
	}

	@Override
	void append(Gaps next, long lines, Translation here) {
		long before = silence.lastLine();
		step(silence.append(next.silence, lines), next.silence.first(), before, next.silence.firstLine() + lines);
		silences += next.silences;
		backwardsLine = backwardsLine < 0 && next.backwards > 0 ? next.backwardsLine + lines : backwardsLine;
		backwards += next.backwards;
		for (Gap gap : next.longest) {
			keep(new Gap(gap.from(), gap.to(), gap.line() + lines, gap.endLine() + lines));
		}
	}

	private void hear(long time, long line) {
		long before = silence.lastLine();
		step(silence.hear(time, line), time, before, line);
	}

	/** Takes what has passed between two lines, at the second of which it is a time. */
	private void step(long passed, long time, long before, long line) {
		if (passed > 0) {
			silences += passed > Limits.SILENCE ? 1 : 0;
			// of gaps of one length the first are kept
			if (longest.size() < LONGEST || passed > longest.get(LONGEST - 1).duration()) {
				keep(new Gap(time - passed, time, before, line));
			}
		} else if (-passed > Limits.CLOCK_SKEW) {
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

	Timeline timeline(long earliest, long latest) {
		return new Timeline(earliest, latest, silences, List.copyOf(longest), backwards, backwardsLine);
	}

	@Override
	Gaps copy(Dictionary words) {
		Gaps copy = new Gaps();
		copy.silence.append(silence, 0);
		copy.silences = silences;
		copy.backwards = backwards;
		copy.backwardsLine = backwardsLine;
		copy.longest.addAll(longest);
		return copy;
	}

	@Override
	void clear() {
		silence.clear();
		silences = 0;
		backwards = 0;
		backwardsLine = -1;
		longest.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		silence.write(out);
		out.number(silences);
		out.number(backwards);
		out.number(backwardsLine);
		out.number(longest.size());
		for (Gap gap : longest) {
			out.time(gap.from());
			out.number(gap.duration());
			out.number(gap.line());
			out.number(gap.endLine() - gap.line());
		}
	}

	@Override
	void read(FactsInput in, int words) throws IOException {
		silence.read(in);
		silences = in.number(0);
		backwards = in.number(0);
		backwardsLine = in.number(-1);
		int gaps = in.number(silences > 0 ? 1 : 0, LONGEST + 1);
		for (int i = 0; i < gaps; i++) {
			long from = in.time();
			long to = from + in.number(1);
			long line = in.number(0);
			keep(new Gap(from, to, line, line + in.number(0)));
		}
		if (backwards > 0 != backwardsLine >= 0) {
			throw FactsInput.damaged("a step back is impossible");
		}
	}
}
