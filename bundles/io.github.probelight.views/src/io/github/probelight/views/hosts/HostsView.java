package io.github.probelight.views.hosts;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.host.AddressRange;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.details.DetailsPane;
import io.github.probelight.ui.details.HostPage;
import io.github.probelight.views.HostsBehind;
import io.github.probelight.views.LogView;
import io.github.probelight.views.details.DetailsSash;
import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.Scope;

/** The hosts of the log that a person works with, and beside them the card of the selected one. */
public final class HostsView extends LogView<Host> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.hosts";

	private @Nullable DetailsPane pane;
	private @Nullable DetailsSash sash;
	private @Nullable HostPage details;
	/** The file of the log whose hosts the card has told of. */
	private Optional<Path> told = Optional.empty();

	/** Made by the workbench. */
	public HostsView() {
		super(new HostTable());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		DetailsSash both = new DetailsSash(parent, settings());
		sash = both;
		super.createPartControl(both.control());
		DetailsPane made = new DetailsPane(both.control(), this::reveal);
		pane = made;
		details = new HostPage(made, this::cursor);
		both.begin();
		getViewSite().getActionBars().getToolBarManager().add(both.toggle());
		getSite().getSelectionProvider().addSelectionChangedListener(event -> tell());
		tell();
	}

	/** Where the card of the selected host is. */
	public DetailsPane details() {
		DetailsPane made = pane;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	/** What holds table and card. */
	public DetailsSash sash() {
		DetailsSash made = sash;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	/** Of rows of another view behind which there are hosts, all of these, in place of what was filtered before. */
	@Override
	public boolean show(@Nullable ShowInContext context) {
		if (context != null && context.getSelection() instanceof HostsBehind behind) {
			panel().setFilter(behind.filter());
			return true;
		}
		return super.show(context);
	}

	/** Also to the selected host. */
	@Override
	public <A> A getAdapter(@Nullable Class<A> adapter) {
		Optional<HostOfLog> host = adapter == HostOfLog.class ? selected() : Optional.empty();
		return host.isPresent() ? cast(host.get()) : super.getAdapter(adapter);
	}

	@SuppressWarnings("unchecked")
	private static <A> A cast(Object value) {
		return (A) value;
	}

	@Override
	protected Optional<Narrowing> narrowing(Host row, Narrowing before) {
		return Optional.of(before.asking(AddressRange.of(row.address())
				.<Query>map(Query.Addresses::new)
				.orElseGet(() -> new Query.Has(EntryField.NAME, row.address()))));
	}

	@Override
	protected void rowsShown() {
		tell();
	}

	private void tell() {
		HostPage made = details;
		if (made != null) {
			Optional<HostOfLog> host = selected();
			Scope scope = scope();
			Optional<Path> log = scope == null ? Optional.empty() : Optional.of(scope.log().path());
			if (host.isPresent()) {
				told = log;
			}
			sash().need(log.isPresent() && log.equals(told)); // it stays while other rows are looked for
			made.show(host);
		}
	}

	private Optional<HostOfLog> selected() {
		Scope scope = scope();
		Report report = panel().shown();
		return scope == null || report == null
				? Optional.empty()
				: panel().table().current().map(host -> new HostOfLog(scope, report, host));
	}
}
