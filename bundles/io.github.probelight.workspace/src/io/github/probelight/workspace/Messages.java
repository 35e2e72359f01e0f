package io.github.probelight.workspace;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle that a person reads. */
final class Messages extends NLS {
	public static String Following = "";
	public static String HostCard = "";
	public static String Keeping = "";
	public static String Narrowing = "";
	public static String NoMemory = "";
	public static String NoMemory_window = "";
	public static String Reading = "";
	public static String Reading_cutOff = "";
	public static String Reading_failed = "";
	public static String Reading_noMemory = "";
	public static String Recent = "";
	public static String Watching = "";

	static {
		initializeMessages("io.github.probelight.workspace.messages", Messages.class);
	}

	private Messages() {}
}
