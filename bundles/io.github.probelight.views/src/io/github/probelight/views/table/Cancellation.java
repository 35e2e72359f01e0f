package io.github.probelight.views.table;

import java.util.concurrent.CancellationException;

/** Whether a piece of background work is still wanted. */
@FunctionalInterface
public interface Cancellation {
	/** Work that nobody can cancel. */
	Cancellation NEVER = () -> false;

	/** Whether to stop. */
	boolean cancelled();

	/**
	 * Stops the work if it is no longer wanted.
	 *
	 * @throws CancellationException
	 *             if so
	 */
	default void check() {
		if (cancelled()) {
			throw new CancellationException();
		}
	}
}
