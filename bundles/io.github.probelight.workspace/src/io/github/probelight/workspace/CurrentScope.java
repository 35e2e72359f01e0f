package io.github.probelight.workspace;

/** What the numbers of one open log are about now. On any thread. */
final class CurrentScope {
	private final OpenLog log;
	private final NarrowJob.Source source;
	private volatile Scope scope;
	private boolean closed;

	/** It is about the whole log at first. */
	CurrentScope(OpenLog log, NarrowJob.Source source) {
		this.log = log;
		this.source = source;
		scope = new Scope.Whole(log);
	}

	Scope get() {
		return scope;
	}

	/** Takes another narrowing; tells whether it is another one. */
	synchronized boolean narrow(Narrowing next) {
		Scope before = scope;
		if (closed || next.equals(before.narrowing())) {
			return false;
		}
		end();
		if (next.isNone()) {
			scope = new Scope.Whole(log);
		} else {
			NarrowedScope narrowed = new NarrowedScope(log, next, before.report(), source);
			scope = narrowed;
			narrowed.goOn();
		}
		return true;
	}

	/** More is known of the log. */
	void goOn() {
		if (scope instanceof NarrowedScope narrowed) {
			narrowed.goOn();
		}
	}

	/** The log is no longer read. */
	synchronized void close() {
		closed = true;
		end();
	}

	private void end() {
		if (scope instanceof NarrowedScope narrowed) {
			narrowed.end();
		}
	}
}
