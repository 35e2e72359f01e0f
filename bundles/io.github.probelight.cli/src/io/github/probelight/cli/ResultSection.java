package io.github.probelight.cli;

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

/** Which ports are open most, why hosts and ports have their states, and how subnets differ. */
final class ResultSection {

	private static final int PORTS = 15;
	private static final int STATES = 8;
	private static final int REASONS = 8;
	private static final int SUBNETS = 10;

	private ResultSection() {}

	static void write(Report report, Page page) {
		ports(report.ports(), page);
		reasons("Why hosts are", report.hostReasons(), page);
		reasons("Why ports are", report.portReasons(), page);
		subnets(Subnets.of(report), page);
	}

	private static void ports(List<Port> ports, Page page) {
		List<Port> open = ports.stream()
				.filter(port -> hosts(port, "OPEN") > 0)
				.sorted(Comparator.comparingLong((Port port) -> -hosts(port, "OPEN")))
				.toList();
		Grid grid = new Grid("Ports open on most hosts", ">open", ">filtered", ">closed");
		open.stream()
				.limit(PORTS)
				.forEach(port -> grid.row(port.port() + "/" + Grid.cell(port.protocol()), hosts(port, "OPEN"),
						hosts(port, "FILTERED"), hosts(port, "CLOSED")));
		grid.more(open.size() - PORTS, "ports that are open somewhere").print(page);
	}

	private static long hosts(Port port, String state) {
		return port.hosts().getOrDefault(state, 0L);
	}

	private static void reasons(String title, Map<String, Map<String, Long>> states, Page page) {
		Grid grid = new Grid(title, "", ">lines", ">share", "");
		states.entrySet().stream().limit(STATES).forEach(state -> {
			long all = state.getValue().values().stream().mapToLong(Long::longValue).sum();
			String[] name = {Grid.cell(state.getKey(), 18)};
			state.getValue().entrySet().stream().limit(REASONS).forEach(reason -> {
				grid.row(name[0], Grid.cell(reason.getKey(), 24), reason.getValue(),
						Shares.percent(reason.getValue(), all), name(reason.getKey()));
				name[0] = "";
			});
			if (state.getValue().size() > REASONS) {
				grid.row("", "… and " + (state.getValue().size() - REASONS) + " more");
			}
		});
		grid.more(states.size() - STATES, "states").print(page);
	}

	private static String name(String reason) {
		return Knowledge.standard().find(Kind.REASON, reason).map(Topic::name).orElse("");
	}

	private static void subnets(List<Subnet> subnets, Page page) {
		if (subnets.size() < 2) {
			return; // the numbers of all hosts are above
		}
		boolean sites = subnets.stream().map(Subnet::site).distinct().count() > 1;
		Grid grid = new Grid("Subnets with most hosts", "", ">hosts", ">alive", ">dead", ">share", "by most", ">hosts");
		subnets.stream()
				.sorted(Comparator.comparingLong((Subnet subnet) -> -subnet.hosts()))
				.limit(SUBNETS)
				.forEach(subnet -> grid.row(Grid.cell(subnet.network()), sites ? Grid.cell(subnet.site(), 20) : "",
						subnet.hosts(), subnet.alive(), subnet.dead(),
						Shares.percent(subnet.alive(), subnet.hosts()), Grid.cell(subnet.reason(), 24),
						subnet.reasonHosts()));
		grid.more(subnets.size() - SUBNETS, "subnets").print(page);
	}
}
