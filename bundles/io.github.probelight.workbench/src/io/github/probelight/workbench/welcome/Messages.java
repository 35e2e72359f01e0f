package io.github.probelight.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** The words of the page that a person reads. */
final class Messages extends NLS {
	public static String Title = "";
	public static String Text = "";
	public static String Links = "";
	public static String LinksWithSample = "";
	public static String Recent = "";
	public static String Gone = "";
	public static String Changed = "";
	public static String OpenFailed = "";
	public static String Logs = "";
	public static String Looking = "";
	public static String AllFiles = "";

	static {
		initializeMessages("io.github.probelight.workbench.welcome.messages", Messages.class);
	}

	private Messages() {}
}
