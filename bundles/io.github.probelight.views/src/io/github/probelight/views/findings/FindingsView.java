package io.github.probelight.views.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.FindingGlance;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.LogView;
import io.github.probelight.ui.details.DetailsPane;
import io.github.probelight.views.details.DetailsSash;
import io.github.probelight.ui.details.DetailsText;
import io.github.probelight.views.hosts.AddressWords;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.workspace.FindingNotes;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;

/**
 * What is worth a second look in the log that a person works with, and beside it what the selected finding means, the
 * lines that prove it and what to check next. What entries complain of and what checks found are views of their own:
 * they have other columns, and hundreds of rows that are filtered and sorted.
 */
public final class FindingsView extends LogView<Finding> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.findings";

	private static final int LONGEST_LINE = 300;

	private final NotedFindings noted;
	/** Another view of the log, or the next window, may have decided something. */
	private final Runnable heard = () -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::refresh);
	private @Nullable DetailsPane pane;
	private @Nullable FindingActions actions;
	private @Nullable EvidenceWalk walk;

	/** Made by the workbench. */
	public FindingsView() {
		this(new NotedFindings(FindingNotes.standard()));
	}

	private FindingsView(NotedFindings noted) {
		super(new FindingTable(noted));
		this.noted = noted;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		DetailsSash sash = new DetailsSash(parent, settings());
		super.createPartControl(sash.control());
		pane = new DetailsPane(sash.control(), this::reveal);
		sash.begin();
		getSite().getSelectionProvider().addSelectionChangedListener(event -> tell());
		walk = new EvidenceWalk(panel(), getViewSite().getActionBars(), this::reveal);
		new HostsLink<>(this, (report, finding) -> new HostsLink.Behind(
				AddressWords.of(report, finding.subjects().names()), FindingColumns.TITLE.shown(finding)));
		getViewSite().getActionBars().getToolBarManager().add(sash.toggle());
		actions = new FindingActions(panel(), noted, getViewSite().getActionBars());
		FindingNotes.standard().addListener(heard);
		tell();
	}

	@Override
	public void dispose() {
		FindingNotes.standard().removeListener(heard);
		super.dispose();
	}

	private void refresh() {
		DetailsPane made = pane;
		if (made != null && !made.control().isDisposed() && noted.refresh()) {
			panel().arrangeAgain();
		}
	}

	@Override
	protected List<IAction> rowActions() {
		FindingActions made = actions;
		return made == null ? List.of() : made.ofRows();
	}

	@Override
	protected Optional<Chip> lines(Finding finding) {
		return Optional.of(FilterSteps.finding(finding, FindingColumns.TITLE.shown(finding)));
	}

	/** The worst finding that the line proves; the selected one stays if it is one of them. */
	@Override
	protected int rowOfLine(Report report, long line) {
		if (panel().selected(1).stream().anyMatch(finding -> finding.lines().contains(line))) {
			return -1;
		}
		Arrangement<Finding> all = panel().table().rows().all();
		return IntStream.range(0, all.size()).filter(i -> all.row(i).lines().contains(line)).findFirst().orElse(-1);
	}

	/** The worst finding about it. */
	@Override
	protected int rowOfHost(EntryFacts entry) {
		return panel().table().rows().find(finding -> finding.subjects().names().contains(entry.host()));
	}

	@Override
	protected void rowsShown() {
		Scope scope = scope();
		if (noted.open(scope == null ? "" : FindingNotes.key(scope.log()))) {
			panel().arrangeAgain();
		}
		FindingActions made = actions;
		if (made != null) {
			made.selectFirst(); // there is something to read at once
		}
		tell();
	}

	/** What is said of the selected finding; "" where none is selected. */
	public String detailsText() {
		DetailsPane made = pane;
		return made == null ? "" : made.shown().text();
	}

	private void tell() {
		EvidenceWalk walking = walk;
		if (walking != null) {
			walking.offer();
		}
		DetailsPane made = pane;
		Scope scope = scope();
		Report report = panel().shown();
		if (made != null) {
			made.show(scope == null || report == null
					? DetailsText.EMPTY
					: panel().selected(1)
							.stream()
							.map(finding -> DetailsText.of(FindingGlance.of(ReadLog.ofOpen(scope.name(), report),
									finding, line -> scope.log().text().line(line, LONGEST_LINE))))
							.findFirst()
							.orElse(DetailsText.EMPTY));
		}
	}
}
