package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.summary.figures.Shares;

/** What is said of a subnet, column by column. */
final class SubnetColumns {

	static final TypedTable<Subnet> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("site", "Site", "Site that its hosts were scanned for", Subnet::site),
			TypedColumn.text("network", "Network", "Its hosts share the first 24 bits of IPv4 or 64 bits of IPv6",
					Subnet::network),
			TypedColumn.number("hosts", "Hosts", "Hosts with results", Subnet::hosts),
			TypedColumn.number("alive", "Alive", "Hosts that were alive last", Subnet::alive),
			TypedColumn.number("dead", "Dead", "Hosts that were dead last", Subnet::dead),
			TypedColumn.text("reason", "By Most", "The reason of most last host results", Subnet::reason),
			TypedColumn.number("reasonHosts", "By It", "Hosts with that reason", Subnet::reasonHosts),
			TypedColumn.line("line", "First Line", "First line of its first host", Subnet::line),
			new TypedColumn<>("share", "Share Alive", "Share of its hosts that are alive, 0 to 1", ColumnType.DECIMAL,
					subnet -> Shares.rounded(subnet.share()))),
			report -> Subnets.of(report).stream());

	private SubnetColumns() {}
}
