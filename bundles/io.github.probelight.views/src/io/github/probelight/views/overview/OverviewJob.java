package io.github.probelight.views.overview;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.views.Messages;

/** Makes the overview of the latest report in the background: it looks at each host. */
final class OverviewJob extends Job {
	private record Request(String name, Report report) {}

	private final BiConsumer<Report, Overview> done;
	private volatile @Nullable Request next;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	OverviewJob(BiConsumer<Report, Overview> done) {
		super(Messages.Overview_making);
		this.done = done;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Has the job do this as soon as it can; an older report that it has not begun with is forgotten. */
	void submit(String name, Report report) {
		next = new Request(name, report);
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Request request = next;
		if (request != null) {
			done.accept(request.report,
					OverviewMaker.of(request.name, request.report, Findings.of(request.report)));
		}
		return Status.OK_STATUS;
	}
}
