package io.github.probelight.views.reasons;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.figures.ReasonCount;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.table.ReasonColumns;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.ReportTable;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.Scope;

/** Why the hosts and ports of the log that a person works with have their states. */
public final class ReasonsView extends LogView<ReasonCount> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.reasons";

	private record Identity(ReasonCount.About about, String state, String reason) {}

	/** The rows. */
	public static final ReportTable<ReasonCount> TABLE = new ReportTable<>(
			List.of(Column.of(ReasonColumns.ABOUT, 7),
					Column.of(ReasonColumns.STATE, 11)
							.withTip(row -> TopicText.of(Kind.STATE, row.state()))
							.withColour(row -> StateColours.of(row.state())),
					Column.of(ReasonColumns.REASON, 18).withTip(row -> TopicText.of(Kind.REASON, row.reason())),
					Column.of(ReasonColumns.SHARE, 22)
							.sortedBy(SortKey.number(ReasonCount::lines))
							.shownAs(row -> Shares.percent(row.lines(), row.all()))
							.withBar(ReasonsView::bar),
					Column.of(ReasonColumns.LINES, 10), Column.of(ReasonColumns.HOSTS, 9),
					Column.of(ReasonColumns.LINE, 9),
					Column.of(ReasonColumns.MEANING, 40).withTip(row -> TopicText.of(Kind.REASON, row.reason()))),
			Sort.NONE, ReasonColumns.TABLE.rows(), row -> new Identity(row.about(), row.state(), row.reason()),
			ReasonCount::line, new ReportTable.Words(Messages.Reasons_filterExample, Messages.Reasons_none,
					Messages.Reasons_noun));

	/** Made by the workbench. */
	public ReasonsView() {
		super(TABLE);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		new HostsLink<>(this, (report, row) -> new HostsLink.Behind(hosts(row).strip(), hosts(row).strip()));
	}

	private static CellBar bar(ReasonCount row) {
		String colour = StateColours.of(row.state());
		return CellBar.share((double) row.lines() / row.all(), colour.isEmpty() ? Palette.id("bar") : colour);
	}

	/** The filter of hosts that have, or a port of which has, the state for this reason. */
	public static String hosts(ReasonCount row) {
		return row.state() + (row.about() == ReasonCount.About.HOSTS ? ' ' : ':') + row.reason();
	}

	@Override
	protected Optional<Narrowing> narrowing(ReasonCount row, Narrowing before) {
		Query state = new Query.Has(EntryField.STATE, row.state());
		return Optional.of(before.asking(row.reason().isEmpty()
				? state
				: new Query.All(List.of(state, new Query.Has(EntryField.REASON, row.reason())))));
	}

	/** The row of the state that a result has, for the reason that it gives. */
	@Override
	protected int rowOfLine(Report report, long line) {
		Scope scope = scope();
		return scope == null
				? -1
				: EntryOfLine.of(scope.log(), line)
						.filter(entry -> !entry.state().isEmpty())
						.map(entry -> panel().table().rows().find(row -> isAbout(row, entry)))
						.orElse(-1);
	}

	private static boolean isAbout(ReasonCount row, EntryFacts entry) {
		return row.about() == (entry.port() < 0 ? ReasonCount.About.HOSTS : ReasonCount.About.PORTS)
				&& row.state().equals(entry.state()) && row.reason().equals(entry.reason());
	}

	@Override
	protected void open(ReasonCount row) {
		ViewLink.show(getSite().getPage(), HostsView.ID, hosts(row));
	}
}
