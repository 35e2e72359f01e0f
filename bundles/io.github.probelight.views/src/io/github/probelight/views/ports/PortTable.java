package io.github.probelight.views.ports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Services;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;

/** The ports of a report as rows of a table. */
public final class PortTable implements LogTable<Port> {
	private record Identity(int port, String protocol) {}

	private static final List<Column<Port>> COLUMNS = List.of(Column.of(PortColumns.PORT, 7),
			Column.of(PortColumns.PROTOCOL, 8), Column.of(PortColumns.SERVICE, 15).withTip(PortTable::serviceTip),
			hosts(PortColumns.OPEN, "OPEN"),
			Column.of(PortColumns.SHARE, 16)
					.sortedBy(SortKey.number(port -> Math.round(1e6 * share(port))))
					.withTip(port -> stateTip(port, "OPEN"))
					.withBar(port -> CellBar.share(share(port), Palette.id("open"))),
			hosts(PortColumns.FILTERED, "FILTERED"),
			hosts(PortColumns.CLOSED, "CLOSED"), hosts(PortColumns.UNFILTERED, "UNFILTERED"),
			hosts(PortColumns.OPEN_FILTERED, "OPEN|FILTERED"), hosts(PortColumns.CLOSED_FILTERED, "CLOSED|FILTERED"),
			Column.of(PortColumns.OTHER, 14)
					.sortedBy(SortKey.number(port -> number(PortColumns.otherHosts(port))))
					.withTip(PortTable::othersTip),
			Column.of(PortColumns.LINE, 9));

	/** States that most logs do not have. */
	private static final List<TypedColumn<Port>> RARE = List.of(PortColumns.UNFILTERED, PortColumns.OPEN_FILTERED,
			PortColumns.CLOSED_FILTERED);

	@Override
	public List<Column<Port>> columns() {
		return COLUMNS;
	}

	@Override
	public Sort sort() {
		return new Sort(PortColumns.OPEN.id(), true); // what can be reached comes first
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
	public TypedTable<Port> exported() {
		return PortColumns.TABLE;
	}

	@Override
	public int row(Report report, EntryFacts entry) {
		List<Port> ports = report.targets().ports();
		for (int i = 0; i < ports.size(); i++) {
			if (ports.get(i).port() == entry.port() && ports.get(i).protocol().equals(entry.protocol())) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public String example() {
		return Messages.Ports_filterExample;
	}

	@Override
	public String nothingFound() {
		return Messages.Ports_none;
	}

	@Override
	public Content<Port> content(Report report) {
		List<Port> ports = report.targets().ports();
		Set<String> absent = RARE.stream()
				.filter(column -> ports.stream().allMatch(port -> column.number(port) == 0))
				.map(TypedColumn::id)
				.collect(Collectors.toCollection(HashSet::new));
		if (ports.stream().allMatch(port -> PortColumns.otherHosts(port) == 0)) {
			absent.add(PortColumns.OTHER.id());
		}
		return new Content<>(ports, absent, totals(report));
	}

	private static String totals(Report report) {
		if (report.targets().ports().isEmpty()) {
			return "";
		}
		long some = report.targets().ports().stream().filter(port -> PortColumns.hosts(port, "OPEN") > 0).count();
		long open = report.targets().ports().stream().mapToLong(port -> PortColumns.hosts(port, "OPEN")).sum();
		return NumberText.count(report.targets().ports().size(), Messages.Ports_noun) + ", "
				+ NLS.bind(Messages.Ports_someOpen, NumberText.of(some)) + "  ·  "
				+ NumberText.count(open, Messages.Hosts_openPortNoun);
	}

	private static Column<Port> hosts(TypedColumn<Port> count, String state) {
		return Column.of(count, 8)
				.withColour(port -> StateColours.of(state, count.number(port)))
				.withTip(port -> stateTip(port, state));
	}

	private static double share(Port port) {
		return (double) PortColumns.hosts(port, "OPEN") / Math.max(1, PortColumns.allHosts(port));
	}

	private static long number(long count) {
		return count == 0 ? SortKey.ABSENT : count;
	}

	private static String stateTip(Port port, String state) {
		return NLS.bind(Messages.Ports_stateTip, NumberText.of(PortColumns.hosts(port, state)),
				NumberText.of(PortColumns.allHosts(port))) + "\n\n"
				+ TopicText.of(Kind.STATE, state);
	}

	private static String othersTip(Port port) {
		StringJoiner text = new StringJoiner("\n\n");
		PortColumns.otherStates(port).forEach(state -> text.add(TopicText.of(Kind.STATE, state)));
		return text.toString();
	}

	private static String serviceTip(Port port) {
		return Services.standard()
				.find(port.port(), port.protocol())
				.map(service -> NLS.bind(Messages.Ports_serviceTip, service.purpose()))
				.orElse("");
	}
}
