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
	public static String DoIt = "";
	public static String NextStep = "";
	public static String BeginAnew = "";
	public static String Step_open = "";
	public static String Step_open_text = "";
	public static String Step_open_own = "";
	public static String Step_alive = "";
	public static String Step_alive_text = "";
	public static String Step_ports = "";
	public static String Step_ports_text = "";
	public static String Step_suspect = "";
	public static String Step_suspect_text = "";
	public static String Step_why = "";
	public static String Step_why_text = "";
	public static String Step_lines = "";
	public static String Step_lines_text = "";
	public static String Step_slow = "";
	public static String Step_slow_text = "";
	public static String Step_own = "";
	public static String Step_own_text = "";

	static {
		initializeMessages("io.github.probelight.workbench.welcome.messages", Messages.class);
	}

	private Messages() {}
}
