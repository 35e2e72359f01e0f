package io.github.probelight.views;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.views.table.Linked;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.workspace.Scope;

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
	 * Has the views of a kind that are open, in sight or behind others, show only some rows as long as nobody asks for
	 * all. None comes to the front, and none about another log is changed.
	 */
	static void link(LogView<?> from, String view, Linked linked) {
		IWorkbenchPage page = from.getSite().getPage();
		for (IViewReference open : page.getViewReferences()) {
			try {
				if (open.getId().equals(view) && page.showView(view, open.getSecondaryId(),
						IWorkbenchPage.VIEW_CREATE) instanceof LogView<?> table && haveOneLog(table, from)) {
					table.panel().link(linked);
				}
			} catch (PartInitException e) {
				failed(view, e);
			}
		}
	}

	private static boolean haveOneLog(LogView<?> one, LogView<?> other) {
		Scope scope = one.scope();
		Scope others = other.scope();
		return scope != null && others != null && scope.log() == others.log();
	}

	/** Does what a person is offered where there is nothing to see. What reads a log again is done by its editor alone. */
	public static void follow(IWorkbenchPage page, NextStep step) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null && step.equals(NoLogNotice.READ_AGAIN)) {
			page.activate(editor);
		}
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
