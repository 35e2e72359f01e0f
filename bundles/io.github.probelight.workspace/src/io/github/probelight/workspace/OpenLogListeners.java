package io.github.probelight.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.SafeRunner;

/** Those who hear of a log. What one of them throws is logged, and neither ends the reading nor keeps the news from others. */
final class OpenLogListeners {

	private final OpenLog log;
	private final List<OpenLogListener> all = new CopyOnWriteArrayList<>();

	OpenLogListeners(OpenLog log) {
		this.log = log;
	}

	/** Adds one; one that is there already is not added again. */
	void add(OpenLogListener listener) {
		if (!all.contains(listener)) {
			all.add(listener);
		}
	}

	/** Removes one; one that is not there is ignored. */
	void remove(OpenLogListener listener) {
		all.remove(listener);
	}

	/** Tells all of them that something is new. */
	void tell() {
		all.forEach(listener -> SafeRunner.run(() -> listener.changed(log)));
	}
}
