package io.github.probelight.views.hosts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.SeverityColours;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;
import io.github.probelight.workspace.ShownZone;

/** The hosts of a report as rows of a table. */
public final class HostTable implements LogTable<Host> {
	private record Identity(String site, String address) {}

	/** A mark of a finding sorts before no mark. */
	private static final SortKey<Host> WORST_FIRST = SortKey.number(host -> {
		int weight = FindingMark.weight(host.findings());
		return weight == 0 ? SortKey.ABSENT : -weight;
	});

	private static final List<Column<Host>> COLUMNS = List.of(
			Column.of(HostColumns.ADDRESS, 15)
					.sortedBy(new AddressKey())
					.matchedBy(new AddressMatch<>(Host::address))
					.withTip(host -> HostTips.ports(host, "OPEN", Messages.Hosts_openTip)),
			Column.of(HostColumns.STATE, 6)
					.withTip(HostTips::state)
					.withColour(host -> StateColours.of(host.state())),
			Column.of(HostColumns.REASON, 14).withTip(HostTips::reason),
			Column.of(HostColumns.FINDING_MARK, 5)
					.sortedBy(WORST_FIRST)
					.withTip(host -> FindingMark.names(host.findings()))
					.withColour(HostTable::severity),
			ports(HostColumns.OPEN_PORTS, "OPEN", 28).sortedBy(SortKey.number(Host::openPorts)),
			ports(HostColumns.FILTERED, "FILTERED", 5), ports(HostColumns.CLOSED, "CLOSED", 5),
			Column.of(HostColumns.TTL_PATHS, 15)
					.sortedBy(SortKey.number(host -> host.ttls().isEmpty() ? SortKey.ABSENT : host.ttls().get(0)))
					.withTip(HostTips::ttls),
			Column.of(HostColumns.ROUND_TRIP, 9)
					.sortedBy(SortKey.number(HostTable::latency))
					.withTip(HostTips::roundTrip),
			clock(HostColumns.FIRST_CLOCK, HostColumns.FIRST), clock(HostColumns.LAST_CLOCK, HostColumns.LAST),
			Column.of(HostColumns.FIRST, 19), Column.of(HostColumns.LAST, 19),
			Column.of(HostColumns.SITE, 16), Column.of(HostColumns.ENTRIES, 8).onlyOnDemand(),
			Column.of(HostColumns.NODE_SCAN, 10).onlyOnDemand(), Column.of(HostColumns.SPIDER, 10).onlyOnDemand(),
			Column.of(HostColumns.VULNERABLE, 9).onlyOnDemand(),
			Column.of(HostColumns.NOT_VULNERABLE, 9).onlyOnDemand(),
			Column.of(HostColumns.CHECK_ERRORS, 9).onlyOnDemand(),
			Column.of(HostColumns.LOGINS_TRIED, 8).onlyOnDemand(),
			Column.of(HostColumns.LOGINS_REFUSED, 8).onlyOnDemand());

	@Override
	public List<Column<Host>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Grouping<Host>> groupings() {
		return HostGroupings.ALL;
	}

	@Override
	public Sort sort() {
		return new Sort(HostColumns.ADDRESS.id(), false);
	}

	@Override
	public Object identity(Host row) {
		return new Identity(row.site(), row.address());
	}

	@Override
	public long line(Host row) {
		return row.line();
	}

	@Override
	public TypedTable<Host> exported() {
		return HostColumns.TABLE;
	}

	@Override
	public int row(Report report, EntryFacts entry) {
		return entry.host().isEmpty() ? -1 : report.targets().hostIndex(entry.site(), entry.host());
	}

	@Override
	public String example() {
		return Messages.Hosts_filterExample;
	}

	@Override
	public String nothingFound() {
		return Messages.Hosts_none;
	}

	@Override
	public Content<Host> content(Report report) {
		report.targets().prepareHostIndex(); // here, in the background, not when the view is to follow the caret
		report.targets().prepareFindings(); // likewise, not when a mark is to be written
		return new Content<>(report.targets().hosts(), hidden(report), totals(report));
	}

	/** The site where there is one only, the date where all is of one day. */
	private static Set<String> hidden(Report report) {
		Set<String> hidden = new HashSet<>();
		if (report.targets().sites().stream().filter(site -> site.hosts() > 0).count() < 2) {
			hidden.add(HostColumns.SITE.id());
		}
		boolean oneDay = ShownZone.get().isOneDay(report.timeline().first(), report.timeline().last());
		hidden.add((oneDay ? HostColumns.FIRST : HostColumns.FIRST_CLOCK).id());
		hidden.add((oneDay ? HostColumns.LAST : HostColumns.LAST_CLOCK).id());
		return hidden;
	}

	private static String totals(Report report) {
		long hosts = report.targets().hosts().size();
		long alive = report.targets().sites().stream().mapToLong(Site::alive).sum();
		long dead = report.targets().sites().stream().mapToLong(Site::dead).sum();
		if (hosts == 0) {
			return "";
		}
		StringJoiner states = new StringJoiner(", ");
		states.add(NLS.bind(Messages.Hosts_alive, NumberText.of(alive), Shares.percent(alive, hosts)));
		states.add(NLS.bind(Messages.Hosts_dead, NumberText.of(dead)));
		if (hosts > alive + dead) {
			addOthers(states, report, hosts - alive - dead);
		}
		long open = report.targets()
				.ports()
				.stream()
				.map(Port::hosts)
				.mapToLong(counts -> counts.getOrDefault("OPEN", 0L))
				.sum();
		return NumberText.count(hosts, Messages.Hosts_noun) + ": " + states + "  ·  "
				+ NumberText.count(open, Messages.Hosts_openPortNoun);
	}

	private static void addOthers(StringJoiner states, Report report, long others) {
		long portsOnly = report.targets().hosts().stream().filter(host -> host.state().isEmpty()).count();
		if (portsOnly > 0) {
			states.add(NLS.bind(Messages.Hosts_portsOnly, NumberText.of(portsOnly)));
		}
		if (others > portsOnly) {
			states.add(NLS.bind(Messages.Hosts_otherState, NumberText.of(others - portsOnly)));
		}
	}

	/** A column of the ports that were last in a state, or of their number. */
	private static Column<Host> ports(TypedColumn<Host> ports, String state, int width) {
		return Column.of(ports, width)
				.matchedBy(new PortMatch(state, state.equals("OPEN")))
				.withColour(
						host -> StateColours.of(state, state.equals("OPEN") ? host.openPorts() : ports.number(host)))
				.withTip(host -> HostTips.ports(host, state, "{0}"));
	}

	/** The time of day of a column of times. */
	private static Column<Host> clock(TypedColumn<Host> clock, TypedColumn<Host> time) {
		return Column.of(clock, 8).sortedBy(SortKey.number(time::number));
	}

	private static String severity(Host host) {
		return FindingMark.worst(host.findings()).map(SeverityColours::of).orElse("");
	}

	private static long latency(Host host) {
		RoundTrip trip = host.roundTrip();
		return trip == null || trip.latency() < 0 ? SortKey.ABSENT : trip.latency();
	}
}
