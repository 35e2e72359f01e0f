package io.github.probelight.views.table;

import org.eclipse.swt.widgets.Display;

/** Notices when a person has waited so long for something that a word is due. To be used on the UI thread. */
final class Patience {
	/** What is done sooner needs no word: it would only flicker. In ms. */
	private static final int MILLIS = 150;

	private final Display display;
	private final Runnable whenOver;
	private final Runnable timer = this::elapsed;
	private boolean waiting;
	private boolean over;

	/**
	 * Makes one for which nobody waits yet.
	 *
	 * @param whenOver
	 *            run when somebody has waited too long
	 */
	Patience(Display display, Runnable whenOver) {
		this.display = display;
		this.whenOver = whenOver;
	}

	/** Somebody waits from now on, unless somebody does already. */
	void begin() {
		if (!waiting) {
			waiting = true;
			display.timerExec(MILLIS, timer);
		}
	}

	/** What was waited for has come, or is not wanted any more; tells whether somebody has waited too long. */
	boolean end() {
		boolean tooLong = over;
		waiting = false;
		over = false;
		display.timerExec(-1, timer);
		return tooLong;
	}

	/** Whether somebody is waiting too long. */
	boolean isOver() {
		return over;
	}

	private void elapsed() {
		over = true;
		whenOver.run();
	}
}
