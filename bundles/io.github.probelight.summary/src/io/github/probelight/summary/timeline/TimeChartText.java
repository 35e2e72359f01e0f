package io.github.probelight.summary.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.Map;
import java.util.StringJoiner;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.TimeCounts;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;

/** What is said of what a timeline shows, with times by the clocks of a zone. */
public final class TimeChartText {

	/** So many different findings are named at one place. */
	private static final int MOST_NAMES = 4;
	private static final long SECOND = 1_000;

	private TimeChartText() {}

	/** {@code 21:31:01 – 21:32:33, 1 min 32 s, 59 entries, 40 results}. */
	public static String range(TimeCounts counts, TimeRange range, Zone zone) {
		return zone.span(range.from(), range.until()) + ", " + TimeText.duration(range.from(), range.until()) + ", "
				+ counts(counts, range);
	}

	/** As much of that as there is room for, part by part; the times in any case. */
	public static String range(TimeCounts counts, TimeRange range, Zone zone, Predicate<String> fits) {
		String text = range(counts, range, zone);
		for (int end = text.lastIndexOf(", "); end > 0 && !fits.test(text); end = text.lastIndexOf(", ")) {
			text = text.substring(0, end);
		}
		return text;
	}

	/** {@code 2026-03-14 21:31:01 GMT, 12 entries, 9 results}, of the second that holds a time. */
	public static String moment(TimeCounts counts, long time, Zone zone) {
		long from = Math.floorDiv(time, counts.span()) * counts.span();
		String span = counts.span() == SECOND ? "" : " (" + TimeText.duration(counts.span()) + ')';
		return zone.date(time) + ' ' + zone.name() + span + ", "
				+ counts(counts, new TimeRange(from, from + counts.span()));
	}

	/** {@code 21:31:01 – 21:31:05, 12 entries, 9 results}. */
	public static String column(TimeColumn column, Zone zone) {
		return zone.span(column.from(), column.until()) + ", " + NumberText.count(column.entries(), "entry") + ", "
				+ NumberText.count(column.results(), "result");
	}

	/** {@code up to 25 entries in 2 s}, of the highest of some columns; behind it the zone, if that is not GMT. */
	public static String most(List<TimeColumn> columns, Zone zone) {
		TimeColumn highest = columns.stream().max(Comparator.comparingLong(TimeColumn::entries)).orElseThrow();
		return "up to " + NumberText.count(highest.entries(), "entry") + " in "
				+ TimeText.duration(highest.from(), highest.until())
				+ (zone.equals(Zone.GMT) ? "" : ", times of " + zone.name());
	}

	/** What was written where nothing else is drawn: in the column at a time, or at that moment if there is none. */
	public static String at(TimeCounts counts, TimeScale scale, long time, int apart, Zone zone) {
		return TimeColumn.at(counts, scale, time, apart)
				.map(column -> column(column, zone))
				.orElseGet(() -> moment(counts, time, zone));
	}

	private static String counts(TimeCounts counts, TimeRange range) {
		return NumberText.count(counts.entries(range.from(), range.until()), "entry") + ", "
				+ NumberText.count(counts.results(range.from(), range.until()), "result");
	}

	/** A process or task: its name, and below it when it ran, how long, how long it was to take, what it found. */
	public static String bar(TimeBar bar, Zone zone) {
		StringJoiner text = new StringJoiner("\n");
		text.add(bar.name());
		text.add(zone.span(bar.from(), bar.until()) + ", " + TimeText.duration(bar.from(), bar.until())
				+ (bar.estimate() < 0 ? "" : ", estimated " + TimeText.duration(bar.estimate()))
				+ (bar.complete() ? "" : ", no end known"));
		text.add(NumberText.count(bar.results(), "result")
				+ (bar.silence() < SECOND ? "" : ", silent for " + TimeText.duration(bar.silence()) + " at most"));
		return text.toString();
	}

	/** {@code No entry of a scan for 7 min 02 s}, and when. */
	public static String silence(Gap gap, Zone zone) {
		return "No entry of a scan for " + TimeText.duration(gap.duration()) + '\n'
				+ zone.span(gap.from(), gap.to());
	}

	/** The findings at one place, each once, with how often. */
	public static String marks(List<TimeMark> marks, Zone zone) {
		Map<String, Integer> names = new LinkedHashMap<>();
		marks.forEach(mark -> names.merge(mark.name(), 1, Integer::sum));
		StringJoiner text = new StringJoiner("\n");
		names.forEach((name, count) -> {
			if (text.toString().lines().count() < MOST_NAMES) {
				text.add(count == 1 ? name : name + " (" + NumberText.of(count) + ')');
			}
		});
		if (names.size() > MOST_NAMES) {
			text.add("and " + NumberText.count(names.size() - MOST_NAMES, "other finding"));
		}
		return text.add(zone.span(marks.get(0).time(), marks.get(marks.size() - 1).time())).toString();
	}
}
