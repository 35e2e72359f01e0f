package io.github.probelight.editor.viewer;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;

/**
 * One event of the UI thread in which the platform asks for matches, maybe for one after the other: how long there is to
 * look for them, and whether one was far away.
 */
final class FindEvent {
	/** What takes no longer than this is not worth a thread; a person does not feel it. */
	private static final long NEAR_NANOS = 20_000_000;
	/** Select All asks for one match after the other in one event: after this long it has to do with what it has. */
	private static final long EVENT_NANOS = 200_000_000;
	/** Enter may come again before the event loop does; who asks more often than this asks in a loop. */
	private static final int MOST_ASKED_AGAIN = 3;

	private record Near(long late) implements SearchMonitor {
		@Override
		public boolean cancelled() {
			return System.nanoTime() > late;
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// it is over before anybody could see it
		}
	}

	private boolean goesOn;
	private @Nullable TextQuery query;
	private boolean far;
	private int askedAgain;
	private long end;

	/**
	 * The first search of an event starts its clock; the event is over when the event loop comes round. Keys that have
	 * piled up are handled before that: another query is another event.
	 */
	void begin(TextQuery asked, Display display) {
		if (!goesOn || !Objects.equals(asked, query)) {
			far = false;
			askedAgain = 0;
			query = asked;
			end = System.nanoTime() + EVENT_NANOS;
		}
		if (!goesOn) {
			goesOn = true;
			display.asyncExec(() -> goesOn = false);
		}
	}

	/** Ends a search for what is near. */
	SearchMonitor near() {
		return new Near(Math.min(end, System.nanoTime() + NEAR_NANOS));
	}

	/** What is asked for is far away: who asks for one match after the other has to do with what there is. */
	void isFarAway() {
		far = true;
	}

	/** Whether something that was asked for was far away. */
	boolean isFar() {
		return far;
	}

	/** Whether who asks for the same once more may be told to wait. */
	boolean mayWait() {
		return !far || ++askedAgain <= MOST_ASKED_AGAIN;
	}
}
