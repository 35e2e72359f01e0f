package io.github.probelight.summary.timeline;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.Zone;

/**
 * A time on the axis.
 *
 * @param time epoch milliseconds
 * @param label what is written there: with the date where another day begins, and where one has to be told from others
 */
public record TimeTick(long time, String label) {

	private static final long SECOND = 1_000;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;
	private static final long[] STEPS = {SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE,
			2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR,
			12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 365 * DAY};

	/**
	 * Returns the ticks in sight, at round times.
	 *
	 * @param apart pixels that they are apart at least
	 * @param all what there is to see: days have to be told from others if it has several
	 * @param zone by whose clocks they are round; it has one offset in sight, that of the first time there
	 */
	public static List<TimeTick> of(TimeScale scale, int apart, TimeRange all, Zone zone) {
		long step = step(scale.millis(apart));
		boolean days = !zone.isOneDay(all.from(), all.until() - 1);
		long offset = zone.offset((long) scale.from());
		List<TimeTick> ticks = new ArrayList<>();
		long before = Long.MIN_VALUE;
		for (long time = -Math.floorDiv(-scale.from() - offset, step) * step - offset; time <= scale
				.until(); time += step) {
			long day = Math.floorDiv(time + offset, DAY);
			ticks.add(new TimeTick(time, label(time, step, days && day != before, zone)));
			before = day;
		}
		return List.copyOf(ticks);
	}

	private static long step(double least) {
		for (long step : STEPS) {
			if (step >= least) {
				return step;
			}
		}
		long year = STEPS[STEPS.length - 1];
		return (long) Math.ceil(least / year) * year;
	}

	private static String label(long time, long step, boolean dated, Zone zone) {
		String clock = step < MINUTE ? zone.clock(time) : zone.minute(time);
		boolean midnight = Math.floorMod(time + zone.offset(time), DAY) == 0;
		return !dated ? clock : midnight ? zone.day(time) : zone.day(time) + ' ' + clock;
	}
}
