package io.github.probelight.cli;

/** A log that cannot be read. The message is one line that names it and says what to do. */
final class InputProblem extends Exception {

	InputProblem(String message) {
		super(message);
	}
}
