package io.github.probelight.views;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import io.github.probelight.summary.InputWords;
import io.github.probelight.ui.PassingMessage;

/** Says in the status line of the part that a person works with that a file is there now; what fails is told by its job. */
public final class WrittenFile {
	private WrittenFile() {}

	/** Says it when a job that is about to be scheduled has written its file. */
	public static void tell(ExportJob job, IWorkbenchWindow window) {
		Shell shell = window.getShell();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (job.isWritten() && !shell.isDisposed()) {
					shell.getDisplay().asyncExec(() -> say(job, window));
				}
			}
		});
	}

	private static void say(ExportJob job, IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part != null) {
			PassingMessage.say(part.getSite(), NLS.bind(Messages.Export_done, InputWords.shown(job.file().toString())));
		}
	}
}
