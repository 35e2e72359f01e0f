package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogListener;

/** Brings the news of an open log to the UI thread, a few times a second at the most. */
public final class LogUpdates implements OpenLogListener {
	/** Growing a document by millions of lines costs up to 30 ms: this often is often enough. */
	private static final int MILLIS_BETWEEN = 200;

	private final Display display;
	private final Runnable update;
	private @Nullable OpenLog log;
	private boolean pending;

	/** Runs {@code update} on the UI thread of a display when the followed log has news. */
	public LogUpdates(Display display, Runnable update) {
		this.display = display;
		this.update = update;
	}

	/** Follows another log from now on, or none; there is news of it at once. On the UI thread. */
	public void follow(@Nullable OpenLog next) {
		OpenLog last = log;
		if (last == next) {
			return;
		}
		if (last != null) {
			last.removeListener(this);
		}
		log = next;
		if (next != null) {
			next.addListener(this);
		}
		update.run();
	}

	/** The log that is followed, or null. On the UI thread. */
	public @Nullable OpenLog log() {
		return log;
	}

	@Override
	public void changed(OpenLog changed) {
		synchronized (this) {
			if (pending || display.isDisposed()) {
				return;
			}
			pending = true;
		}
		display.asyncExec(() -> display.timerExec(MILLIS_BETWEEN, () -> {
			synchronized (this) {
				pending = false;
			}
			if (changed == log) {
				update.run();
			}
		}));
	}
}
