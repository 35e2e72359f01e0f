package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.SubjectNames;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.Change.Side;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ChangeText;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.compare.FindingChange;
import io.github.probelight.summary.compare.NotScanned;
import io.github.probelight.summary.compare.ScannedScope;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.section.Value.Duration;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Names;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Time;
import io.github.probelight.summary.section.Value.Words;

/** What a comparison says to a person, the most important first. */
public final class CompareSections {

	private static final int LONGEST_NAME = 34;
	private static final int LONGEST_ADDRESS = 39;
	private static final int LONGEST_SITE = 20;
	private static final int LONGEST_SUBJECT = 50;
	private static final int LONGEST_SIDE = 26;

	private final ComparedLogs logs;
	private final Zone zone;
	private final int most;
	private final boolean sites;
	private final List<ReportSection> sections = new ArrayList<>();

	private CompareSections(ComparedLogs logs, Zone zone, int most) {
		this.logs = logs;
		this.zone = zone;
		this.most = most;
		sites = Stream.of(logs.old(), logs.now())
				.flatMap(log -> log.report().targets().sites().stream())
				.filter(site -> site.hosts() > 0)
				.map(site -> logs.comparison().sites().now(site.name()))
				.distinct()
				.count() > 1;
	}

	/**
	 * Makes the sections; the first says in a sentence what changed.
	 *
	 * @param zone by whose clocks times are told
	 * @param most so many changes of a kind are named at most
	 */
	public static List<ReportSection> of(ComparedLogs logs, Zone zone, int most) {
		CompareSections all = new CompareSections(logs, zone, most);
		all.head();
		for (ChangeKind kind : ChangeKind.values()) {
			all.add(kind);
		}
		return all.sections;
	}

	private void head() {
		List<Block> blocks = new ArrayList<>();
		ChangeText.notes(logs.comparison()).forEach(note -> blocks.add(Sentence.of(note)));
		Stream.of(logs.old(), logs.now())
				.flatMap(log -> log.notes().stream())
				.distinct()
				.forEach(note -> blocks.add(Sentence.of(note)));
		Rows rows = new Rows(Heading.text(""), Heading.text("old"), Heading.text("new"));
		rows.add("log", name(logs.old()), name(logs.now()));
		rows.add("begins", time(logs.old()), time(logs.now()));
		rows.add("took", took(logs.old()), took(logs.now()));
		Funnel old = Funnel.withOpen(logs.old().report());
		Funnel now = Funnel.withOpen(logs.now().report());
		rows.add("hosts", old.hosts(), now.hosts());
		rows.add("alive", old.alive(), now.alive());
		rows.add("with open ports", old.open(), now.open());
		rows.add("open ports", open(logs.old()), open(logs.now()));
		blocks.addFirst(rows.grid());
		sections.add(ReportSection.of(ChangeText.sentence(logs.comparison())));
		sections.add(new ReportSection(Sentence.of("The two logs"), blocks));
	}

	private static Value name(ReadLog log) {
		int logs = log.parts().size();
		String first = log.names().getFirst();
		return new Quoted(logs == 1 ? first : first + " and " + (logs - 1) + " more", LONGEST_NAME);
	}

	private Value time(ReadLog log) {
		return new Time(log.report().timeline().first(), zone);
	}

	private static Value took(ReadLog log) {
		Report report = log.report();
		return report.timeline().first() == Report.NO_TIME
				? new Words("?")
				: new Duration(report.timeline().last() - report.timeline().first(), true);
	}

	private static long open(ReadLog log) {
		return log.report().scans().stream().mapToLong(Scan::open).sum();
	}

	private void add(ChangeKind kind) {
		switch (kind) {
			case FINDING_NEW, FINDING_GONE, FINDING_CHANGED -> findings(kind);
			case CHECK, TASK_LONGER -> subjects(kind);
			case NOT_SCANNED -> notScanned();
			default -> hosts(kind);
		}
	}

	private void hosts(ChangeKind kind) {
		boolean ports = kind.noun().equals("port");
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text(""), Heading.text("old"),
				Heading.text("new"), Heading.line("old line"), Heading.line("new line"));
		List<Change> changes = logs.comparison().of(kind);
		changes.stream()
				.limit(most)
				.forEach(change -> rows.add(new Quoted(change.address(), LONGEST_ADDRESS), site(change),
						ports ? new Quoted(ChangeText.port(change), LONGEST_SITE) : "", side(change.from()),
						side(change.to()), new Line(logs.old().place(change.from().line())),
						new Line(logs.now().place(change.to().line()))));
		rows.more(changes.size() - most, kind.noun() + 's').under(kind.title(), sections);
	}

	private Value site(Change change) {
		return sites ? new Quoted(change.site(), LONGEST_SITE) : new Words("");
	}

	private static Value side(Side side) {
		return new Quoted(side.equals(Side.NONE) ? "–" : ChangeText.side(side), LONGEST_SIDE);
	}

	private void findings(ChangeKind kind) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("old"), Heading.number("new"),
				Heading.line("old line"), Heading.line("new line"));
		for (FindingChange finding : logs.comparison().findings()) {
			if (finding.change() == kind) {
				List<Sentence> notes = new ArrayList<>();
				note("now ", finding.hosts(), finding.moreHosts(), notes);
				note("no more ", finding.gone(), finding.moreGone(), notes);
				rows.row(Row.of(finding.kind().code(), new Value.Grade(finding.kind().severity()), finding.from(),
						finding.to(), new Line(logs.old().place(finding.oldLine())),
						new Line(logs.now().place(finding.line()))).withNotes(notes));
			}
		}
		rows.under(kind.title(), sections);
	}

	private static void note(String what, List<Subject> subjects, long more,
			List<Sentence> notes) {
		List<String> names = SubjectNames.of(subjects);
		if (!names.isEmpty()) {
			notes.add(Sentence.of(what, new Names(names, more)));
		}
	}

	private void subjects(ChangeKind kind) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text("old"), Heading.text("new"),
				Heading.line("old line"), Heading.line("new line"));
		List<Change> changes = logs.comparison().of(kind);
		changes.stream()
				.limit(most)
				.forEach(change -> rows.add(new Quoted(change.subject(), LONGEST_SUBJECT), site(change),
						side(change.from()), side(change.to()), new Line(logs.old().place(change.from().line())),
						new Line(logs.now().place(change.to().line()))));
		rows.more(changes.size() - most, kind.noun() + 's').under(kind.title(), sections);
	}

	/** Says last what is no change, network by network, and by which rule that is known. */
	private void notScanned() {
		List<NotScanned> networks = NotScanned.of(logs.comparison());
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text("scanned in"), Heading.number("hosts"),
				Heading.number("not dead"), Heading.line("line"));
		networks.stream()
				.limit(most)
				.forEach(network -> rows.add(new Quoted(network.network(), LONGEST_ADDRESS),
						sites ? new Quoted(network.site(), LONGEST_SITE) : "", network.inOld() ? "old" : "new",
						network.hosts(), network.alive(),
						new Line((network.inOld() ? logs.old() : logs.now()).place(network.line()))));
		rows.more(networks.size() - most, "networks").under(ChangeKind.NOT_SCANNED.title(), sections);
		if (!networks.isEmpty()) {
			sections.add(new ReportSection(Sentence.of("Why these are no changes"),
					List.of(Sentence.of(ScannedScope.RULE))));
		}
	}
}
