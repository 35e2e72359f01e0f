package io.github.probelight.editor.time;

import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Timeline;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.time.TimeWish;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.TimePlace;
import io.github.probelight.workspace.TimePlace.Where;

/**
 * What a log has for a time that a person has written.
 *
 * @param place
 *            where it is; null for what is no time
 * @param words
 *            what to tell the person
 */
public record TimeAnswer(@Nullable TimePlace place, String words) {

	/**
	 * Looks a time up.
	 *
	 * @param line
	 *            0-based, from which steps are counted
	 * @param zone
	 *            that of a time without one, and of the answer
	 */
	public static TimeAnswer of(OpenLog log, long line, Zone zone, String text) {
		Timeline times = log.report().timeline();
		long here = EntryOfLine.of(log, line).map(EntryFacts::time).orElse(Report.NO_TIME);
		if (text.isBlank()) {
			return new TimeAnswer(null, range(times, zone));
		}
		OptionalLong time = new TimeWish(zone, here, times.first(), times.last()).read(text);
		if (time.isEmpty()) {
			return new TimeAnswer(null, TimeWish.isStep(text) ? Messages.GoToTime_noTime : Messages.GoToTime_wrong);
		}
		TimePlace place = TimePlace.of(log, time.getAsLong());
		return new TimeAnswer(place, words(place, times, time.getAsLong(), zone));
	}

	/** Whether there is a line to go to. */
	public boolean leads() {
		TimePlace found = place;
		return found != null && found.line() >= 0;
	}

	/** Whether the log does not have that time, but another line to go to. */
	public boolean isOutside() {
		TimePlace found = place;
		return leads() && found != null && found.where() != Where.WITHIN;
	}

	private static String words(TimePlace place, Timeline times, long wanted, Zone zone) {
		return switch (place.where()) {
			case WITHIN -> Messages.GoToTime_line.formatted(place.line() + 1, date(place.time(), zone));
			case BEFORE -> Messages.GoToTime_before.formatted(date(wanted, zone), date(times.first(), zone));
			case BEHIND -> Messages.GoToTime_behind.formatted(date(wanted, zone), date(times.last(), zone));
			case UNREAD -> Messages.GoToTime_unread.formatted(date(times.last(), zone));
			case NOWHERE -> Messages.GoToTime_nowhere;
		};
	}

	private static String range(Timeline times, Zone zone) {
		return times.first() == Report.NO_TIME
				? Messages.GoToTime_nowhere
				: Messages.GoToTime_range.formatted(zone.date(times.first()),
						zone.until(times.first(), times.last()) + ' ' + zone.name()) + '\n' + Messages.GoToTime_wrong;
	}

	private static String date(long time, Zone zone) {
		return zone.date(time) + ' ' + zone.name();
	}
}
