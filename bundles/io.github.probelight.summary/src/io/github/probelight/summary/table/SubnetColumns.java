package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.figures.SubnetNode;

/** What is said of a subnet, column by column. */
public final class SubnetColumns {

	public static final TypedColumn<Subnet> SITE = TypedColumn.text("site", "Site",
			"Site that its hosts were scanned for", Subnet::site);
	public static final TypedColumn<Subnet> NETWORK = TypedColumn.text("network", "Network",
			"Its hosts share the first 24 bits of IPv4 or 64 bits of IPv6", Subnet::network);
	public static final TypedColumn<Subnet> HOSTS = TypedColumn.number("hosts", "Hosts", "Hosts with results",
			Subnet::hosts);
	public static final TypedColumn<Subnet> ALIVE = TypedColumn.number("alive", "Alive", "Hosts that were alive last",
			Subnet::alive);
	public static final TypedColumn<Subnet> DEAD = TypedColumn.number("dead", "Dead", "Hosts that were dead last",
			Subnet::dead);
	public static final TypedColumn<Subnet> REASON = TypedColumn.text("reason", "Main Reason",
			"The reason that most of its hosts have for their last state", Subnet::reason);
	public static final TypedColumn<Subnet> REASON_HOSTS = TypedColumn.number("reasonHosts", "Hosts With It",
			"Hosts that have the main reason", Subnet::reasonHosts);
	public static final TypedColumn<Subnet> LINE = TypedColumn.line("line", "First Line",
			"First line of its first host", Subnet::line);
	public static final TypedColumn<Subnet> SHARE = new TypedColumn<>("share", "Share Alive",
			"Share of its hosts that are alive, 0 to 1", ColumnType.DECIMAL,
			subnet -> Shares.share(subnet.alive(), subnet.hosts()));
	public static final TypedColumn<Subnet> REASON_SHARE = new TypedColumn<>("reasonShare", "Share With It",
			"Share of its hosts that have the main reason, 0 to 1", ColumnType.DECIMAL,
			subnet -> subnet.reason().isEmpty() ? null : (Object) Shares.share(subnet.reasonHosts(), subnet.hosts()));

	/** Shown, not exported, as those that follow: rows are exported without those above them. */
	public static final TypedColumn<SubnetNode> TREE = TypedColumn.text("network", "Network",
			"Its hosts share this many first bits; a network that holds a single smaller one is left out for that",
			SubnetNode::name);
	public static final TypedColumn<SubnetNode> OPEN = TypedColumn.number("open", "Open",
			"Hosts with an open port", node -> node.sum().open());
	public static final TypedColumn<SubnetNode> FINDINGS = TypedColumn.number("findings", "Findings",
			"Kinds of findings that name the network, one in it or a host in it", node -> node.findings().size());

	/** What is exported. */
	public static final TypedTable<Subnet> TABLE = new TypedTable<>(
			List.of(SITE, NETWORK, HOSTS, ALIVE, DEAD, REASON, REASON_HOSTS, LINE, SHARE, REASON_SHARE),
			report -> Subnets.of(report).stream());

	private SubnetColumns() {}
}
