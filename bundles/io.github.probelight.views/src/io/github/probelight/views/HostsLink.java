package io.github.probelight.views;

import java.util.function.BiFunction;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Linked;

/**
 * Narrows Hosts to what a person selects in a view, as long as its toggle is on, which is remembered. The view stays in
 * front and keeps the focus, and what is typed in Hosts stays. Where a row is selected because the caret is at it, Hosts
 * stays as it is; a row behind which there are no hosts shows all of them again.
 *
 * @param <T>
 *            the rows of the view
 */
public final class HostsLink<T> {
	/**
	 * The hosts behind a row.
	 *
	 * @param words
	 *            of the filter that lets them pass; "" for none
	 * @param what
	 *            the row is about, for people
	 */
	public record Behind(String words, String what) {}

	private static final String UNLINKED = "unlinked";

	private final LogView<T> view;
	private final BiFunction<Report, T, Behind> hosts;
	private final IAction toggle;

	/**
	 * Puts the toggle into the toolbar of a view that has its controls, and begins.
	 *
	 * @param hosts
	 *            report, row of it → its hosts
	 */
	public HostsLink(LogView<T> view, BiFunction<Report, T, Behind> hosts) {
		this.view = view;
		this.hosts = hosts;
		IDialogSettings memory = KeptSettings.of(HostsLink.class, view.getClass().getName());
		toggle = new Action(Messages.Action_linkHosts, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				memory.put(UNLINKED, !isChecked());
				follow();
			}
		};
		toggle.setToolTipText(Messages.Action_linkHostsTip);
		toggle.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(HostsLink.class, "icons/link.svg").orElse(null));
		toggle.setChecked(!memory.getBoolean(UNLINKED));
		view.getViewSite().getActionBars().getToolBarManager().add(toggle);
		Table table = view.panel().table().table();
		table.addListener(SWT.Selection, event -> follow());
		table.addListener(SWT.KeyUp, this::key);
	}

	/** Keys select by themselves; the hosts come when they are let go, not with each row on the way. */
	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END -> follow();
			default -> {
				// selects nothing
			}
		}
	}

	private void follow() {
		Report report = view.panel().shown();
		if (report != null) {
			ViewLink.link(view, HostsView.ID,
					view.panel()
							.table()
							.current()
							.filter(row -> toggle.isChecked())
							.map(row -> hosts.apply(report, row))
							.map(behind -> new Linked(behind.words, view.getTitle(), behind.what))
							.orElse(Linked.NONE));
		}
	}
}
