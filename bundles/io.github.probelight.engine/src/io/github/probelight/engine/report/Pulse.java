package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.function.Consumer;

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
	/** Whether the scan has ended, and was not heard of itself since. */
	private boolean idle;
	/** The turns of {@link Clocks} in which it was heard first and last. */
	private int firstTurn;
	private int turn;

	/** Whether it is of a scan that threads name. */
	private final boolean ofScan;
	private final Setback setback;
	/** What was found here, if threads name no scan: it may become clear that it does not count. Null if it is nothing. */
	@Nullable
	private GapList apart;

	/**
	 * Creates one of which nothing is heard.
	 *
	 * @param ofScan whether it is of a scan that threads name
	 * @param turn the turn in which it will be heard first
	 */
	Pulse(boolean ofScan, int turn) {
		this.ofScan = ofScan;
		firstTurn = turn;
		this.turn = turn;
		setback = new Setback();
	}

	Pulse(Pulse other) {
		ofScan = other.ofScan;
		first = other.first;
		firstLine = other.firstLine;
		begun = other.begun;
		last = other.last;
		lastLine = other.lastLine;
		idle = other.idle;
		firstTurn = other.firstTurn;
		turn = other.turn;
		setback = new Setback(other.setback);
		GapList found = other.apart;
		apart = found == null ? null : new GapList(found);
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

	/** Lets time stand still until the scan itself is heard of again: nobody waits for what others write. */
	void end() {
		cut();
		idle = true;
	}

	/** Says that the scan itself is heard of now. */
	void wake() {
		if (idle) {
			cut();
			idle = false;
		}
	}

	boolean idle() {
		return idle;
	}

	int firstTurn() {
		return firstTurn;
	}

	/** Says that it is heard in a turn: it does not go on from another one. */
	void turn(int now) {
		if (turn != now) {
			cut();
			turn = now;
		}
	}

	/**
	 * Takes what is heard in the part that follows, whose first time was heard already, and hands over the gaps that were
	 * held there until now.
	 */
	void append(Pulse next, long lines, Consumer<Gap> released) {
		if (!idle) {
			setback.append(next.setback, lines, released);
		}
		if (next.begun) {
			begun = true;
			last = next.last;
			lastLine = next.lastLine + lines;
		}
		idle |= next.idle;
		turn += next.turn - next.firstTurn;
	}

	/** Tells whether it is of a scan that threads name. */
	boolean isOfScan() {
		return ofScan;
	}

	Setback setback() {
		return setback;
	}

	/** Returns where to keep what is found here: in a list of its own if it may become clear that it does not count. */
	GapList listOr(GapList common) {
		GapList own = apart;
		if (own == null) {
			own = ofScan ? common : new GapList();
			apart = ofScan ? null : own;
		}
		return own;
	}

	@Nullable
	GapList apart() {
		return apart;
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
		out.number((begun ? 1 : 0) + (idle ? 2 : 0) + (ofScan ? 4 : 0) + (apart == null ? 0 : 8));
		out.number(firstTurn);
		out.number(turn - firstTurn);
		out.time(first);
		out.time(last);
		out.number(firstLine);
		out.number(lastLine);
		setback.write(out);
		GapList found = apart;
		if (found != null) {
			found.write(out);
		}
	}

	static Pulse read(FactsInput in) throws IOException {
		int flags = in.number(0, 16);
		Pulse pulse = new Pulse((flags & 4) > 0, in.count());
		pulse.begun = (flags & 1) > 0;
		pulse.idle = (flags & 2) > 0;
		pulse.apart = (flags & 8) > 0 ? new GapList() : null;
		pulse.readRest(in);
		return pulse;
	}

	private void readRest(FactsInput in) throws IOException {
		turn = firstTurn + in.count();
		first = in.time();
		last = in.time();
		firstLine = in.number(-1);
		lastLine = in.number(-1);
		setback.read(in);
		GapList found = apart;
		if (found != null) {
			found.read(in);
		}
		if (!begun && (first != Report.NO_TIME || last != Report.NO_TIME) || first != Report.NO_TIME && firstLine < 0
				|| last != Report.NO_TIME && lastLine < 0) {
			throw FactsInput.damaged("a time without a line");
		}
	}
}
