package io.github.probelight.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page about the part of the window that is active, or the one that the command names. */
public final class HelpHandler extends AbstractHandler {
	private static final String PAGE = "io.github.probelight.workbench.help.page";

	@Override
	@NonNullByDefault({}) // the class above says nothing about null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String named = event.getParameter(PAGE);
		String wanted = named == null ? HelpPages.about(HandlerUtil.getActivePartId(event)) : named;
		try {
			if (page.showView(HelpView.ID) instanceof HelpView view) {
				view.show(wanted);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The help cannot be shown", e);
		}
	}
}
