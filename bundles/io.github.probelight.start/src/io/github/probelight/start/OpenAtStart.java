package io.github.probelight.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.ui.ComingLogs;

/** Does what the command line asks for once the workbench is up; see {@link StartArguments}. */
public final class OpenAtStart implements IStartup {
	/** What about.mappings names. */
	private static final String VERSION = "io.github.probelight.version";

	@Override
	public void earlyStartup() {
		System.setProperty(VERSION, FrameworkUtil.getBundle(OpenAtStart.class).getVersion().toString());
		StartArguments arguments = StartArguments.of(Platform.getApplicationArgs());
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			MemoryGuard.install(workbench);
			MemoryReturn.install(workbench.getDisplay());
			QuietEnd.install(workbench.getDisplay());
			SelectionColours.install(workbench.getDisplay());
			KeptLayout.install(workbench);
		});
		arguments.requests().ifPresent(folder -> watch(folder, workbench));
		WarmUp.editor(workbench.getDisplay()); // an editor that opens now would load as much, but on the UI thread
		if (!arguments.logs().isEmpty() || arguments.picture().isPresent()) {
			workbench.getDisplay().asyncExec(() -> start(workbench, arguments));
		} else {
			workbench.getDisplay().asyncExec(() -> WarmUp.rehearse(workbench));
		}
	}

	private static void start(IWorkbench workbench, StartArguments arguments) {
		LogOpener opener = new LogOpener(window(workbench), arguments.picture().isEmpty());
		try {
			opener.open(arguments.open());
		} finally {
			ComingLogs.are(List.of());
		}
		arguments.picture()
				.ifPresentOrElse(file -> new PictureTaker(window(workbench), opener, file).begin(),
						() -> tell(window(workbench), opener));
	}

	private static void watch(Path folder, IWorkbench workbench) {
		try {
			RequestFolder requests = new RequestFolder(folder,
					later -> workbench.getDisplay().asyncExec(() -> openLater(workbench, later)));
			workbench.addWorkbenchListener(new AtShutdown(requests::close));
		} catch (IOException e) {
			ILog.get().error("Logs of later starts cannot be opened here: " + folder + " cannot be watched", e);
		}
	}

	private static void openLater(IWorkbench workbench, OpenRequest later) {
		IWorkbenchWindow window = window(workbench);
		Shell shell = window.getShell();
		shell.setMinimized(false);
		shell.forceActive();
		LogOpener opener = new LogOpener(window, true);
		opener.open(later);
		tell(window, opener);
	}

	/** The line for each opened file is for those who watch the workbench from outside. */
	private static void tell(IWorkbenchWindow window, LogOpener opener) {
		for (LogOpener.Opened opened : opener.opened()) {
			System.out.println("opened " + opened.file() + " with " + opened.editor().getSite().getId());
		}
		if (!opener.problems().isEmpty()) {
			MessageDialog.openError(window.getShell(), Messages.cannotOpen, String.join("\n", opener.problems()));
		}
	}

	/** The active window, or another one: none is active while the workbench is in the background. */
	private static IWorkbenchWindow window(IWorkbench workbench) {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active == null ? workbench.getWorkbenchWindows()[0] : active;
	}

	/** Runs something when the workbench has closed its windows for good. */
	@NonNullByDefault({}) // the listener's own methods say nothing about null
	private record AtShutdown(Runnable end) implements IWorkbenchListener {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return true;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			end.run();
		}
	}
}
