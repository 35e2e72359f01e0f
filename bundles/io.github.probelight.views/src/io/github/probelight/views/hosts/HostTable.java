package io.github.probelight.views.hosts;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.report.Site;
import io.github.probelight.summary.NumberText;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;
import io.github.probelight.summary.TimeText;

/** The hosts of a report as rows of a table. */
public final class HostTable implements LogTable<Host> {
	private static final String ADDRESS = "address";
	private static final String SITE = "site";

	private record Identity(String site, String address) {}

	private static final List<Column<Host>> COLUMNS = List.of(
			Column.text(ADDRESS, Messages.Hosts_address, Messages.Hosts_address_hint, 17, Host::address)
					.sortedBy(SortKey.value(host -> Address.of(host.address())))
					.withTip(host -> HostTips.ports(host, "OPEN", Messages.Hosts_openTip)),
			Column.text(SITE, Messages.Hosts_site, Messages.Hosts_site_hint, 16, Host::site),
			Column.text("state", Messages.Hosts_state, Messages.Hosts_state_hint, 8, Host::state)
					.withTip(HostTips::state)
					.withColour(host -> StateColours.of(host.state())),
			Column.text("reason", Messages.Hosts_reason, Messages.Hosts_reason_hint, 15, Host::reason)
					.withTip(HostTips::reason),
			ports("open", Messages.Hosts_open, Messages.Hosts_open_hint, "OPEN", Host::openPorts),
			ports("filtered", Messages.Hosts_filtered, Messages.Hosts_filtered_hint, "FILTERED", Host::filteredPorts),
			ports("closed", Messages.Hosts_closed, Messages.Hosts_closed_hint, "CLOSED", Host::closedPorts),
			Column.text("ttl", Messages.Hosts_ttl, Messages.Hosts_ttl_hint, 9, HostTable::ttls)
					.sortedBy(SortKey.number(host -> host.ttls().isEmpty() ? SortKey.ABSENT : host.ttls().get(0)))
					.withTip(HostTips::ttls),
			Column.text("roundTrip", Messages.Hosts_roundTrip, Messages.Hosts_roundTrip_hint, 12, HostTable::roundTrip)
					.sortedBy(SortKey.number(HostTable::latency))
					.withTip(HostTips::roundTrip),
			time("first", Messages.Hosts_first, Messages.Hosts_first_hint, Host::first),
			time("last", Messages.Hosts_last, Messages.Hosts_last_hint, Host::last),
			Column.number("entries", Messages.Hosts_entries, Messages.Hosts_entries_hint, 8, Host::entries));

	@Override
	public List<Column<Host>> columns() {
		return COLUMNS;
	}

	@Override
	public Sort sort() {
		return new Sort(ADDRESS, false);
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
	public String nothingFound() {
		return Messages.Hosts_none;
	}

	@Override
	public Content<Host> content(Report report) {
		List<Site> sites = report.sites().stream().filter(site -> site.hosts() > 0).toList();
		return new Content<>(report.hosts(), sites.size() > 1 ? Set.of() : Set.of(SITE), totals(report));
	}

	private static String totals(Report report) {
		long hosts = report.hosts().size();
		long alive = report.sites().stream().mapToLong(Site::alive).sum();
		long dead = report.sites().stream().mapToLong(Site::dead).sum();
		if (hosts == 0) {
			return "";
		}
		StringJoiner states = new StringJoiner(", ");
		states.add(NLS.bind(Messages.Hosts_alive, NumberText.of(alive), NumberText.percent(alive, hosts)));
		states.add(NLS.bind(Messages.Hosts_dead, NumberText.of(dead)));
		if (hosts > alive + dead) {
			states.add(NLS.bind(Messages.Hosts_others, NumberText.of(hosts - alive - dead)));
		}
		long open = report.ports().stream().map(Port::hosts).mapToLong(counts -> counts.getOrDefault("OPEN", 0L)).sum();
		return NLS.bind(Messages.Hosts_total, NumberText.of(hosts)) + ": " + states + "  ·  "
				+ NLS.bind(Messages.Hosts_openPorts, NumberText.of(open));
	}

	private static Column<Host> ports(String id, String label, String hint, String state, ToIntFunction<Host> count) {
		return Column.<Host>number(id, label, hint, 8, count::applyAsInt)
				.withColour(host -> StateColours.of(state, count.applyAsInt(host)))
				.withTip(host -> HostTips.ports(host, state, "{0}"));
	}

	private static Column<Host> time(String id, String label, String hint,
			java.util.function.ToLongFunction<Host> time) {
		return Column.<Host>text(id, label, hint, 19, host -> TimeText.date(time.applyAsLong(host)))
				.sortedBy(SortKey.number(time)); // Report.NO_TIME is SortKey.ABSENT
	}

	private static String ttls(Host host) {
		return host.ttls().stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private static long latency(Host host) {
		RoundTrip trip = host.roundTrip();
		return trip == null || trip.latency() < 0 ? SortKey.ABSENT : trip.latency();
	}

	private static String roundTrip(Host host) {
		RoundTrip trip = host.roundTrip();
		if (trip == null || trip.latency() < 0) {
			return "";
		}
		return trip.latency() + " ms" + (trip.variance() < 0 ? "" : " ± " + trip.variance());
	}
}
