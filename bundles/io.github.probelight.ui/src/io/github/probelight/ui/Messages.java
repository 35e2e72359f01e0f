package io.github.probelight.ui;

import org.eclipse.osgi.util.NLS;

/** The words of what the editor and the views share. */
public final class Messages extends NLS {
	public static String Timeline_name = "";
	public static String Timeline_keys = "";
	public static String Timeline_making = "";
	public static String Timeline_goTo = "";
	public static String Timeline_clear = "";
	public static String Timeline_zoomIn = "";
	public static String Timeline_zoomOut = "";
	public static String Timeline_showAll = "";
	public static String Timeline_picture = "";

	static {
		initializeMessages("io.github.probelight.ui.messages", Messages.class);
	}

	private Messages() {}
}
