package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * The times at which a scan was heard of in a part of a log, as far as the neighbouring parts need them: the first one
 * and the last. A cut lets time stand still: what is heard next does not go on from what was heard before.
 */
final class Pulse {

	/** The first time, if no cut lies before it, and its line. */
	private long first = Report.NO_TIME;
	private long firstLine = -1;
	/** Whether {@link #first} is final: it is there, or a cut came before it. */
	private boolean begun;
	/** The last time, if no cut lies behind it, and the line of the last that has one. */
	private long last = Report.NO_TIME;
	private long lastLine = -1;

	private final Setback setback;

	/** Creates one of which nothing is heard; {@code cut}: it does not go on from the part before. */
	Pulse(boolean cut) {
		begun = cut;
		setback = new Setback(cut);
	}

	Pulse(Pulse other) {
		first = other.first;
		firstLine = other.firstLine;
		begun = other.begun;
		last = other.last;
		lastLine = other.lastLine;
		setback = new Setback(other.setback);
	}

	/** Takes the time of an entry, which may be absent; returns what has passed since the time before, 0 if there is none. */
	long hear(long time, long line) {
		if (time == Report.NO_TIME) {
			return 0;
		}
		long passed = last == Report.NO_TIME ? 0 : time - last;
		if (!begun) {
			first = time;
			firstLine = line;
			begun = true;
		}
		last = time;
		lastLine = line;
		return passed;
	}

	/** Lets time stand still until something is heard again. */
	void cut() {
		setback.cut();
		begun = true;
		last = Report.NO_TIME;
	}

	/**
	 * Takes what is heard in the part that follows, whose first time was heard already; returns a gap there that was held
	 * until now.
	 */
	@Nullable
	Gap append(Pulse next, long lines) {
		Gap released = setback.append(next.setback, lines);
		if (next.begun) {
			begun = true;
			last = next.last;
			lastLine = next.lastLine + lines;
		}
		return released;
	}

	Setback setback() {
		return setback;
	}

	long first() {
		return first;
	}

	long firstLine() {
		return firstLine;
	}

	long lastLine() {
		return lastLine;
	}

	void write(FactsOutput out) throws IOException {
		out.number(begun ? 1 : 0);
		out.time(first);
		out.time(last);
		out.number(firstLine);
		out.number(lastLine);
		setback.write(out);
	}

	void read(FactsInput in) throws IOException {
		begun = in.number(0, 2) > 0;
		first = in.time();
		last = in.time();
		firstLine = in.number(-1);
		lastLine = in.number(-1);
		setback.read(in);
		if (!begun && (first != Report.NO_TIME || last != Report.NO_TIME) || first != Report.NO_TIME && firstLine < 0
				|| last != Report.NO_TIME && lastLine < 0) {
			throw FactsInput.damaged("a time without a line");
		}
	}
}
