package io.github.probelight.workspace;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.eclipse.osgi.util.NLS;

/** For what of the work on one log there was not enough memory when it was last tried. On any thread. */
public final class MemoryShortage {
	private final Runnable changed;
	private final Set<String> works = new ConcurrentSkipListSet<>();

	/** There is none yet; {@code changed} is run when that changes. */
	MemoryShortage(Runnable changed) {
		this.changed = changed;
	}

	/** There was not enough memory for this, a name for people. */
	public void beginsFor(String work) {
		if (works.add(work)) {
			changed.run();
		}
	}

	/** There was enough memory for it. */
	public void overFor(String work) {
		if (works.remove(work)) {
			changed.run();
		}
	}

	/** There was not enough memory for what the window itself had to do. */
	public void ofWindow() {
		beginsFor(Messages.NoMemory_window);
	}

	/** What a person should know and can do, in some sentences; "" where nothing is short. */
	String notice() {
		return works.isEmpty() ? "" : NLS.bind(Messages.NoMemory, String.join(", ", works));
	}
}
