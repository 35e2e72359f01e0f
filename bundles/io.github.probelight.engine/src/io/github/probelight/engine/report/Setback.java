package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * A clock that went back and is put right again: each of the first {@link Limits#SETBACK_GAPS} long gaps behind the step
 * back, if it leads from before the time at which the clock went back to that time or beyond, lasts only from that time
 * on. Of a part of a log so many gaps are held until the part before it is known, for the clock may have gone back there.
 */
final class Setback {

	private static final int GAPS = Limits.SETBACK_GAPS;
	private static final long[] NO_PEAKS = {};

	/** A long gap, and the latest time before it in this part from which the clock went back. */
	private record Held(Gap gap, long peak) {}

	/** By the number of long gaps since, the latest time from which the clock went back; empty if it never did. */
	private long[] peaks = NO_PEAKS;
	/** The first long gaps, until there are enough of them or a cut; null if there are none, as nearly always. */
	@Nullable
	private List<Held> held;
	/** Whether nothing that comes now goes on from the part before. */
	private boolean cut;

	Setback() {
		// of a clock that never went back
	}

	Setback(Setback other) {
		peaks = other.peaks.clone();
		held = other.held == null ? null : new ArrayList<>(other.held());
		cut = other.cut;
	}

	/** Tells whether times so far apart, in milliseconds, are more than those of neighbours. */
	static boolean concerns(long passed) {
		return passed > Limits.SILENCE || passed < -Limits.CLOCK_SKEW;
	}

	/** Takes two neighbouring times that are so far apart; returns the gap between them, null if there is none, or it is held. */
	@Nullable
	Gap step(Gap step) {
		if (step.to() < step.from()) {
			peak(0, step.from());
			return null;
		}
		long before = peak(GAPS);
		shift(1);
		return taken(step, before);
	}

	/** Takes what comes next, in lines that are shifted, and hands over the gaps that were held there and are not held here. */
	void append(Setback next, long lines, Consumer<Gap> released) {
		List<Held> there = next.held();
		for (int i = 0; i < there.size(); i++) {
			Gap known = taken(there.get(i).gap.shifted(lines), Math.max(there.get(i).peak, peak(GAPS - i)));
			if (known != null) {
				released.accept(known);
			}
		}
		shift(next.cut ? GAPS : there.size());
		for (int behind = 0; behind < next.peaks.length; behind++) {
			peak(behind, next.peaks[behind]);
		}
		cut |= next.cut;
	}

	/** Takes a gap, which is held if the part before may shorten it. */
	@Nullable
	private Gap taken(Gap gap, long peak) {
		if (cut || held().size() == GAPS) {
			return since(gap, peak);
		}
		List<Held> first = held;
		if (first == null) {
			first = new ArrayList<>(1);
			held = first;
		}
		first.add(new Held(gap, peak));
		return null;
	}

	/** Returns the latest time from which the clock went back with less than so many long gaps behind it. */
	private long peak(int end) {
		long latest = Report.NO_TIME;
		for (int behind = 0; behind < Math.min(end, peaks.length); behind++) {
			latest = Math.max(latest, peaks[behind]);
		}
		return latest;
	}

	private void peak(int behind, long time) {
		if (peaks.length == 0 && time != Report.NO_TIME) {
			peaks = new long[GAPS];
			Arrays.fill(peaks, Report.NO_TIME);
		}
		if (time != Report.NO_TIME) {
			peaks[behind] = Math.max(peaks[behind], time);
		}
	}

	/** Puts more long gaps behind all times from which the clock went back. */
	private void shift(int gaps) {
		if (peaks.length > 0 && gaps > 0) {
			System.arraycopy(peaks, 0, peaks, gaps, GAPS - gaps);
			Arrays.fill(peaks, 0, gaps, Report.NO_TIME);
		}
	}

	/** Says that nothing that follows goes on from here. */
	void cut() {
		cut = true;
		peaks = NO_PEAKS;
	}

	/** Returns the gaps that are held, as they are if no part comes before. */
	List<Gap> gaps() {
		return held().stream().map(one -> since(one.gap, one.peak)).toList();
	}

	private List<Held> held() {
		List<Held> some = held;
		return some == null ? List.of() : some;
	}

	private static Gap since(Gap gap, long peak) {
		return peak > gap.from() && peak <= gap.to()
				? new Gap(peak, gap.to(), gap.line(), gap.endLine())
				: gap;
	}

	void write(FactsOutput out) throws IOException {
		List<Held> first = held();
		out.number((cut ? 1 : 0) + (peaks.length > 0 ? 2 : 0) + (first.isEmpty() ? 0 : 4));
		for (long peak : peaks) {
			out.time(peak);
		}
		if (!first.isEmpty()) {
			out.number(first.size());
			for (Held one : first) {
				one.gap.write(out);
				out.time(one.peak);
			}
		}
	}

	void read(FactsInput in) throws IOException {
		int flags = in.number(0, 8);
		cut = (flags & 1) > 0;
		for (int behind = 0; (flags & 2) > 0 && behind < GAPS; behind++) {
			peak(behind, in.time());
		}
		if ((flags & 4) > 0) {
			List<Held> first = new ArrayList<>(1);
			for (int left = in.number(1, GAPS + 1); left > 0; left--) {
				first.add(new Held(Gap.read(in), in.time()));
			}
			held = first;
		}
	}
}
