package io.github.probelight.summary.timeline;

import io.github.probelight.engine.read.TimeRange;

/**
 * Which pixel stands for which time.
 *
 * @param from time at the left end, epoch milliseconds
 * @param until time at the right end, above {@code from}
 * @param left pixel of the left end
 * @param width pixels from there to the right end, at least 1
 */
public record TimeScale(long from, long until, int left, int width) {

	/** Less than this is never in sight, in milliseconds: a second is the smallest step of a log. */
	private static final long LEAST = 5_000;
	/** This part of a range is shown on each side of it. */
	private static final long ASIDE = 20;

	/** Makes a scale for all of a range. */
	public static TimeScale of(TimeRange all, int left, int width) {
		return new TimeScale(all.from(), all.until(), left, width);
	}

	/** Returns the pixel of a time, which may be out of sight. */
	public int x(long time) {
		double x = left + ((double) time - from) / (until - from) * width;
		return (int) Math.clamp(Math.round(x), -1_000_000L, 1_000_000L);
	}

	/** Returns the time of a pixel, which may be out of sight. */
	public long time(int x) {
		return from + Math.round((double) (x - left) * (until - from) / width);
	}

	/** Returns how many milliseconds pass in some pixels. */
	public double millis(int pixels) {
		return (double) pixels * (until - from) / width;
	}

	/** Returns the pixel behind the right end. */
	public int right() {
		return left + width;
	}

	/** Returns the same times in other pixels. */
	public TimeScale in(int otherLeft, int otherWidth) {
		return new TimeScale(from, until, otherLeft, Math.max(1, otherWidth));
	}

	/**
	 * Returns a scale that shows more, with a factor above 1, or less; what is at a time stays where it is.
	 *
	 * @param around that time; the nearest one in sight if it is out of sight
	 * @param all what there is to see
	 */
	public TimeScale zoomed(long around, double factor, TimeRange all) {
		long anchor = Math.clamp(around, from, until);
		long whole = all.until() - all.from();
		long span = Math.clamp(Math.round((until - from) * factor), Math.min(LEAST, whole), whole);
		double share = (double) (anchor - from) / (until - from);
		return at(anchor - Math.round(share * span), span, all);
	}

	/** Returns a scale that shows what is a share of the width to the right, or for a share below 0 to the left. */
	public TimeScale panned(double share, TimeRange all) {
		return at(from + Math.round((until - from) * share), until - from, all);
	}

	/** Returns a scale that shows a time, the nearest one to this. */
	public TimeScale showing(long time, TimeRange all) {
		long to = time < from ? time : time > until ? time - (until - from) : from;
		return at(to, until - from, all);
	}

	/** Returns a scale that shows all of a range, with a little on both sides. */
	public TimeScale over(TimeRange some, TimeRange all) {
		long whole = all.until() - all.from();
		long inside = Math.clamp(some.until() - some.from(), 0, whole);
		long span = Math.clamp(inside + 2 * (inside / ASIDE), Math.min(LEAST, whole), whole);
		return at(some.from() - (span - inside) / 2, span, all);
	}

	private TimeScale at(long start, long span, TimeRange all) {
		long begin = Math.clamp(start, all.from(), Math.max(all.from(), all.until() - span));
		return new TimeScale(begin, begin + span, left, width);
	}
}
