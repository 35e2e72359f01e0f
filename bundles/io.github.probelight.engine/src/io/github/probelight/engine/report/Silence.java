package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Follows the times of lines in order, and knows the longest time between two neighbours, the first of equally long
 * ones. What is heard in neighbouring parts of a log joins end to end. Times are epoch milliseconds.
 */
final class Silence {

	private long first = Report.NO_TIME;
	private long firstLine = -1;
	private long last = Report.NO_TIME;
	private long lastLine = -1;
	private long longest;
	private long line = -1;
	private Setback setback = new Setback();

	/**
	 * Takes the time of the next line, which may be absent.
	 *
	 * @return what has passed since the time before, below 0 if it is earlier, 0 if one of them is absent
	 */
	long hear(long time, long ofLine) {
		if (time == last || time == Report.NO_TIME) {
			lastLine = time == Report.NO_TIME ? lastLine : ofLine;
			return 0;
		}
		long passed = 0;
		if (last == Report.NO_TIME) {
			first = time;
			firstLine = ofLine;
		} else {
			passed = time - last;
			if (Setback.concerns(passed)) {
				longer(setback.step(new Gap(last, time, lastLine, ofLine)));
			} else {
				longer(passed, lastLine);
			}
		}
		last = time;
		lastLine = ofLine;
		return passed;
	}

	/** Takes what was heard next, in lines that are shifted; returns what {@link #hear} says of its first time. */
	long append(Silence next, long lines) {
		long passed = hear(next.first, next.firstLine + lines);
		if (next.first != Report.NO_TIME) {
			last = next.last;
			lastLine = next.lastLine + lines;
			setback.append(next.setback, lines, this::longer);
			longer(next.longest, next.line + lines);
		}
		return passed;
	}

	private void longer(@Nullable Gap gap) {
		if (gap != null) {
			longer(gap.duration(), gap.line());
		}
	}

	private void longer(long duration, long before) {
		if (duration > longest || duration == longest && before < line) {
			longest = duration;
			line = before;
		}
	}

	/** Returns the first time that is there, or {@link Report#NO_TIME}. */
	long first() {
		return first;
	}

	/** Returns the line of {@link #first}, or -1. */
	long firstLine() {
		return firstLine;
	}

	/** Returns the last time that is there, or {@link Report#NO_TIME}. */
	long last() {
		return last;
	}

	/** Returns the line of {@link #last}, or -1. */
	long lastLine() {
		return lastLine;
	}

	/** Returns the longest silence, 0 if there is none. */
	long longest() {
		return setback.gaps().stream().mapToLong(Gap::duration).reduce(longest, Math::max);
	}

	/** Returns the line before the longest silence, -1 if there is none. */
	long line() {
		long duration = longest();
		return setback.gaps()
				.stream()
				.filter(gap -> gap.duration() == duration && duration > 0)
				.mapToLong(Gap::line)
				.reduce(duration == longest ? line : Long.MAX_VALUE, Math::min);
	}

	void clear() {
		first = Report.NO_TIME;
		firstLine = -1;
		last = Report.NO_TIME;
		lastLine = -1;
		longest = 0;
		line = -1;
		setback = new Setback();
	}

	void write(FactsOutput out) throws IOException {
		out.time(first);
		if (first != Report.NO_TIME) {
			out.number(firstLine);
			out.time(last);
			out.number(lastLine - firstLine);
			out.number(longest);
			out.number(line < 0 ? -1 : line - firstLine);
			setback.write(out);
		}
	}

	void read(FactsInput in) throws IOException {
		first = in.time();
		if (first != Report.NO_TIME) {
			firstLine = in.number(0);
			last = in.time();
			lastLine = in.above(firstLine, firstLine);
			longest = in.number(0);
			long behind = in.number(-1);
			line = behind < 0 ? -1 : firstLine + behind;
			setback.read(in);
			if (last == Report.NO_TIME || longest > 0 != line >= 0) {
				throw FactsInput.damaged("a silence is impossible");
			}
		}
	}
}
