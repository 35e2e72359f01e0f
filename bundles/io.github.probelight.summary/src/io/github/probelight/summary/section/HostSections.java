package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostLine;
import io.github.probelight.summary.section.Value.Grade;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Time;
import io.github.probelight.summary.section.Value.Until;

/** All that a log says of one host, in the order in which a person asks. */
public final class HostSections {

	static final String FINDINGS = "Findings that it is a part of";

	private static final int LONGEST_TITLE = 80;
	private static final int LONGEST_MESSAGE = 60;
	private static final int STATES = 5;
	private static final int PORTS = 40;
	private static final int EVENTS = 30;
	private static final int CHECKS = 2;
	private static final int NAMED = 5;

	private static final MessageKind[] NODE_SCAN = {MessageKind.REGISTERED, MessageKind.NODE_STARTED,
			MessageKind.PORT_SCAN_COMPLETED, MessageKind.FINGERPRINT, MessageKind.SPIDER_ENDED, MessageKind.NODE_ENDED};

	private final ReadLog log;
	private final HostCard card;
	private final Zone zone;
	private final List<ReportSection> sections = new ArrayList<>();

	private HostSections(ReadLog log, HostCard card, Zone zone) {
		this.log = log;
		this.card = card;
		this.zone = zone;
	}

	/** Makes the sections of a card, with times in GMT; what says nothing of the host is left out. */
	public static List<ReportSection> of(ReadLog log, HostCard card) {
		return of(log, card, Zone.GMT);
	}

	/** Makes them likewise, with times by the clocks of a zone, which they name if it is another one. */
	public static List<ReportSection> of(ReadLog log, HostCard card, Zone zone) {
		HostSections made = new HostSections(log, card, zone);
		made.head();
		made.findings();
		made.ports();
		made.entries();
		made.ttls();
		made.tasks();
		made.events("Node scan", card.of(NODE_SCAN));
		made.events("Logins", card.of(MessageKind.CREDENTIALS_TRIED, MessageKind.CREDENTIALS_ACCEPTED,
				MessageKind.CREDENTIALS_FAILED));
		made.events("Checks", card.of(MessageKind.CHECK));
		made.events("Trouble", card.lines(line -> (line.has("ERROR") || line.has("WARN"))
				&& line.facts().kind() != MessageKind.CHECK && line.facts().kind() != MessageKind.CREDENTIALS_FAILED));
		return made.sections;
	}

	/** First what a person asks for: whether it is there, and why. */
	private void head() {
		List<Block> blocks = new ArrayList<>();
		state(blocks);
		if (!zone.equals(Zone.GMT)) {
			blocks.add(Sentence.of("Times are those of ", zone.name()));
		}
		sections.add(new ReportSection(title(), blocks));
	}

