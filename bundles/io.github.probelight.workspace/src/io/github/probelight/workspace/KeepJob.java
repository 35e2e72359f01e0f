package io.github.probelight.workspace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.keep.KeptReading;

/** Writes what was read of a log into the folder of the workbench. It needs no file of the log, so nobody waits for it. */
final class KeepJob extends LogJob {
	/** The family of all of these, for those who wait for them. */
	static final Object FAMILY = KeptLogs.class;

	private final KeptReading.Keeping keeping;

	KeepJob(String name, KeptReading.Keeping keeping) {
		super(NLS.bind(Messages.Keeping, name));
		this.keeping = keeping;
		setSystem(true);
		setPriority(Job.DECORATE);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		keeping.run(monitor::isCanceled);
		return Status.OK_STATUS;
	}

	@Override
	protected void outOfMemory() {
		// the log will be read again
	}
}
