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
import io.github.probelight.summary.section.Value.Until;
import io.github.probelight.summary.table.HostColumns;

/** What a report knows of one host, at once and without reading the log: the begin of what {@link HostSections} tell. */
public final class HostGlance {

	private static final int LONGEST = 80;
	private static final int FINDINGS = 2;

	private HostGlance() {}

	/** Makes what a person reads in passing: its state and why, its ports, and its worst findings. */
	public static ReportSection brief(Host host) {
		List<Block> blocks = new ArrayList<>();
		String name = Knowledge.standard().find(Kind.REASON, host.reason()).map(Topic::name).orElse("");
		blocks.add(name.isEmpty() ? answer(host) : Sentence.of(answer(host).text(), ": ", name));
		blocks.add(ports(host));
		FindingMark.worstFirst(host.findings())
				.stream()
				.limit(FINDINGS)
				.forEach(kind -> blocks.add(Sentence.of(new Grade(kind.severity()), ": ", name(kind))));
		return new ReportSection(title(host), blocks);
	}

	/** Makes the sections: who it is and what it answered, then its findings if there are some; times by the clocks of a zone. */
	public static List<ReportSection> of(ReadLog log, Host host, Zone zone) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(answer(host));
		Knowledge.standard()
				.find(Kind.REASON, host.reason())
				.ifPresent(reason -> blocks.add(Sentence.of(reason.name(), ". ", reason.summary())));
		blocks.add(Sentence.of("Seen from ", new Time(host.first(), zone), " to ",
				new Until(host.first(), host.last(), zone),
				", first result in ", new Line(log.place(host.line()), true)));
		blocks.add(ports(host));
		said(blocks, "TTL ", HostColumns.TTL_PATHS.shown(host));
		said(blocks, "Round trip ", HostColumns.ROUND_TRIP.shown(host));
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection(title(host), blocks));
		findings(host, sections);
		return sections;
	}

	private static Sentence title(Host host) {
		return Sentence.of(new Quoted(host.address(), LONGEST), ": ",
				host.state().isEmpty() ? "no state of its own" : new Quoted(host.state(), LONGEST));
	}

	private static Sentence answer(Host host) {
		return host.state().isEmpty()
				? Sentence.of("No result says whether it is there, but its ports were scanned")
				: Sentence.of(new Quoted(host.state(), LONGEST), " by ", new Quoted(host.reason(), LONGEST));
	}

	private static Sentence ports(Host host) {
		String open = HostColumns.OPEN_PORTS.shown(host);
		return Sentence.of(open.isEmpty() ? "No port open, " : "Open: " + open + "; ",
				NumberText.of(host.filteredPorts()), " filtered, ", NumberText.of(host.closedPorts()), " closed");
	}

	private static String name(FindingKind kind) {
		return Knowledge.standard().find(Kind.FINDING, kind.code()).map(Topic::name).orElse(kind.code());
	}

	private static void said(List<Block> blocks, String what, String text) {
		if (!text.isEmpty()) {
			blocks.add(Sentence.of(what, text));
		}
	}

	private static void findings(Host host, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""));
		for (FindingKind kind : FindingMark.worstFirst(host.findings())) {
			rows.add(new Grade(kind.severity()), name(kind));
		}
		rows.under(HostSections.FINDINGS, sections);
	}
}
