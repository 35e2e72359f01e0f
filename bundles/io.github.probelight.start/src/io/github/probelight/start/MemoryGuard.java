package io.github.probelight.start;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import io.github.probelight.workspace.OpenLog;

/**
 * Where there is not enough memory for an event, the notice of the log that a person looks at says so, and the window
 * lives on: what the event had made is garbage by then, and a log is only read. The platform would propose to exit.
 */
final class MemoryGuard {
	private final IWorkbench workbench;
	private final Consumer<Error> others;

	private MemoryGuard(IWorkbench workbench, Consumer<Error> others) {
		this.workbench = workbench;
		this.others = others;
	}

	/** Looks after the events of a workbench from now on. To be used on the UI thread. */
	static void install(IWorkbench workbench) {
		Display display = workbench.getDisplay();
		display.setErrorHandler(new MemoryGuard(workbench, display.getErrorHandler())::handle);
	}

	private void handle(@Nullable Error error) {
		if (error instanceof OutOfMemoryError) {
			try {
				// without the error itself: of one that is logged, the platform asks, too, whether to exit
				ILog.get().warn(Messages.noMemory);
				for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
					tell(window.getActivePage());
				}
			} catch (OutOfMemoryError again) {
				return; // nothing is left to say it with; the next event may say it
			}
		} else if (error != null) {
			others.accept(error);
		}
	}

	private static void tell(@Nullable IWorkbenchPage page) {
		OpenLog log = page == null ? null : Adapters.adapt(page.getActiveEditor(), OpenLog.class);
		if (log != null) {
			log.shortage().ofWindow();
		}
	}
}
