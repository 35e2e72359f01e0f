package io.github.probelight.views;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Leads from one view to another. */
public final class ViewLink {
	private ViewLink() {}

	/** Shows a view of a table, with the rows that the words of a filter let pass; all for "". */
	public static void show(IWorkbenchPage page, String view, String filter) {
		try {
			if (page.showView(view) instanceof LogView<?> table) {
				table.panel().setFilter(filter);
			}
		} catch (PartInitException e) {
			ILog.get().error("The view " + view + " cannot be shown", e);
		}
	}
}
