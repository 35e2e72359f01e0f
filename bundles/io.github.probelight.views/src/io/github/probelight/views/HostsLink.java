package io.github.probelight.views;

import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.views.hosts.HostsView;

/**
 * Narrows Hosts to what a person selects in a view, as long as its toggle is on, which is remembered. The view keeps the
 * focus. Where a row is selected because the caret is at it, Hosts stays as it is.
 *
 * @param <T>
 *            the rows of the view
 */
public final class HostsLink<T> {
	private static final String UNLINKED = "unlinked";

	private final LogView<T> view;
	private final Function<T, String> filter;
	private final IAction toggle;

	/**
	 * Puts the toggle into the toolbar of a view that has its controls, and begins.
	 *
	 * @param filter
	 *            row → the words that let its hosts pass; "" for a row that has none
	 */
	public HostsLink(LogView<T> view, Function<T, String> filter) {
		this.view = view;
		this.filter = filter;
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(HostsLink.class))
				.getDialogSettings();
		IDialogSettings memory = DialogSettings.getOrCreateSection(all, view.getClass().getName());
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
		if (toggle.isChecked()) {
			view.panel()
					.table()
					.current()
					.map(filter)
					.filter(words -> !words.isEmpty())
					.ifPresent(words -> ViewLink.showBeside(view, HostsView.ID, words));
		}
	}
}
