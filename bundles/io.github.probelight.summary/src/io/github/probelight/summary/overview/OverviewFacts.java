package io.github.probelight.summary.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.LeftOut;
import io.github.probelight.summary.figures.RefusedLogins;
import io.github.probelight.summary.figures.Starters;
import io.github.probelight.summary.overview.Overview.Fact;

/** When a scan ran, who started it, how it ended, and what it left out. */
final class OverviewFacts {

	private static final int ENDINGS = 2;

	private OverviewFacts() {}

	static List<Fact> of(Report report, Zone zone) {
		List<Fact> facts = new ArrayList<>();
		time(report, zone, facts);
		Starters.of(report)
				.ifPresent(by -> facts.add(
						new Fact("Started by " + OneLine.of(by.name()) + by.more(), Lead.line(by.line()), false)));
		endings(report, zone, facts);
		leftOut(report, facts);
		logins(report, facts);
		return List.copyOf(facts);
	}

	private static void time(Report report, Zone zone, List<Fact> facts) {
		long first = report.timeline().first();
		long last = report.timeline().last();
		if (first != Report.NO_TIME) {
			facts.add(new Fact(zone.date(first) + " to " + zone.until(first, last) + ' ' + zone.name() + ", "
					+ TimeText.duration(first, last), Lead.NONE, false));
		}
	}

	private static void endings(Report report, Zone zone, List<Fact> facts) {
		long open = report.phases().stream().filter(phase -> !phase.complete()).count();
		if (report.more()) {
			facts.add(new Fact("Not read to its end yet", Lead.NONE, false));
		} else if (open > 0) {
			long line = report.phases().stream().filter(phase -> !phase.complete()).findFirst().orElseThrow().line();
			facts.add(new Fact("Not finished in this log: " + NumberText.of(open) + " of "
					+ NumberText.count(report.phases().size(), "Nmap phase"), Lead.line(line), true));
		}
		List<Ending> endings = Ending.of(report);
		endings.stream()
				.skip(Math.max(0, endings.size() - ENDINGS))
				.forEach(end -> facts.add(ending(report, zone, end)));
	}

	private static Fact ending(Report report, Zone zone, Ending end) {
		boolean several = report.targets().sites().size() > 1 && !end.site().isEmpty();
		String text = "Scan " + (several ? "of " + OneLine.of(end.site()) + " " : "") + Codes.of(end.how())
				+ (end.by().isEmpty() ? "" : " by " + OneLine.of(end.by())) + " at " + zone.clock(end.time());
		boolean odd = end.how() == Ending.How.STOPPED || end.how() == Ending.How.PAUSED;
		return new Fact(text, Lead.line(end.line()), odd);
	}

	private static void leftOut(Report report, List<Fact> facts) {
		LeftOut left = LeftOut.of(report);
		long notFound = report.messages().kinds().getOrDefault(MessageKind.UNRESOLVED, 0L);
		if (left.all() > notFound) {
			facts.add(new Fact(NumberText.count(left.all() - notFound, "target") + " excluded",
					first(left, kind -> kind != MessageKind.UNRESOLVED), false));
		}
		if (notFound > 0) {
			facts.add(new Fact(NumberText.count(notFound, "target") + " not resolved",
					first(left, kind -> kind == MessageKind.UNRESOLVED), true));
		}
	}

	/** Leads to the first notice of some kinds, or nowhere. */
	private static Lead first(LeftOut left, Predicate<MessageKind> kinds) {
		return left.first()
				.stream()
				.filter(notice -> kinds.test(notice.kind()))
				.findFirst()
				.map(notice -> Lead.line(notice.line()))
				.orElse(Lead.NONE);
	}

	private static void logins(Report report, List<Fact> facts) {
		List<RefusedLogins> logins = RefusedLogins.of(report);
		if (!logins.isEmpty()) {
			facts.add(new Fact("Logins refused on " + NumberText.count(logins.size(), "host"),
					Lead.line(logins.get(0).first().line()), true));
		}
	}
}
