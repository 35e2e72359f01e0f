package io.github.probelight.summary.section;

import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.LeftOut;
import io.github.probelight.summary.section.Value.Duration;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Time;
import io.github.probelight.summary.table.ColumnType;

/** Which targets were left out, what went wrong on which hosts, and when nobody wrote. */
final class TroubleSection {

	private static final int SHOWN = 8;
	private static final int SILENCES = 5;
	private static final int LONGEST_SITE = 30;
	private static final int LONGEST_TYPE = 70;
	/** Shorter silences are worth one line together, in milliseconds. */
	private static final long SILENCE = 60_000;

	private final ReadLog log;
	private final Zone zone;

	/** What went wrong, with times by the clocks of a zone. */
	TroubleSection(ReadLog log, Zone zone) {
		this.log = log;
		this.zone = zone;
	}

	void add(Parts parts) {
		targets(parts.most(SHOWN), parts.of(ReportPart.TARGETS));
		exceptions(parts.most(SHOWN), parts.of(ReportPart.EXCEPTIONS));
		silences(parts.most(SILENCES), parts.of(ReportPart.SILENCES));
	}

	private void targets(int most, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text(""), Heading.line("line"));
		LeftOut left = LeftOut.of(log.report());
		left.first()
				.stream()
				.limit(most)
				.forEach(notice -> rows.add(Quoted.of(notice.name()), LeftOut.why(notice),
						new Quoted(notice.site(), LONGEST_SITE), new Line(log.place(notice.line()))));
		rows.more(left.all() - Math.min(most, left.first().size()), "targets")
				.under("Targets that were left out", sections);
	}

	private void exceptions(int most, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.number("lines"), Heading.line("first line"));
		List<ExceptionCount> exceptions = log.report().messages().exceptions();
		exceptions.stream()
				.sorted(Comparator.comparingLong((ExceptionCount exception) -> -exception.count()))
				.limit(most)
				.forEach(exception -> rows.add(new Quoted(exception.type(), LONGEST_TYPE), exception.count(),
						new Line(log.place(exception.line()))));
		rows.more(exceptions.size() - most, "types").under("Exceptions", sections);
	}

	private void silences(int most, List<ReportSection> sections) {
		List<Gap> longest = log.report().timeline().longest();
		List<Gap> worth = longest.stream().filter(gap -> gap.duration() >= SILENCE).limit(most).toList();
		if (worth.isEmpty() && !longest.isEmpty()) {
			Gap gap = longest.getFirst();
			sections.add(ReportSection.of("Longest silence: ", new Duration(gap.duration(), true), " behind ",
					new Line(log.place(gap.line()), true)));
			return;
		}
		Rows rows = new Rows(Heading.of("", ColumnType.DURATION), Heading.of("from", ColumnType.TIME),
				Heading.of("to", ColumnType.TIME), Heading.line("behind line"));
		worth.forEach(gap -> rows.add(new Duration(gap.duration(), true), new Time(gap.from(), zone),
				new Time(gap.to(), zone),
				new Line(log.place(gap.line()))));
		rows.under("Longest silences", sections);
	}
}
