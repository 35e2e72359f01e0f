package io.github.probelight.workspace.compare;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {
	public static String Comparing = "";
	public static String NoLog = "";
	public static String NoMemory = "";

	static {
		initializeMessages("io.github.probelight.workspace.compare.messages", Messages.class);
	}

	private Messages() {}
}
