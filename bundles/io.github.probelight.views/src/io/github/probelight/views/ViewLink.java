package io.github.probelight.views;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.views.table.NextStep;

/** Leads from one view to another. */
public final class ViewLink {
	private ViewLink() {}

	/** Shows a view of a table, with the rows that the words of a filter let pass; all for "". */
	public static void show(IWorkbenchPage page, String view, String filter) {
		try {
			filter(page.showView(view), filter);
		} catch (PartInitException e) {
			failed(view, e);
		}
	}

	/**
	 * As {@link #show}, but another view keeps the focus and stays in sight: where the two share one place, the view is
	 * filtered behind it.
	 */
	public static void showBeside(IViewPart from, String view, String filter) {
		IWorkbenchPage page = from.getSite().getPage();
		IViewPart known = page.findView(view);
		IViewPart[] stack = page.getViewStack(from);
		boolean hides = known != null && stack != null && List.of(stack).contains(known);
		try {
			filter(page.showView(view, null, hides ? IWorkbenchPage.VIEW_CREATE : IWorkbenchPage.VIEW_VISIBLE), filter);
		} catch (PartInitException e) {
			failed(view, e);
		}
	}

	/** Does what a person is offered where there is nothing to see. */
	public static void follow(IWorkbenchPage page, NextStep step) {
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(step.command(), null);
		} catch (CommandException e) {
			ILog.get().error("The command " + step.command() + " cannot be done", e);
		}
	}

	private static void filter(IViewPart view, String filter) {
		if (view instanceof LogView<?> table) {
			table.panel().setFilter(filter);
		}
	}

	private static void failed(String view, PartInitException e) {
		ILog.get().error("The view " + view + " cannot be shown", e);
	}
}
