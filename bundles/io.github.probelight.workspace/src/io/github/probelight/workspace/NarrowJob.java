package io.github.probelight.workspace;

import java.io.IOException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.read.BlockReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.LogFile;

/** Makes the report of some entries of an open log, as far as the log is known. */
final class NarrowJob extends LogJob {
	private static final int TICKS = 1000;

	/**
	 * What is read.
	 *
	 * @param file
	 *            the log
	 * @param known
	 *            what is known of it
	 */
	record Source(LogFile file, Supplier<KnownLines> known) {}

	private final NarrowedScope scope;
	private final Source source;
	private final BlockReport reading;

	NarrowJob(NarrowedScope scope, Source source) {
		super(NLS.bind(Messages.Narrowing, scope.log().name()));
		this.scope = scope;
		this.source = source;
		reading = new BlockReport(source.file, scope.narrowing().choice());
		setPriority(Job.LONG);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == ReadLogJob.FAMILY || family == scope.log();
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		monitor.beginTask("", TICKS);
		try {
			KnownLines known = source.known.get();
			if (known == KnownLines.NONE) { // what comes first makes it begin again
				return Status.OK_STATUS;
			}
			Report report = reading.read(known.blocks(), known.report(), new Told(monitor));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			scope.learned(known.report().more() ? report.withMore() : report);
			scope.log().shortage().overFor(getName());
			return Status.OK_STATUS;
		} catch (IOException e) {
			if (!monitor.isCanceled()) {
				ILog.get().warn("Reading " + scope.log().path() + " failed", e); // the notice of the log says more
			}
			return Status.CANCEL_STATUS;
		}
	}

	@Override
	protected void outOfMemory() {
		scope.log().shortage().beginsFor(getName());
	}

	private static final class Told implements ReadMonitor {
		private final IProgressMonitor monitor;
		private int ticks;

		Told(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}

		/** The engine may tell of it from several threads. */
		@Override
		public synchronized void progress(long done, long total) {
			int now = (int) (TICKS * done / Math.max(1, total));
			monitor.worked(now - ticks);
			ticks = now;
		}
	}
}
