package io.github.probelight.summary.query;

/** A text is no query; the message is a sentence about the term that is wrong. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int from;
	private final int to;

	QueryException(String message, int from, int to) {
		super(message);
		this.from = from;
		this.to = to;
	}

	/** Returns where the wrong term begins. */
	public int from() {
		return from;
	}

	/** Returns where it ends. */
	public int to() {
		return to;
	}
}
