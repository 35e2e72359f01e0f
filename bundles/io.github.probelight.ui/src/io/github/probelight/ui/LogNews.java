package io.github.probelight.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogListener;

/**
 * Brings the news of an open log to the UI thread, a few times a second at the most. None is lost: whatever a log has
 * to say while news is on its way is seen when that arrives. To be used on the UI thread.
 */
public final class LogNews {
	/** Growing a document by millions of lines costs up to 30 ms: this often is often enough. */
	private static final int MILLIS_BETWEEN = 200;

	private final Display display;
	private final Runnable update;
	private final Throttle throttle;
	/** The job that reads calls it. */
	private final OpenLogListener listener;
	private @Nullable OpenLog log;

	/** Runs {@code update} when the followed log has news. */
	public LogNews(Display display, Runnable update) {
		this.display = display;
		this.update = update;
		throttle = Throttle.eager(display, MILLIS_BETWEEN, update);
		listener = changed -> throttle.ask();
	}

	/** Follows another log from now on, or none; there is news of it at once. */
	public void follow(@Nullable OpenLog next) {
		if (turn(next)) {
			update.run();
		}
	}

	/** As {@link #follow}, with its first news in an event of its own: nobody waits for what need not be seen at once. */
	public void followSoon(@Nullable OpenLog next) {
		if (turn(next)) {
			display.asyncExec(() -> {
				if (log == next) {
					update.run();
				}
			});
		}
	}

	private boolean turn(@Nullable OpenLog next) {
		OpenLog last = log;
		if (last == next) {
			return false;
		}
		if (last != null) {
			last.removeListener(listener);
		}
		log = next;
		if (next != null) {
			next.addListener(listener);
		}
		return true;
	}

	/** The log that is followed, or null. */
	public @Nullable OpenLog log() {
		return log;
	}
}
