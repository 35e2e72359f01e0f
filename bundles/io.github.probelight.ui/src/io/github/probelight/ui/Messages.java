package io.github.probelight.ui;

import org.eclipse.osgi.util.NLS;

/** The words of what the editor and the views share. */
public final class Messages extends NLS {
	public static String Details_copy = "";
	public static String Details_copyAll = "";
	public static String Details_name = "";
	public static String Details_selectAll = "";
	public static String Host_copied = "";
	public static String Host_copy = "";
	public static String Host_later = "";
	public static String Host_next = "";
	public static String Host_none = "";
	public static String Host_previous = "";
	public static String Host_select = "";
	public static String Host_soon = "";
	public static String Host_unread = "";
	public static String Timeline_keys = "";
	public static String Timeline_making = "";
	public static String Timeline_goTo = "";
	public static String Timeline_clear = "";
	public static String Timeline_zoomIn = "";
	public static String Timeline_zoomOut = "";
	public static String Timeline_showAll = "";
	public static String Timeline_picture = "";
	public static String Zone_local = "";

	static {
		initializeMessages("io.github.probelight.ui.messages", Messages.class);
	}

	private Messages() {}
}
