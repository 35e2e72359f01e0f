package io.github.probelight.workspace.search;

import org.eclipse.osgi.util.NLS;

/** The words of this package that a person reads. */
final class Messages extends NLS {
	public static String Listing = "";
	public static String Searching = "";

	static {
		initializeMessages("io.github.probelight.workspace.search.messages", Messages.class);
	}

	private Messages() {}
}
