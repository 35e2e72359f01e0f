package io.github.probelight.summary.timeline;

import io.github.probelight.engine.read.TimeRange;

/**
 * What of a timeline is in sight, where its cursor stands, and what is selected. What a person does with it makes
 * another one.
 *
 * @param all what there is to see
 * @param scale what is in sight
 * @param cursor time of the cursor, within {@code all}
 * @param selected what is selected; {@link TimeRange#ALL} for nothing
 */
public record TimeSight(TimeRange all, TimeScale scale, long cursor, TimeRange selected) {

	/** One key press moves the cursor by this share of what is in sight. */
	private static final int STEPS = 50;
	private static final long SECOND = 1_000;

	/** Shows all of a range. */
	public static TimeSight of(TimeRange all, int left, int width) {
		return new TimeSight(all, TimeScale.of(all, left, width), all.from(), TimeRange.ALL);
	}

	/** Returns whether a range is selected. */
	public boolean hasSelection() {
		return !selected.equals(TimeRange.ALL);
	}

	/** Returns whether all is in sight. */
	public boolean isWhole() {
		return scale.from() <= all.from() && scale.until() >= all.until();
	}

	/** Shows more of a log that has grown: who saw all of it does so still. */
	public TimeSight growing(TimeRange more) {
		TimeScale next = isWhole() ? TimeScale.of(more, scale.left(), scale.width()) : scale;
		return new TimeSight(more, next, clamp(cursor, more), selected);
	}

	/** Shows the same in other pixels. */
	public TimeSight in(int left, int width) {
		return with(scale.in(left, width));
	}

	/** Shows more, for a factor above 1, or less around a time. */
	public TimeSight zoomed(long around, double factor) {
		return with(scale.zoomed(around, factor, all));
	}

	/** Zooms around the cursor, or the middle if that is out of sight. */
	public TimeSight zoomed(double factor) {
		boolean seen = cursor >= scale.from() && cursor <= scale.until();
		return zoomed(seen ? cursor : scale.from() / 2 + scale.until() / 2, factor);
	}

	/** Shows what is to the right by a share of the width, or to the left. */
	public TimeSight panned(double share) {
		return with(scale.panned(share, all));
	}

	/** Puts the cursor at a time and brings it into sight. */
	public TimeSight at(long time) {
		long there = clamp(time, all);
		return new TimeSight(all, scale.showing(there, all), there, selected);
	}

	/** Puts the cursor at the begin of a range, all of which comes into sight, and little else. */
	public TimeSight over(TimeRange some) {
		TimeRange there = new TimeRange(clamp(some.from(), all), clamp(some.until(), all));
		return new TimeSight(all, scale.over(there, all), there.from(), selected);
	}

	/** Moves the cursor by some steps, a whole number of seconds each. */
	public TimeSight moved(int steps) {
		return at(cursor + steps * step());
	}

	/** Moves the cursor by some steps, and with it the end of what is selected that is nearer to it. */
	public TimeSight extended(int steps) {
		return extendedTo(cursor + steps * step());
	}

	/** Puts the cursor at a time, and there the end of what is selected that was nearer to it. */
	public TimeSight extendedTo(long time) {
		boolean left = hasSelection() && cursor - selected.from() < selected.until() - cursor;
		long fixed = !hasSelection() ? cursor : left ? selected.until() : selected.from();
		TimeSight moved = at(time);
		return moved.selecting(fixed, moved.cursor);
	}

	/** Selects all from one time to another, in whole seconds; nothing if they are one. */
	public TimeSight selecting(long one, long other) {
		long from = Math.floorDiv(clamp(Math.min(one, other), all), SECOND) * SECOND;
		long until = -Math.floorDiv(-clamp(Math.max(one, other), all), SECOND) * SECOND;
		return with(from == until ? TimeRange.ALL : new TimeRange(from, until));
	}

	/** Selects what lies in a range, {@link TimeRange#ALL} for nothing. */
	public TimeSight with(TimeRange selection) {
		return new TimeSight(all, scale, cursor, selection.equals(TimeRange.ALL)
				? selection
				: new TimeRange(clamp(selection.from(), all), clamp(selection.until(), all)));
	}

	private TimeSight with(TimeScale next) {
		return new TimeSight(all, next, cursor, selected);
	}

	private long step() {
		return Math.max(1, (scale.until() - scale.from()) / STEPS / SECOND) * SECOND;
	}

	private static long clamp(long time, TimeRange range) {
		return Math.clamp(time, range.from(), range.until());
	}
}
