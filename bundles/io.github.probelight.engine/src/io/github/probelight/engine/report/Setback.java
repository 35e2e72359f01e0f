package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * A clock that went back and is put right again: the first long gap behind the step back, if it leads beyond the time at
 * which the clock went back, lasts only from that time on. Of a part of a log the first long gap is held until the part
 * before it is known, for the clock may have gone back there.
 */
final class Setback {

	/** The latest time from which the clock went back since the last long gap. */
	private long peak = Report.NO_TIME;
	/** Whether a step back in the part before says nothing of what comes now. */
	private boolean settled;
	/** The first long gap, and what {@link #peak} was then. */
	@Nullable
	private Gap held;
	private long heldPeak = Report.NO_TIME;

	/** {@code settled}: nothing goes on from the part before. */
	Setback(boolean settled) {
		this.settled = settled;
	}

	Setback(Setback other) {
		peak = other.peak;
		settled = other.settled;
		held = other.held;
		heldPeak = other.heldPeak;
	}

	/** Tells whether times so far apart, in milliseconds, are more than those of neighbours. */
	static boolean concerns(long passed) {
		return passed > Limits.SILENCE || passed < -Limits.CLOCK_SKEW;
	}

	/** Takes two neighbouring times that are so far apart; returns the gap between them, null if there is none, or it is held. */
	@Nullable
	Gap step(Gap step) {
		if (step.to() < step.from()) {
			peak = Math.max(peak, step.from());
			return null;
		}
		long before = peak;
		peak = Report.NO_TIME;
		if (settled) {
			return since(step, before);
		}
		settled = true;
		held = step;
		heldPeak = before;
		return null;
	}

	/** Takes what comes next, in lines that are shifted; returns the gap that was held there, null if there is none, or it is held now. */
	@Nullable
	Gap append(Setback next, long lines) {
		Gap gap = next.held;
		Gap released = null;
		if (gap != null) {
			Gap here = new Gap(gap.from(), gap.to(), gap.line() + lines, gap.endLine() + lines);
			long before = Math.max(peak, next.heldPeak);
			if (settled) {
				released = since(here, before);
			} else {
				held = here;
				heldPeak = before;
			}
		}
		peak = next.settled ? next.peak : Math.max(peak, next.peak);
		settled |= next.settled;
		return released;
	}

	/** Says that nothing that follows goes on from here. */
	void cut() {
		settled = true;
		peak = Report.NO_TIME;
	}

	/** Returns the gap that is held as it is if no part comes before, or null. */
	@Nullable
	Gap held() {
		Gap gap = held;
		return gap == null ? null : since(gap, heldPeak);
	}

	private static Gap since(Gap gap, long before) {
		return before > gap.from() && before <= gap.to()
				? new Gap(before, gap.to(), gap.line(), gap.endLine())
				: gap;
	}

	void write(FactsOutput out) throws IOException {
		Gap gap = held;
		out.number((settled ? 1 : 0) + (gap != null ? 2 : 0));
		out.time(peak);
		if (gap != null) {
			out.time(gap.from());
			out.number(gap.duration());
			out.number(gap.line());
			out.number(gap.endLine() - gap.line());
			out.time(heldPeak);
		}
	}

	void read(FactsInput in) throws IOException {
		int flags = in.number(0, 4);
		settled = (flags & 1) > 0;
		peak = in.time();
		if ((flags & 2) > 0) {
			long from = in.time();
			long to = from + in.number(1);
			long line = in.number(0);
			held = new Gap(from, to, line, line + in.number(0));
			heldPeak = in.time();
			if (!settled) {
				throw FactsInput.damaged("a gap is held twice");
			}
		}
	}
}
