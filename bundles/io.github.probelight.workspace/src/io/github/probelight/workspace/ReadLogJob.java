package io.github.probelight.workspace;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.input.FileState;

/**
 * Reads one open log to its end: unpacks it if it is packed, then makes the line index, so that every line can be shown,
 * then the report. Scheduled again it looks what has become of the file, and reads on where it stopped if it is to.
 */
final class ReadLogJob extends LogJob {
	/** The family of all reading jobs, for those who wait for them. */
	static final Object FAMILY = OpenLogs.class;

	private static final int TICKS = 1000;

	private final OpenLog log;
	private final ReadingState state;
	private final LogReading reading;
	private int ticks;
	private boolean readOnce;
	private volatile boolean readOn;

	ReadLogJob(OpenLog log, ReadingState state, LogReading reading) {
		super(NLS.bind(Messages.Reading, log.name()));
		this.log = log;
		this.state = state;
		this.reading = reading;
		setPriority(Job.LONG);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY || family == log;
	}

	/** Looks what has become of the file, and reads on if it has grown and somebody wants that. */
	void lookAgain(boolean andReadOn) {
		readOn |= andReadOn;
		schedule();
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		if (!readOnce || grown()) {
			readOnce = true;
			ticks = 0;
			monitor.beginTask("", TICKS);
			read(monitor);
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	@Override
	protected void outOfMemory() {
		reading.giveUp();
		state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_noMemory, log.path()));
	}

	/** Whether there is more of the log to read now, and it is to be read. */
	private boolean grown() {
		FileState now = state.stateOfFile();
		boolean more = readOn && now == FileState.GROWN && reading.canGoOn();
		readOn = false;
		try {
			if (more) {
				state.goesOn();
			} else {
				state.seen(now);
			}
			return more;
		} catch (IOException e) {
			state.seen(state.stateOfFile());
			return false;
		}
	}

	private void read(IProgressMonitor monitor) {
		try {
			boolean all = reading.read(monitor, share -> worked(monitor, share));
			state.ended(all ? OpenLogState.COMPLETE : OpenLogState.CANCELLED, "");
			// all but hosts is shown by now; whoever asks for one must not wait in the thread of the window
			state.known().report().targets().unpack();
		} catch (IOException e) {
			state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_cutOff, log.path(), e.getMessage()));
		} catch (RuntimeException e) {
			state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_failed, log.path()));
			ILog.get().error(NLS.bind(Messages.Reading_failed, log.path()), e);
		}
	}

	/** The engine may tell of progress from several threads. */
	private synchronized void worked(IProgressMonitor monitor, double share) {
		int done = (int) (share * TICKS);
		monitor.worked(done - ticks);
		ticks = done;
	}
}
