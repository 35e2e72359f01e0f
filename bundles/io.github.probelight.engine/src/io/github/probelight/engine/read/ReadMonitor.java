package io.github.probelight.engine.read;

import java.util.function.Supplier;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;

/** What a reading tells and asks while it runs. Called from the threads that read, never from two at once. */
public interface ReadMonitor {

	/** A monitor that never cancels and hears nothing. */
	ReadMonitor NONE = new ReadMonitor() {
		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void progress(long bytesDone, long bytesTotal) {
			// nobody listens
		}
	};

	/** Tells whether to stop; what was read until then is still reported. */
	boolean cancelled();

	/**
	 * Hears how far the reading is.
	 *
	 * @param bytesDone bytes read from the start of the log
	 * @param bytesTotal how many there were at the start, {@link ByteSource#UNKNOWN_SIZE} where nobody could know
	 */
	void progress(long bytesDone, long bytesTotal);

	/**
	 * Hears that a report of what is read so far, a part from the start of the log, can be had while this method runs.
	 * One costs as much as some ten thousand lines, and more the more hosts there are: it is only made when asked for.
	 */
	default void snapshot(Supplier<Report> soFar) {
		// not everyone wants one
	}
}
