package io.github.probelight.summary.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Share;
import io.github.probelight.summary.table.PortColumns;

/** Which ports are open most, why hosts and ports have their states, and how subnets differ. */
final class ResultSection {

	private static final int PORTS = 8;
	private static final int FEW_PORTS = 5;
	private static final int STATES = 8;
	private static final int REASONS = 8;
	private static final int SUBNETS = 10;
	private static final int LONGEST_STATE = 18;
	private static final int LONGEST_REASON = 24;
	private static final int LONGEST_SITE = 20;
	private static final int LONGEST_PROTOCOL = 32;

	private ResultSection() {}

	static void add(Report report, Parts parts) {
		ports(report.targets().ports(), parts.most(PORTS), parts.of(ReportPart.PORTS));
		reasons("Why hosts are", report.resultLines().hostReasons(), parts);
		reasons("Why ports are", report.resultLines().portReasons(), parts);
		subnets(Subnets.of(report), parts.most(SUBNETS), parts.of(ReportPart.SUBNETS));
	}

	/** Adds what can be said in fewer lines. */
	static void briefly(Report report, Parts parts) {
		ports(report.targets().ports(), FEW_PORTS, parts.of(ReportPart.PORTS));
	}

	private static void ports(List<Port> ports, int most, List<ReportSection> sections) {
		List<Port> open = ports.stream()
				.filter(port -> PortColumns.hosts(port, "OPEN") > 0)
				.sorted(Comparator.comparingLong((Port port) -> -PortColumns.hosts(port, "OPEN")))
				.toList();
		Rows rows = new Rows(Heading.text(""), Heading.number("open"), Heading.number("filtered"),
				Heading.number("closed"));
		open.stream()
				.limit(most)
				.forEach(port -> rows.add(name(port), PortColumns.hosts(port, "OPEN"),
						PortColumns.hosts(port, "FILTERED"), PortColumns.hosts(port, "CLOSED")));
		rows.more(open.size() - most, "port that is open somewhere", "ports that are open somewhere")
				.under("Ports open on most hosts", sections);
	}

	private static Quoted name(Port port) {
		String number = port.port() + "/";
		return new Quoted(number + port.protocol(), number.length() + LONGEST_PROTOCOL);
	}

	private static void reasons(String title, Map<String, Map<String, Long>> states, Parts parts) {
		int most = parts.most(STATES);
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("lines"), Heading.decimal("share"),
				Heading.text(""));
		states.entrySet()
				.stream()
				.limit(most)
				.forEach(state -> reasons(state.getKey(), state.getValue(), parts.most(REASONS), rows));
		rows.more(states.size() - most, "states").under(title, parts.of(ReportPart.REASONS));
	}

	/** Names the state in its first row only. */
	private static void reasons(String state, Map<String, Long> reasons, int most, Rows rows) {
		long all = reasons.values().stream().mapToLong(Long::longValue).sum();
		Object name = new Quoted(state, LONGEST_STATE);
		for (Map.Entry<String, Long> reason : reasons.entrySet().stream().limit(most).toList()) {
			rows.add(name, new Quoted(reason.getKey(), LONGEST_REASON), reason.getValue(),
					new Share(reason.getValue(), all), meaning(reason.getKey()));
			name = "";
		}
		if (reasons.size() > most) {
			rows.add("", "… and " + (reasons.size() - most) + " more");
		}
	}

	private static String meaning(String reason) {
		return Knowledge.standard().find(Kind.REASON, reason).map(Topic::name).orElse("");
	}

	private static void subnets(List<Subnet> subnets, int most, List<ReportSection> sections) {
		if (subnets.size() < 2) {
			return; // the numbers of all hosts are above
		}
		boolean sites = subnets.stream().map(Subnet::site).distinct().count() > 1;
		Rows rows = new Rows(Heading.text(""), Heading.text(""), Heading.number("hosts"), Heading.number("alive"),
				Heading.number("dead"), Heading.decimal("share"), Heading.text("by most"), Heading.number("hosts"));
		subnets.stream()
				.sorted(Comparator.comparingLong((Subnet subnet) -> -subnet.hosts()))
				.limit(most)
				.forEach(subnet -> rows.add(Quoted.of(subnet.network()),
						sites ? new Quoted(subnet.site(), LONGEST_SITE) : "", subnet.hosts(), subnet.alive(),
						subnet.dead(), new Share(subnet.alive(), subnet.hosts()),
						new Quoted(subnet.reason(), LONGEST_REASON), subnet.reasonHosts()));
		rows.more(subnets.size() - most, "subnets").under("Subnets with most hosts", sections);
	}
}
