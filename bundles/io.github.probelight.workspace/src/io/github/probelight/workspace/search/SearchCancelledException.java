package io.github.probelight.workspace.search;

/** A search was told to stop before it came to an end. */
public final class SearchCancelledException extends RuntimeException {
	private static final long serialVersionUID = 1;

	SearchCancelledException() {
		super("The search was cancelled", null, false, false);
	}
}
