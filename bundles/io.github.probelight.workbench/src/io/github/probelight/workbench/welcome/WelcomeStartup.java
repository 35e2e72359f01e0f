package io.github.probelight.workbench.welcome;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.RecentJob;
import io.github.probelight.workspace.RecentLogs;

/** Remembers the logs that are read, and gives each window its page. */
public final class WelcomeStartup implements IStartup {
	/** Of all windows; only the UI thread has it. */
	private final List<WelcomeArea> areas = new ArrayList<>();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		RecentJob.remember(OpenLogs.standard(), RecentLogs.standard(),
				() -> workbench.getDisplay().asyncExec(() -> areas.forEach(WelcomeArea::refresh)));
		workbench.getDisplay().asyncExec(() -> {
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				begin(window);
			}
			workbench.addWindowListener(new WindowOpened());
		});
	}

	private void begin(IWorkbenchWindow window) {
		WelcomeArea area = new WelcomeArea(window);
		areas.add(area);
		area.begin();
	}

	/** Gives later windows theirs. */
	private final class WindowOpened implements IWindowListener {
		@Override
		public void windowOpened(@Nullable IWorkbenchWindow window) {
			if (window != null) {
				begin(window);
			}
		}

		@Override
		public void windowActivated(@Nullable IWorkbenchWindow window) {
			// the page is there already
		}

		@Override
		public void windowDeactivated(@Nullable IWorkbenchWindow window) {
			// the page stays
		}

		@Override
		public void windowClosed(@Nullable IWorkbenchWindow window) {
			areas.removeIf(area -> area.window() == window);
		}
	}
}