	private void entries() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(log.joined() ? Sentence.of("In ", log.parts().size(), " logs, read as one") : logName());
		if (card.site().isEmpty()) {
			blocks.add(Sentence.of("Its entries name no site"));
		} else {
			blocks.add(Sentence.of("Scanned for the site ", Quoted.of(card.site())));
		}
		HostLine first = card.lines().getFirst();
		HostLine last = card.lines().getLast();
		blocks.add(Sentence.of(card.lines().size() == 1 ? "1 entry" : NumberText.of(card.lines().size()) + " entries",
				" from ",
				time(first.facts().time()), ", ", line(first), ", to ",
				new Until(first.facts().time(), last.facts().time(), zone), ", ",
				line(last)));
		nodeScan(blocks);
		sections.add(new ReportSection(Sentence.of("Entries about it"), blocks));
	}

	private Sentence logName() {
		return Sentence.of("In ", new Quoted(log.name(), LONGEST_TITLE));
	}

	private Sentence title() {
		String state = card.states().isEmpty() ? "no state of its own" : card.states().getLast().facts().state();
		return Sentence.of(new Quoted(card.address(), LONGEST_TITLE), ": ", new Quoted(state, LONGEST_TITLE));
	}

	private void state(List<Block> blocks) {
		if (card.states().isEmpty()) {
			blocks.add(Sentence.of(card.ports().isEmpty()
					? "No result says whether it is there"
					: "No result says whether it is there, but its ports were scanned"));
			return;
		}
		HostLine now = card.states().getLast();
		blocks.add(said(now));
		topic(Kind.REASON, now.facts().reason()).ifPresent(reason -> {
			blocks.add(Sentence.of(reason.name(), ". ", reason.summary()));
			if (!now.facts().state().equals("ALIVE")) {
				reason.checks().stream().limit(CHECKS).forEach(check -> blocks.add(Sentence.of("Check: ", check)));
			}
		});
		List<HostLine> before = card.states().subList(0, card.states().size() - 1);
		before.stream()
				.filter(line -> !line.facts().state().equals(now.facts().state())
						|| !line.facts().reason().equals(now.facts().reason()))
				.limit(STATES)
				.forEach(line -> blocks.add(Sentence.of("Before that: ", said(line).text())));
		EntryFacts facts = now.facts();
		if (facts.latency() >= 0) {
			blocks.add(Sentence.of("Round trip ", facts.latency(), " ms", facts.variance() < 0 ? "" : " ± ",
					facts.variance() < 0 ? "" : facts.variance(), facts.timeout() < 0 ? "" : ", waited for ",
					facts.timeout() < 0 ? "" : facts.timeout(), facts.timeout() < 0 ? "" : " ms"));
		}
	}

	/** How long the host itself was worked on, which is what it costs a scan. */
	private void nodeScan(List<Block> blocks) {
		List<HostLine> started = card.of(MessageKind.NODE_STARTED);
		List<HostLine> ended = card.of(MessageKind.NODE_ENDED);
		if (!started.isEmpty()) {
			HostLine from = started.getLast();
			boolean over = !ended.isEmpty() && ended.getLast().line() > from.line();
			HostLine to = over ? ended.getLast() : card.lines().getLast();
			blocks.add(Sentence.of("Node scan from ", time(from.facts().time()), ", ", line(from), ": ",
					Value.duration(from.facts().time(), to.facts().time(), over), over ? "" : ", never freed"));
		}
	}

	private Time time(long time) {
		return new Time(time, zone);
	}

	private Sentence said(HostLine line) {
		return Sentence.of(new Quoted(line.facts().state(), LONGEST_TITLE), " by ",
				new Quoted(line.facts().reason(), LONGEST_TITLE), " at ", time(line.facts().time()), ", ",
				line(line));
	}

	private void ports() {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text(""), Heading.text(""),
				Heading.number("TTL"), Heading.line("line"));
		List<HostLine> open = card.ports("OPEN");
		open.stream()
				.limit(PORTS)
				.forEach(port -> rows.add(name(port), service(port), state(port), reason(port),
						port.facts().ttl() < 0 ? "" : port.facts().ttl(), new Line(log.place(port.line()))));
		rows.more(open.size() - PORTS, "open ports");
		Map<String, List<HostLine>> others = new LinkedHashMap<>();
		card.ports()
				.stream()
				.filter(port -> !open.contains(port))
				.forEach(port -> others
						.computeIfAbsent(port.facts().state() + ' ' + port.facts().reason(), state -> new ArrayList<>())
						.add(port));
		others.values()
				.forEach(ports -> rows.add(NumberText.count(ports.size(), "port"), names(ports),
						state(ports.getFirst()), reason(ports.getFirst()), "",
						new Line(log.place(ports.getFirst().line()))));
		rows.under("Ports", sections);
	}

	/** The first ports of some. */
	private static Quoted names(List<HostLine> ports) {
		String names = String.join(" ", ports.stream().limit(NAMED).map(port -> name(port).text()).toList());
		return new Quoted(ports.size() > NAMED ? names + " …" : names, LONGEST_MESSAGE);
	}

	private static Quoted name(HostLine port) {
		return new Quoted(port.facts().port() + "/" + port.facts().protocol(), LONGEST_TITLE);
	}

	private static String service(HostLine port) {
		return Services.standard().find(port.facts().port(), port.facts().protocol()).map(Service::name).orElse("");
	}

	private static Quoted state(HostLine line) {
		return Quoted.of(line.facts().state());
	}

	private static Quoted reason(HostLine line) {
		return Quoted.of(line.facts().reason());
	}

	private void ttls() {
		Rows rows = new Rows(Heading.number(""), Heading.text(""), Heading.text(""));
		card.ttls().forEach((ttl, ports) -> {
			TtlReading reading = TtlReading.of(ttl);
			rows.add(ttl, reading.measured()
					? "started at " + reading.start() + ", " + NumberText.count(reading.hops(), "router")
					: "", names(ports));
		});
		rows.under("Times to live of its answers", sections);
	}

	private void tasks() {
		Rows rows = new Rows(Heading.text(""), Heading.number("results"), Heading.text("time"), Heading.line("line"));
		card.tasks()
				.forEach(task -> rows.add(Quoted.of(task.task().name()), task.results(),
						zone.span(task.task().start(), task.task().end()), new Line(log.place(task.task().line()))));
		rows.under("Tasks it took part in", sections);
	}

	private void events(String title, List<HostLine> lines) {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.line("line"));
		lines.stream()
				.limit(EVENTS)
				.forEach(line -> rows.add(time(line.facts().time()),
						new Quoted((line.facts().port() < 0 ? "" : name(line).text() + "  ") + line.message(),
								LONGEST_MESSAGE),
						new Line(log.place(line.line()))));
		rows.more(lines.size() - EVENTS, "entries").under(title, sections);
	}

	private void findings() {
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.text(""));
		FindingSection.worstFirst(card.findings())
				.forEach(finding -> rows.add(new Grade(finding.kind().severity()), finding.kind().code(),
						topic(Kind.FINDING, finding.kind().code()).map(Topic::name).orElse("")));
		rows.under(FINDINGS, sections);
	}

	private static Optional<Topic> topic(Kind kind, String word) {
		return Knowledge.standard().find(kind, word);
	}

	private Line line(HostLine line) {
		return new Line(log.place(line.line()), true);
	}
}
