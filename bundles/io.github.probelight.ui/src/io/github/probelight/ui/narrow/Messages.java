package io.github.probelight.ui.narrow;

import org.eclipse.osgi.util.NLS;

/** The words of this package that a person reads. */
final class Messages extends NLS {
	public static String Narrow_title = "";
	public static String Narrow_prompt = "";
	public static String Narrow_hint = "";
	public static String Narrow_times = "";
	public static String Narrow_ok = "";

	static {
		initializeMessages("io.github.probelight.ui.narrow.messages", Messages.class);
	}

	private Messages() {}
}
