package io.github.probelight.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.workspace.HelpTopic;

/**
 * Shows the page about the part of the window that has the keys, or the one that the command names: in the view, of a
 * dialog beside that.
 */
public final class HelpHandler extends AbstractHandler {
	private static final String PAGE = "io.github.probelight.workbench.help.page";

	@Override
	@NonNullByDefault({}) // the class above says nothing about null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String named = event.getParameter(PAGE);
		String wanted = named == null ? about(HandlerUtil.getActivePartId(event)) : named;
		Display display = Display.getCurrent();
		Shell shell = display == null ? null : display.getActiveShell();
		if (shell != null && shell.getData() instanceof TrayDialog dialog) {
			HelpPages.find(wanted).ifPresent(told -> HelpTray.toggle(dialog, told));
			return null;
		}
		try {
			if (page.showView(HelpView.ID) instanceof HelpView view) {
				view.show(wanted);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The help cannot be shown", e);
		}
	}

	/** The page about where the keys go, else about the active part. */
	private static String about(@Nullable String part) {
		Display display = Display.getCurrent();
		Control at = display == null ? null : display.getFocusControl();
		while (at != null) {
			if (at.getData(HelpTopic.KEY) instanceof String page) {
				return page;
			}
			at = at.getParent();
		}
		return HelpPages.about(part);
	}
}
