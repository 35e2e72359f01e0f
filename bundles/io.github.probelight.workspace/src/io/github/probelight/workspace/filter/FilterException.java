package io.github.probelight.workspace.filter;

/** A text is no filter; the message is a sentence for people that says which line and why. */
public final class FilterException extends Exception {
	private static final long serialVersionUID = 1L;

	FilterException(String message) {
		super(message);
	}
}
