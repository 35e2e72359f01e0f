package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.Value.Grade;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Names;

/** What is worth a second look, the worst first, with what it means. It ends a report, where the eye is. */
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
		if (findings.isEmpty()) {
			return nothing(log.report(), log.parts().stream().map(Part::unread).anyMatch(Unread::any));
		}
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("count"), Heading.line("line"),
				Heading.text(""));
		worstFirst(findings).forEach(finding -> rows.row(row(log, finding)));
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
		FindingKind kind = finding.kind();
		Topic topic = Knowledge.standard().find(Kind.FINDING, kind.code()).orElseThrow();
		List<Sentence> notes = new ArrayList<>(List.of(Sentence.of(topic.summary())));
		addSubjects(finding.subjects(), notes);
		return Row.of(new Grade(kind.severity()), kind.code(), finding.count(), new Line(log.place(finding.line())),
				topic.name()).withNotes(notes);
	}

	/** Says whom it is about: ports and subnets, then hosts or targets, then those that are told apart. */
	private static void addSubjects(Subjects subjects, List<Sentence> notes) {
		Names subnets = new Names(subjects.subnets().stream().map(Subject::name).toList(), 0);
		if (!subjects.ports().isEmpty()) {
			Names ports = new Names(subjects.ports(), 0);
			notes.add(subnets.raw().isEmpty() ? Sentence.of(ports) : Sentence.of(ports, " in ", subnets));
		} else if (!subnets.raw().isEmpty()) {
			notes.add(Sentence.of(subnets));
		}
		if (!subjects.hosts().isEmpty()) {
			notes.add(Sentence.of(new Names(subjects.hosts().stream().map(Subject::name).toList(),
					subjects.moreHosts())));
		}
		if (subjects.apart() > 0) {
			notes.add(Sentence.of("Not counted, for they have an open port: ", subjects.apart()));
		}
	}
}
