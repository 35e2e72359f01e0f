package io.github.probelight.summary.section;

import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Trouble;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.Value.Duration;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Share;

/** What errors and warnings say, which checks have found something, and which services refuse logins. */
final class ProblemSection {

	/** Stands before a text, so that it can be read. */
	private static final String HEAD = "2000-01-01T00:00:00 [INFO] ";
	private static final int SHOWN = 8;
	private static final int LONGEST_TEXT = 50;
	private static final int LONGEST_LEVEL = 8;
	private static final Comparator<ProblemGroup> LOUDEST_FIRST = Comparator.comparing(ProblemGroup::rank)
			.thenComparingLong(problem -> -problem.count());

	private ProblemSection() {}

	static void add(ReadLog log, Parts parts) {
		Trouble trouble = log.report().messages().trouble();
		int most = parts.most(SHOWN);
		problems(log, trouble, most, parts.of(ReportPart.PROBLEMS));
		checks(log, trouble.checks(), most, parts.of(ReportPart.CHECKS));
		logins(log, trouble.logins(), most, parts.of(ReportPart.LOGINS));
	}

	private static void problems(ReadLog log, Trouble trouble, int most, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("times"), Heading.number("hosts"),
				Heading.duration("every"), Heading.line("first line"));
		List<ProblemGroup> problems = trouble.problems().stream().filter(ProblemSection::isToldHere).toList();
		problems.stream()
				.sorted(LOUDEST_FIRST)
				.limit(most)
				.forEach(problem -> rows.add(new Quoted(problem.text(), LONGEST_TEXT),
						new Quoted(problem.level(), LONGEST_LEVEL), problem.count(), problem.hosts().size(),
						problem.everySeconds() < 0 ? "" : new Duration(problem.everySeconds() * 1000, true),
						new Line(log.place(problem.line()))));
		rows.more(problems.size() - most, "texts").under("What entries complain of", sections);
	}

	/** Targets without an address and refused logins have sections of their own. */
	private static boolean isToldHere(ProblemGroup problem) {
		MessageKind kind = EntryReader.read(HEAD + problem.text()).map(EntryFacts::kind).orElse(MessageKind.TEXT);
		return kind != MessageKind.UNRESOLVED && kind != MessageKind.CREDENTIALS_FAILED;
	}

	private static void checks(ReadLog log, List<CheckCount> checks, int most,
			List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.number("vulnerable"), Heading.number("not"),
				Heading.number("errors"), Heading.number("hosts"), Heading.line("first line"));
		List<CheckCount> found = checks.stream()
				.filter(check -> check.vulnerable() > 0)
				.sorted(Comparator.comparingLong(check -> -check.vulnerable()))
				.toList();
		found.stream()
				.limit(most)
				.forEach(check -> rows.add(new Quoted(check.check(), LONGEST_TEXT), check.vulnerable(),
						check.notVulnerable(), check.errors(), check.hosts().size(),
						new Line(log.place(check.line()))));
		rows.more(found.size() - most, "checks").under("Checks that found something", sections);
	}

	private static void logins(ReadLog log, List<LoginCount> logins, int most,
			List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.number("tried"), Heading.number("refused"),
				Heading.decimal("share"), Heading.line("first line"));
		List<LoginCount> refused = logins.stream()
				.filter(login -> login.refused() > 0)
				.sorted(Comparator.comparingLong(login -> -login.refused()))
				.toList();
		refused.stream()
				.limit(most)
				.forEach(login -> rows.add(Quoted.or(login.service(), "(not named)"), login.tried(), login.refused(),
						new Share(login.refused(), login.tried()), new Line(log.place(login.line()))));
		rows.more(refused.size() - most, "services").under("Hosts that refused logins", sections);
	}
}
