package io.github.probelight.testing;

/** The states that a generated log holds. */
enum State {
	ALIVE(true), DEAD(true), OPEN(false), FILTERED(false), CLOSED(false);

	final boolean ofHost;

	State(boolean ofHost) {
		this.ofHost = ofHost;
	}
}
