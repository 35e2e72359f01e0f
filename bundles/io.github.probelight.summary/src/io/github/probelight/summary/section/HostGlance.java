package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Host;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.section.Value.Grade;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Time;
import io.github.probelight.summary.table.HostColumns;

/** What a report knows of one host, at once and without reading the log: the begin of what {@link HostSections} tell. */
public final class HostGlance {

	private static final int LONGEST = 80;

	private HostGlance() {}

	/** Makes the sections: who it is and what it answered, then its findings if there are some. */
	public static List<ReportSection> of(ReadLog log, Host host) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(host.state().isEmpty()
				? Sentence.of("No result says whether it is there, but its ports were scanned")
				: Sentence.of(new Quoted(host.state(), LONGEST), " by ", new Quoted(host.reason(), LONGEST)));
		Knowledge.standard()
				.find(Kind.REASON, host.reason())
				.ifPresent(reason -> blocks.add(Sentence.of(reason.name(), ". ", reason.summary())));
		blocks.add(Sentence.of("Seen from ", new Time(host.first(), Zone.GMT), " to ", new Time(host.last(), Zone.GMT),
				", first result in ", new Line(log.place(host.line()), true)));
		String open = HostColumns.OPEN_PORTS.shown(host);
		blocks.add(Sentence.of(open.isEmpty() ? "No port open, " : "Open: " + open + "; ",
				NumberText.of(host.filteredPorts()), " filtered, ", NumberText.of(host.closedPorts()), " closed"));
		said(blocks, "TTL ", HostColumns.TTL_PATHS.shown(host));
		said(blocks, "Round trip ", HostColumns.ROUND_TRIP.shown(host));
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection(Sentence.of(new Quoted(host.address(), LONGEST), ": ",
				host.state().isEmpty() ? "no state of its own" : new Quoted(host.state(), LONGEST)), blocks));
		findings(host, sections);
		return sections;
	}

	private static void said(List<Block> blocks, String what, String text) {
		if (!text.isEmpty()) {
			blocks.add(Sentence.of(what, text));
		}
	}

	private static void findings(Host host, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""));
		for (FindingKind kind : FindingMark.worstFirst(host.findings())) {
			rows.add(new Grade(kind.severity()),
					Knowledge.standard().find(Kind.FINDING, kind.code()).map(Topic::name).orElse(kind.code()));
		}
		rows.under(HostSections.FINDINGS, sections);
	}
}
