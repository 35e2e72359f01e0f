package io.github.probelight.views.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view that searches logs, ready for what is selected, or shown alone, in the active editor. */
public final class SearchHandler extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return null;
		}
		try {
			String seed = SearchView.seed(page.getActiveEditor());
			if (page.showView(SearchView.ID) instanceof SearchView view) {
				view.ask(seed);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The view cannot be shown", e);
		}
	}
}
