package io.github.probelight.workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;

/**
 * Reads one open log to its end: unpacks it if it is packed, then makes the line index, so that every line can be shown,
 * then the report. Scheduled again it looks what has become of the file, and reads on where it stopped if it is to.
 */
final class ReadLogJob extends LogJob {
	/** The family of all reading jobs, for those who wait for them. */
	static final Object FAMILY = OpenLogs.class;

	private static final int INDEX_STEP = 8 << 20;
	/** So much of a log is counted before the rest is indexed: a person sees first totals in a blink. */
	private static final long FIRST_REPORT = 16L << 20;
	private static final long NANOS_BETWEEN_NEWS = 100_000_000;
	/** The index is memory-speed work; the report takes several times as long. */
	private static final double INDEX_SHARE = 0.2;
	/** Unpacking takes about as long as both, and the index comes along with it. */
	private static final double UNPACK_SHARE = 0.5;
	private static final int TICKS = 1000;

	private final OpenLog log;
	private final ReadingState state;
	private final LogFile file;
	private final LineIndexer indexer;
	private final Optional<UnpackedLog> unpacked;
	private final double indexShare;
	private final GrowingBegin begin;
	private long lastNews = System.nanoTime();
	private int ticks;
	/** Keeps what it has read, to go on from there; null for a log that cannot grow. */
	private @Nullable LogReader reader;
	private boolean readOnce;
	private volatile boolean readOn;

	ReadLogJob(OpenLog log, ReadingState state, LogFile file, LineIndexer indexer, Optional<UnpackedLog> unpacked) {
		super(NLS.bind(Messages.Reading, log.name()));
		this.log = log;
		this.state = state;
		this.file = file;
		this.indexer = indexer;
		this.unpacked = unpacked;
		begin = new GrowingBegin(file, FIRST_REPORT);
		indexShare = unpacked.isPresent() ? UNPACK_SHARE : INDEX_SHARE;
		setPriority(Job.LONG);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY || family == log;
	}

	/** Cancels, and runs {@code after} once the job no longer uses the file; it may be run twice. */
	void cancelAndThen(Runnable after) {
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				after.run();
			}
		});
		cancel();
		if (getState() == NONE) // it had ended before the listener came
		{
			after.run();
		}
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
		reader = null;
		state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_noMemory, log.path()));
	}

	/** Whether there is more of the log to read now, and it is to be read. */
	private boolean grown() {
		FileState now = state.stateOfFile();
		boolean more = readOn && now == FileState.GROWN && reader != null;
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
			boolean all = unpack(monitor) && first(monitor) && index(monitor) && report(monitor);
			state.ended(all ? OpenLogState.COMPLETE : OpenLogState.CANCELLED, "");
		} catch (IOException e) {
			state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_cutOff, log.path(), e.getMessage()));
		} catch (RuntimeException e) {
			state.ended(OpenLogState.FAILED, NLS.bind(Messages.Reading_failed, log.path()));
			ILog.get().error(NLS.bind(Messages.Reading_failed, log.path()), e);
		}
	}

	/** What is unpacked is indexed at once, so that it can be looked at. */
	private boolean unpack(IProgressMonitor monitor) throws IOException {
		if (unpacked.isPresent()) {
			UnpackedLog packed = unpacked.get();
			while (!monitor.isCanceled() && packed.advance(INDEX_STEP)) {
				indexer.advance(INDEX_STEP);
				news(monitor, indexShare * packed.share());
			}
		}
		return !monitor.isCanceled();
	}

	/** The facts of the first lines, unless that is all of the log or a reading goes on. */
	private boolean first(IProgressMonitor monitor) throws IOException {
		if (reader == null && file.size() > FIRST_REPORT) {
			LogReader going = reader();
			reader = going;
			state.learned(going.read(new Told(going, monitor, 0, 0)), going.blocks());
		}
		begin.growToEnd();
		return !monitor.isCanceled();
	}

	private boolean index(IProgressMonitor monitor) throws IOException {
		while (!monitor.isCanceled() && indexer.advance(INDEX_STEP)) {
			news(monitor, indexShare * indexer.index().extent().bytes() / Math.max(1, file.size()));
		}
		state.progressed(indexShare);
		return !monitor.isCanceled();
	}

	private boolean report(IProgressMonitor monitor) throws IOException {
		LogReader known = reader;
		LogReader going = known == null ? reader() : known;
		reader = state.isPlain() ? going : null;
		state.learned(going.read(new Told(going, monitor, indexShare, 1)), going.blocks());
		return !monitor.isCanceled();
	}

	private LogReader reader() {
		LogReader made = new LogReader(begin);
		made.makeBlocks();
		return made;
	}

	/** Passes on what the engine tells, its progress as that from one share of the whole work to another. */
	private final class Told implements ReadMonitor {
		private final LogReader going;
		private final IProgressMonitor monitor;
		private final double from;
		private final double to;

		Told(LogReader going, IProgressMonitor monitor, double from, double to) {
			this.going = going;
			this.monitor = monitor;
			this.from = from;
			this.to = to;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}

		@Override
		public void progress(long done, long total) {
			news(monitor, from + (to - from) * done / Math.max(1, total));
		}

		@Override
		public void snapshot(Supplier<Report> soFar) {
			state.learned(soFar.get(), going.blocks());
		}
	}

	/** The engine may tell of progress from several threads. */
	private synchronized void news(IProgressMonitor monitor, double share) {
		int done = (int) (share * TICKS);
		monitor.worked(done - ticks);
		ticks = done;
		long now = System.nanoTime();
		if (now - lastNews >= NANOS_BETWEEN_NEWS) {
			lastNews = now;
			look();
			state.progressed(share);
		}
	}

	/** That a log grows while it is read is no news: it is read as far as it goes. */
	private void look() {
		FileState now = state.stateOfFile();
		if (now != FileState.GROWN) {
			state.seen(now);
		}
	}
}
