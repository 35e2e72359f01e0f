package io.github.probelight.workbench;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
final class Messages extends NLS {
	static String cannotOpen = "";
	static String doesNotExist = "";
	static String notAFile = "";
	static String notReadable = "";
	static String openFailed = "";
	static String noPerspective = "";

	static {
		initializeMessages("io.github.probelight.workbench.messages", Messages.class);
	}

	private Messages() {}
}
