package io.github.probelight.views.compare;

import org.eclipse.osgi.util.NLS;

/** The words of the comparison of two logs that a person reads. */
final class CompareMessages extends NLS {
	public static String name = "";
	public static String title = "";
	public static String ask = "";
	public static String oldLog = "";
	public static String newLog = "";
	public static String browse = "";
	public static String browseNew = "";
	public static String swap = "";
	public static String change = "";
	public static String changeHint = "";
	public static String port = "";
	public static String portHint = "";
	public static String means = "";
	public static String meansHint = "";
	public static String noun = "";
	public static String noHost = "";
	public static String noSite = "";
	public static String filter = "";
	public static String filterHint = "";
	public static String filterTip = "";
	public static String noMatch = "";
	public static String hosts = "";
	public static String nothing = "";
	public static String reading = "";
	public static String comparing = "";
	public static String stopped = "";
	public static String noInput = "";
	public static String again = "";
	public static String stop = "";
	public static String openNew = "";
	public static String openOld = "";
	public static String openBoth = "";
	public static String export = "";

	static {
		initializeMessages("io.github.probelight.views.compare.messages", CompareMessages.class);
	}

	private CompareMessages() {}
}
