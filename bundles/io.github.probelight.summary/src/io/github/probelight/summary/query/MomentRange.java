package io.github.probelight.summary.query;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;

import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.read.TimeRange;

/**
 * What lies between two times of a query, the first included: of one instant to another, or of each day. Of a day the
 * second may be the earlier one: then midnight lies between them.
 *
 * @param from the first
 * @param until the first one behind it, of a day if that is
 */
record MomentRange(Moment from, Moment until) {

	/** Returns whether a time lies between them. */
	boolean holds(long time) {
		boolean begun = !from.isBehind(time);
		boolean on = until.isBehind(time);
		return isOverMidnight() ? begun || on : begun && on;
	}

	/** What is within two times and has midnight between them is all but what is between the second and the first. */
	private boolean isOverMidnight() {
		return from.ofDay() && from.millis() > until.millis();
	}

	private MomentRange rest() {
		return new MomentRange(until, from);
	}

	private TimeRange instants() {
		return new TimeRange(from.millis(), until.millis());
	}

	/** Returns whether a time of a block may lie between them; if not, none does. */
	boolean mayMeet(LineBlock block) {
		if (!from.ofDay()) {
			return block.meets(instants());
		}
		return block.first() <= block.last() && (isOverMidnight()
				? !rest().hold(block.first(), block.last())
				: mayMeet(block.first(), block.last()));
	}

	/** Returns whether each entry of a block lies between them; if not, some may not. */
	boolean hold(LineBlock block) {
		if (!from.ofDay()) {
			return block.isWithin(instants());
		}
		return block.entries() == 0 || block.timed() && (isOverMidnight()
				? !rest().mayMeet(block.first(), block.last())
				: hold(block.first(), block.last()));
	}

	private boolean mayMeet(long first, long last) {
		if (!isSteady(first, last)) {
			return true;
		}
		long begin = from.ofDay(first);
		long end = from.ofDay(last);
		return from.millis() < until.millis() && (begin <= end
				? from.millis() <= end && begin < until.millis()
				: from.millis() <= end || begin < until.millis());
	}

	private boolean hold(long first, long last) {
		long begin = from.ofDay(first);
		long end = from.ofDay(last);
		return isSteady(first, last) && begin <= end && from.millis() <= begin && end < until.millis();
	}

	/** Returns whether the clocks by which both are read go on from one instant to another, and for less than a day. */
	private boolean isSteady(long first, long last) {
		if (!until.ofDay() || !from.zone().equals(until.zone()) || last - first >= Moment.DAY) {
			return false;
		}
		ZoneOffsetTransition next = from.zone().id().getRules().nextTransition(Instant.ofEpochMilli(first));
		return next == null || next.getInstant().toEpochMilli() > last;
	}

	/** Returns it as it is read. */
	String text() {
		return from.text() + ".." + until.text();
	}
}
