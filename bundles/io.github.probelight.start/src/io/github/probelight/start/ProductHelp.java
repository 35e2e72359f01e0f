package io.github.probelight.start;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

import io.github.probelight.workbench.help.HelpView;

/** Where the platform leads to its help, as Search in Help of Quick Access does, the product shows its own. */
public final class ProductHelp extends AbstractHelpUI {
	@Override
	public void displayHelp() {
		inView(view -> {});
	}

	@Override
	public void displaySearch() {
		displayHelp();
	}

	@Override
	public void displayDynamicHelp() {
		displayHelp();
	}

	@Override
	public void search(@Nullable String words) {
		if (words != null) {
			inView(view -> view.search(words));
		}
	}

	@Override
	public void displayContext(@Nullable IContext context, int x, int y) {
		displayHelp();
	}

	@Override
	public void displayHelpResource(@Nullable String href) {
		displayHelp();
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static void inView(Consumer<HelpView> work) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			if (window != null && window.getActivePage().showView(HelpView.ID) instanceof HelpView view) {
				work.accept(view);
			}
		} catch (PartInitException e) {
			ILog.get().error("The help cannot be shown", e);
		}
	}
}
