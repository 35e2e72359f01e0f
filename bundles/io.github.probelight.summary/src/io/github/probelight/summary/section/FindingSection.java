package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.SubjectNames;
import io.github.probelight.summary.section.Value.About;
import io.github.probelight.summary.section.Value.Grade;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Names;
import io.github.probelight.summary.section.Value.Words;

/** What is worth a second look, the worst first, with what it means. */
public final class FindingSection {

	private static final Comparator<Finding> WORST_FIRST = Comparator
			.comparing((Finding finding) -> finding.kind().severity())
			.thenComparingLong(Finding::count)
			.reversed()
			.thenComparing(Finding::kind);

	private FindingSection() {}

	/** Returns findings in the order in which they are worth a look. */
	public static List<Finding> worstFirst(List<Finding> findings) {
		return findings.stream().sorted(WORST_FIRST).toList();
	}

	static ReportSection of(ReadLog log, List<Finding> findings) {
		return of(log, findings, FindingSection::row);
	}

	/** Says each in one line. */
	static ReportSection brief(ReadLog log, List<Finding> findings) {
		return of(log, findings, FindingSection::line);
	}

	private static ReportSection of(ReadLog log, List<Finding> findings, BiFunction<ReadLog, Finding, Row> row) {
		if (findings.isEmpty()) {
			return nothing(log.report(), log.parts().stream().map(Part::unread).anyMatch(Unread::any));
		}
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("count"), Heading.line("line"),
				Heading.text(""));
		worstFirst(findings).forEach(finding -> rows.row(row.apply(log, finding)));
		return new ReportSection(Sentence.of("Worth a second look"), List.of(rows.grid()));
	}

	/** Says what was looked at; what lines that were not read may hold is not known. */
	private static ReportSection nothing(Report report, boolean unread) {
		long entries = report.extent().entries();
		if (entries == 0) {
			return ReportSection.of("No entry was read, so there is nothing to say");
		}
		long tasks = report.phases()
				.stream()
				.flatMap(phase -> phase.processes().stream())
				.mapToLong(process -> process.tasks().size())
				.sum();
		long hosts = report.targets().hosts().size();
		return ReportSection.of(
				unread ? "No finding in what could be read: " : "Nothing that is worth a second look in ", entries,
				' ' + NumberText.noun(entries, "entry") + ", ", hosts, ' ' + NumberText.noun(hosts, "host") + " and ",
				tasks, ' ' + NumberText.noun(tasks, "task"));
	}

	private static Row row(ReadLog log, Finding finding) {
		Topic topic = topic(finding);
		List<Sentence> notes = new ArrayList<>(List.of(Sentence.of(topic.summary())));
		addSubjects(finding.subjects(), notes);
		return row(log, finding, new Words(name(log, finding))).withNotes(notes);
	}

	private static Row line(ReadLog log, Finding finding) {
		Subjects subjects = finding.subjects();
		Names names = subjects.hosts().isEmpty()
				? new Names(subjects.ports().isEmpty() ? SubjectNames.of(subjects.subnets()) : subjects.ports(), 0)
				: new Names(SubjectNames.of(subjects.hosts()), subjects.moreHosts());
		String name = name(log, finding);
		return row(log, finding, names.raw().isEmpty() ? new Words(name) : new About(name, names));
	}

	private static Row.Cells row(ReadLog log, Finding finding, Value what) {
		return Row.of(new Grade(finding.kind().severity()), finding.kind().code(), finding.count(),
				new Line(log.place(finding.line())), what);
	}

	private static String name(ReadLog log, Finding finding) {
		return topic(finding).name()
				+ (log.narrowed() && finding.kind().ofPhases() ? NarrowingText.WHOLE_LOG : "");
	}

	private static Topic topic(Finding finding) {
		return Knowledge.standard().find(Kind.FINDING, finding.kind().code()).orElseThrow();
	}

	/** Says whom it is about: ports and subnets, then hosts or targets, then those that are told apart. */
	private static void addSubjects(Subjects subjects, List<Sentence> notes) {
		Names subnets = new Names(SubjectNames.of(subjects.subnets()), 0);
		if (!subjects.ports().isEmpty()) {
			Names ports = new Names(subjects.ports(), 0);
			notes.add(subnets.raw().isEmpty() ? Sentence.of(ports) : Sentence.of(ports, " in ", subnets));
		} else if (!subnets.raw().isEmpty()) {
			notes.add(Sentence.of(subnets));
		}
		if (!subjects.hosts().isEmpty()) {
			notes.add(Sentence.of(new Names(SubjectNames.of(subjects.hosts()), subjects.moreHosts())));
		}
		if (subjects.apart() > 0) {
			notes.add(Sentence.of("Not counted, for they have an open port: ", subjects.apart()));
		}
	}
}
