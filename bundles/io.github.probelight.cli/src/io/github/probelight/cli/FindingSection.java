package io.github.probelight.cli;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Limits;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** What is worth a second look, the worst first, with what it means. It ends the page, where the eye is. */
final class FindingSection {

	private static final Comparator<Finding> WORST_FIRST = Comparator
			.comparing((Finding finding) -> finding.kind().severity())
			.thenComparingLong(Finding::count)
			.reversed()
			.thenComparing(Finding::kind);
	private static final String INDENT = " ".repeat(9);
	private static final int LONGEST_HOST = 32;
	private static final int LONGEST_HOSTS = 72;

	private FindingSection() {}

	static void write(ReadLog log, List<Finding> all, Page page) {
		List<Finding> findings = all.stream().sorted(WORST_FIRST).toList();
		if (findings.isEmpty()) {
			page.blank();
			page.line("Nothing that is worth a second look");
			return;
		}
		Grid grid = new Grid("Worth a second look", "", ">count", ">line", "");
		for (Finding finding : findings) {
			FindingKind kind = finding.kind();
			Topic topic = Knowledge.standard().find(Kind.FINDING, kind.code()).orElseThrow();
			grid.row(severity(kind), kind.code(), finding.count(), log.line(finding.line()), topic.name())
					.note(INDENT + topic.summary());
			if (!finding.hosts().isEmpty()) {
				grid.note(INDENT + hosts(finding.hosts()));
			}
		}
		grid.print(page);
		page.blank();
		page.line("What to check: probelight explain %s", findings.get(0).kind().code());
	}

	private static String severity(FindingKind kind) {
		return String.format("%-7s", kind.severity().name().toLowerCase(Locale.ROOT));
	}

	/** As many hosts as go on one line, and how many more there are. */
	private static String hosts(List<String> hosts) {
		Iterator<String> rest = hosts.iterator();
		StringBuilder line = new StringBuilder(Grid.cell(rest.next(), LONGEST_HOST));
		int named = 1;
		while (rest.hasNext()) {
			String host = ", " + Grid.cell(rest.next(), LONGEST_HOST);
			if (line.length() + host.length() > LONGEST_HOSTS) {
				break;
			}
			line.append(host);
			named++;
		}
		int more = hosts.size() - named;
		boolean all = hosts.size() < Limits.NAMED_HOSTS;
		return more == 0 ? line.toString() : line + (all ? " and " : " and at least ") + more + " more";
	}
}
