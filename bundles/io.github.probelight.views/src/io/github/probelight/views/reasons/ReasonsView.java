package io.github.probelight.views.reasons;

import java.util.List;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.figures.ReasonCount;
import io.github.probelight.summary.table.ReasonColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;

/** Why the hosts and ports of the log that a person works with have their states. */
public final class ReasonsView extends LogView<ReasonCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.reasons";

	private record Identity(ReasonCount.About about, String state, String reason) {}

	static final ReportTable<ReasonCount> TABLE = new ReportTable<>(
			List.of(Column.of(ReasonColumns.ABOUT, 7),
					Column.of(ReasonColumns.STATE, 11)
							.withTip(row -> TopicText.of(Kind.STATE, row.state()))
							.withColour(row -> StateColours.of(row.state())),
					Column.of(ReasonColumns.REASON, 18).withTip(row -> TopicText.of(Kind.REASON, row.reason())),
					Column.of(ReasonColumns.LINES, 10), Column.of(ReasonColumns.SHARE, 8),
					Column.of(ReasonColumns.MEANING, 40)),
			Sort.NONE, ReasonColumns.TABLE.rows(), row -> new Identity(row.about(), row.state(), row.reason()),
			row -> -1, new ReportTable.Words(Messages.Reasons_filterExample, Messages.Reasons_none,
					Messages.Reasons_noun));

	/** Made by the workbench. */
	public ReasonsView() {
		super(TABLE);
	}

	/** Leads to the hosts that have the state for this reason; a port's reasons are not told apart by host. */
	@Override
	protected void open(ReasonCount row) {
		boolean hosts = row.about() == ReasonCount.About.HOSTS;
		ViewLink.show(getSite().getPage(), HostsView.ID, hosts ? row.state() + ' ' + row.reason() : row.state() + ':');
	}
}
