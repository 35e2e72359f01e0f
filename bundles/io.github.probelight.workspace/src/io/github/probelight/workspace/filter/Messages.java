package io.github.probelight.workspace.filter;

import org.eclipse.osgi.util.NLS;

/** The words of filters that a person reads. */
final class Messages extends NLS {
	public static String Filter_blankName = "";
	public static String Filter_noName = "";
	public static String Filter_someHosts = "";
	public static String Filter_tooLarge = "";
	public static String Filter_wrong = "";
	public static String Filter_wrongQuery = "";
	public static String Filtering = "";
	public static String Runs_reading = "";

	static {
		initializeMessages("io.github.probelight.workspace.filter.messages", Messages.class);
	}

	private Messages() {}
}
