package io.github.probelight.views.ports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TopicText;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;

/** The ports of a report as rows of a table. */
public final class PortTable implements LogTable<Port> {
	private static final String PORT = "port";
	private static final Set<String> OWN_COLUMN = Set.of("OPEN", "FILTERED", "CLOSED");

	private record Identity(int port, String protocol) {}

	private static final List<Column<Port>> COLUMNS = List.of(
			Column.<Port>number(PORT, Messages.Ports_port, Messages.Ports_port_hint, 7, Port::port),
			Column.text("protocol", Messages.Ports_protocol, Messages.Ports_protocol_hint, 8, Port::protocol),
			Column.text("service", Messages.Ports_service, Messages.Ports_service_hint, 15, PortTable::service)
					.withTip(PortTable::serviceTip),
			hosts("open", Messages.Ports_open, Messages.Ports_open_hint, "OPEN"),
			hosts("filtered", Messages.Ports_filtered, Messages.Ports_filtered_hint, "FILTERED"),
			hosts("closed", Messages.Ports_closed, Messages.Ports_closed_hint, "CLOSED"),
			Column.text("other", Messages.Ports_other, Messages.Ports_other_hint, 14, PortTable::others)
					.sortedBy(SortKey.number(port -> number(otherCount(port))))
					.withTip(PortTable::othersTip),
			Column.<Port>number("line", Messages.Ports_line, Messages.Ports_line_hint, 9, port -> port.line() + 1));

	@Override
	public List<Column<Port>> columns() {
		return COLUMNS;
	}

	@Override
	public Sort sort() {
		return new Sort(PORT, false);
	}

	@Override
	public Object identity(Port row) {
		return new Identity(row.port(), row.protocol());
	}

	@Override
	public long line(Port row) {
		return row.line();
	}

	@Override
	public String nothingFound() {
		return Messages.Ports_none;
	}

	@Override
	public Content<Port> content(Report report) {
		boolean others = report.ports().stream().anyMatch(port -> otherCount(port) > 0);
		return new Content<>(report.ports(), others ? Set.of() : Set.of("other"), totals(report));
	}

	private static String totals(Report report) {
		if (report.ports().isEmpty()) {
			return "";
		}
		long some = report.ports().stream().filter(port -> count(port, "OPEN") > 0).count();
		long open = report.ports().stream().mapToLong(port -> count(port, "OPEN")).sum();
		return NLS.bind(Messages.Ports_total, NumberText.of(report.ports().size())) + ", "
				+ NLS.bind(Messages.Ports_someOpen, NumberText.of(some)) + "  ·  "
				+ NLS.bind(Messages.Hosts_openPorts, NumberText.of(open));
	}

	private static Column<Port> hosts(String id, String label, String hint, String state) {
		return Column.<Port>number(id, label, hint, 8, port -> count(port, state))
				.withColour(port -> StateColours.of(state, count(port, state)))
				.withTip(port -> stateTip(port, state));
	}

	private static long count(Port port, String state) {
		return port.hosts().getOrDefault(state, 0L);
	}

	private static long otherCount(Port port) {
		return total(port) - OWN_COLUMN.stream().mapToLong(state -> count(port, state)).sum();
	}

	private static long total(Port port) {
		return port.hosts().values().stream().mapToLong(Long::longValue).sum();
	}

	private static long number(long count) {
		return count == 0 ? SortKey.ABSENT : count;
	}

	private static String others(Port port) {
		StringJoiner text = new StringJoiner(", ");
		for (Map.Entry<String, Long> state : port.hosts().entrySet()) {
			if (!OWN_COLUMN.contains(state.getKey())) {
				text.add(state.getValue() + " " + state.getKey());
			}
		}
		return text.toString();
	}

	private static String stateTip(Port port, String state) {
		return NLS.bind(Messages.Ports_stateTip, NumberText.of(count(port, state)), NumberText.of(total(port))) + "\n\n"
				+ TopicText.of(Kind.STATE, state);
	}

	private static String othersTip(Port port) {
		StringJoiner text = new StringJoiner("\n\n");
		for (String state : port.hosts().keySet()) {
			if (!OWN_COLUMN.contains(state)) {
				text.add(TopicText.of(Kind.STATE, state));
			}
		}
		return text.toString();
	}

	private static String service(Port port) {
		return Services.standard().find(port.port(), port.protocol()).map(Service::name).orElse("");
	}

	private static String serviceTip(Port port) {
		return Services.standard()
				.find(port.port(), port.protocol())
				.map(service -> NLS.bind(Messages.Ports_serviceTip, service.purpose()))
				.orElse("");
	}
}
