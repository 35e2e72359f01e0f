package io.github.probelight.start;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;

/** What is done before the platform reads the layout of the last time; the product names it. */
public final class BeforeWorkbench {
	/** Called by the platform. */
	@PostContextCreate
	public void mendLayout() {
		try {
			if (LayoutFile.ofWorkbench().mend()) {
				ILog.get().info("The layout of the window was not written to its end: the one before it is taken");
			}
		} catch (IOException e) {
			ILog.get()
					.warn("The layout of the window was not written to its end, and the one before it cannot be taken",
							e);
		}
	}
}
