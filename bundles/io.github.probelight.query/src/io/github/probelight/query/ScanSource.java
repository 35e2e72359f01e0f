package io.github.probelight.query;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.summary.ReadLog;

/**
 * The logs that are asked. Each table of lines that a query names reads them anew, at the same time if need be; the
 * report is made once, when a table of it is named first.
 */
final class ScanSource implements AutoCloseable {

	private final LogInput first;
	private final EntryChoice choice;
	private final KeptReports kept;
	private final ReadMonitor monitor;
	private final List<LogInput> opened = new ArrayList<>();
	private final Object reportLock = new Object();
	private boolean used;
	private @Nullable ReadLog log;
	private volatile boolean cancelled;

	/**
	 * Creates a source.
	 *
	 * @param first the logs, which are closed by who has opened them
	 * @param choice the entries that are asked for
	 * @param kept where the report may be found, or is kept
	 */
	ScanSource(LogInput first, EntryChoice choice, KeptReports kept, ReadMonitor monitor) {
		this.first = first;
		this.choice = choice;
		this.kept = kept;
		this.monitor = monitor;
	}

	/** Returns the logs, for one reading. */
	synchronized LogInput open() throws InputException {
		if (!used) {
			used = true;
			return first;
		}
		LogInput another = first.again();
		opened.add(another);
		return another;
	}

	EntryChoice choice() {
		return choice;
	}

	/** Returns how many logs there are; more is known of them when they are read. */
	int logs() {
		return first.parts().size();
	}

	/** Returns a monitor that stops a reading when the query is cancelled, or for a reason of its own. */
	ReadMonitor monitor(ReadMonitor own) {
		return new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return cancelled || own.cancelled() || monitor.cancelled();
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				monitor.progress(bytesDone, bytesTotal);
			}
		};
	}

	/** Returns the report; whoever asks first waits for it, and the others with it. */
	ReadLog report() throws InputException {
		synchronized (reportLock) {
			ReadLog known = log;
			if (known == null) {
				LogInput input = open();
				known = new ReadLog(input.parts(), input.read(choice, kept, monitor(ReadMonitor.NONE)));
				known = new ReadLog(input.parts(), known.report());
				checkCancelled();
				log = known;
			}
			return known;
		}
	}

	/** Fails if the query was cancelled: what was read until then is no answer. */
	void checkCancelled() {
		if (cancelled) {
			throw new IllegalStateException(SqlProblem.CANCELLED);
		}
	}

	/** Ends all readings. */
	void cancel() {
		cancelled = true;
	}

	@Override
	public synchronized void close() {
		cancel();
		opened.forEach(LogInput::close);
	}
}
