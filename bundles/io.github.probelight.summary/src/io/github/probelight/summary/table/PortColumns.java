package io.github.probelight.summary.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Port;
import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.summary.figures.Shares;

/** What is said of a port over all hosts, column by column. */
public final class PortColumns {

	private static final Set<String> OWN_COLUMN = Set.of("OPEN", "FILTERED", "CLOSED", "UNFILTERED", "OPEN|FILTERED",
			"CLOSED|FILTERED");

	public static final TypedColumn<Port> PORT = TypedColumn.number("port", "Port", "Number of the port", Port::port);
	public static final TypedColumn<Port> PROTOCOL = TypedColumn.text("protocol", "Protocol", "TCP, UDP or SCTP",
			Port::protocol);
	public static final TypedColumn<Port> SERVICE = TypedColumn.text("service", "Service",
			"What usually listens on this port; nothing that the scan has found out",
			port -> Services.standard().find(port.port(), port.protocol()).map(Service::name).orElse(""));
	public static final TypedColumn<Port> OPEN = TypedColumn.number("open", "Open",
			"Hosts on which the port was open last", port -> hosts(port, "OPEN"));
	/** Shown, not exported: it follows from the others. */
	public static final TypedColumn<Port> SHARE = TypedColumn.text("share", "Share Open",
			"Share of the hosts with a result for the port on which it was open last",
			port -> Shares.percent(hosts(port, "OPEN"), allHosts(port)));
	public static final TypedColumn<Port> FILTERED = TypedColumn.number("filtered", "Filtered",
			"Hosts on which the port was filtered last", port -> hosts(port, "FILTERED"));
	public static final TypedColumn<Port> CLOSED = TypedColumn.number("closed", "Closed",
			"Hosts on which the port was closed last", port -> hosts(port, "CLOSED"));
	public static final TypedColumn<Port> UNFILTERED = TypedColumn.number("unfiltered", "Unfiltered",
			"Hosts on which the port was unfiltered last: reached, and not known whether open",
			port -> hosts(port, "UNFILTERED"));
	public static final TypedColumn<Port> OPEN_FILTERED = TypedColumn.number("openFiltered", "Open|Filtered",
			"Hosts on which the port was open or filtered last", port -> hosts(port, "OPEN|FILTERED"));
	public static final TypedColumn<Port> CLOSED_FILTERED = TypedColumn.number("closedFiltered", "Closed|Filtered",
			"Hosts on which the port was closed or filtered last", port -> hosts(port, "CLOSED|FILTERED"));
	public static final TypedColumn<Port> OTHER = TypedColumn.text("other", "Other",
			"Hosts on which the port had another state last", PortColumns::others);
	public static final TypedColumn<Port> LINE = TypedColumn.line("line", "First Line",
			"Line of the first result of the port", Port::line);

	/** As it is exported. */
	public static final TypedTable<Port> TABLE = new TypedTable<>(
			List.of(PORT, PROTOCOL, OPEN, FILTERED, CLOSED,
					TypedColumn.number("hosts", "Hosts", "Hosts with a result for the port", PortColumns::allHosts),
					LINE, UNFILTERED, OPEN_FILTERED, CLOSED_FILTERED, OTHER),
			report -> report.targets().ports().stream());

	private PortColumns() {}

	/** Returns on how many hosts a port had a state last. */
	public static long hosts(Port port, String state) {
		return port.hosts().getOrDefault(state, 0L);
	}

	/** Returns how many hosts have a result for a port. */
	public static long allHosts(Port port) {
		return port.hosts().values().stream().mapToLong(Long::longValue).sum();
	}

	/** Returns on how many hosts a port had a last state without a column of its own. */
	public static long otherHosts(Port port) {
		return otherStates(port).stream().mapToLong(state -> hosts(port, state)).sum();
	}

	/** Returns the last states of a port that have no column of their own. */
	public static List<String> otherStates(Port port) {
		return port.hosts().keySet().stream().filter(state -> !OWN_COLUMN.contains(state)).toList();
	}

	private static String others(Port port) {
		return otherStates(port).stream()
				.map(state -> hosts(port, state) + " " + state)
				.collect(Collectors.joining(", "));
	}
}
