package io.github.probelight.views.subnets;

import java.util.List;

import io.github.probelight.engine.report.Subnet;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.table.SubnetColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;

/** The subnets of the log that a person works with: how much of each is alive, and why. */
public final class SubnetsView extends LogView<Subnet> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.subnets";

	private record Identity(String site, String network) {}

	static final ReportTable<Subnet> TABLE = new ReportTable<>(List.of(Column.of(SubnetColumns.NETWORK, 22),
			Column.of(SubnetColumns.HOSTS, 8),
			Column.of(SubnetColumns.ALIVE, 8).withColour(subnet -> StateColours.of("ALIVE", subnet.alive())),
			Column.of(SubnetColumns.DEAD, 8).withColour(subnet -> StateColours.of("DEAD", subnet.dead())),
			Column.of(SubnetColumns.SHARE, 11),
			Column.of(SubnetColumns.REASON, 18).withTip(subnet -> TopicText.of(Kind.REASON, subnet.reason())),
			Column.of(SubnetColumns.REASON_HOSTS, 8), Column.of(SubnetColumns.SITE, 16),
			Column.of(SubnetColumns.LINE, 9)),
			new Sort(SubnetColumns.HOSTS.id(), true), SubnetColumns.TABLE.rows(),
			subnet -> new Identity(subnet.site(), subnet.network()), SubnetColumns.LINE::number,
			new ReportTable.Words(Messages.Subnets_filterExample, Messages.Subnets_none, Messages.Subnets_noun));

	/** Made by the workbench. */
	public SubnetsView() {
		super(TABLE);
	}

	/** Leads to its hosts. */
	@Override
	protected void open(Subnet subnet) {
		ViewLink.show(getSite().getPage(), HostsView.ID, subnet.network());
	}
}
