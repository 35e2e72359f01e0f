package io.github.probelight.start;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
final class Messages extends NLS {
	public static String cannotOpen = "";
	public static String doesNotExist = "";
	public static String notAFile = "";
	public static String notReadable = "";
	public static String openFailed = "";
	public static String filtering = "";
	public static String noMemory = "";
	public static String noPerspective = "";
	public static String reading = "";
	public static String warmUp = "";

	static {
		initializeMessages("io.github.probelight.start.messages", Messages.class);
	}

	private Messages() {}
}
