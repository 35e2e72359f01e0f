package io.github.probelight.views;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;

import io.github.probelight.summary.InputWords;
import io.github.probelight.ui.PassingMessage;

/** Says in the status line of a view that a file is there now; what fails is told by its job. */
public final class WrittenFile {
	private WrittenFile() {}

	/** Says it when a job that is about to be scheduled has written a file. */
	public static void tell(Job job, Path file, IViewSite site) {
		Shell shell = site.getShell();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (event != null && event.getResult().isOK() && !shell.isDisposed()) {
					shell.getDisplay().asyncExec(() -> say(file, site));
				}
			}
		});
	}

	private static void say(Path file, IViewSite site) {
		if (!site.getShell().isDisposed()) {
			PassingMessage.say(site.getActionBars().getStatusLineManager(),
					NLS.bind(Messages.Export_done, InputWords.shown(file.toString())));
		}
	}
}
