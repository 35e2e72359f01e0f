package io.github.probelight.engine.fuzzing;

import java.util.Objects;

/** What has to hold, with an error of its own if it does not. */
final class Expect {

	private Expect() {}

	/** Two ways have to lead to equal values. */
	static void equal(Object one, Object other, String what) {
		if (!Objects.equals(one, other)) {
			throw new AssertionError(what + ": " + one + " is not " + other);
		}
	}
}
