package io.github.probelight.editor;

import org.eclipse.osgi.util.NLS;

/** The words that the editor shows. */
public final class Messages extends NLS {
	public static String Find = "";
	public static String Find_count = "";
	public static String Find_countFromBegin = "";
	public static String Find_countFromEnd = "";
	public static String Find_none = "";
	public static String Find_searching = "";
	public static String Follow = "";
	public static String Follow_on = "";
	public static String Follow_over = "";
	public static String Follow_packed = "";
	public static String Follow_paused = "";
	public static String GoToLine = "";
	public static String GoToLine_prompt = "";
	public static String GoToLine_problem = "";
	public static String GoToTime = "";
	public static String GoToTime_before = "";
	public static String GoToTime_behind = "";
	public static String GoToTime_confirm = "";
	public static String GoToTime_example = "";
	public static String GoToTime_go = "";
	public static String GoToTime_goToEnd = "";
	public static String GoToTime_line = "";
	public static String GoToTime_noTime = "";
	public static String GoToTime_nowhere = "";
	public static String GoToTime_range = "";
	public static String GoToTime_time = "";
	public static String GoToTime_unread = "";
	public static String GoToTime_wrong = "";
	public static String GoToTime_zone = "";
	public static String Grammar_loading = "";
	public static String Hover = "";
	public static String Hover_hosts = "";
	public static String Hover_loading = "";
	public static String Hover_ports = "";
	public static String Hover_reasons = "";
	public static String Hover_showIn = "";
	public static String Hover_tasks = "";
	public static String Outline_collapseAll = "";
	public static String Outline_filter = "";
	public static String Outline_incomplete = "";
	public static String Outline_linkWithEditor = "";
	public static String Outline_making = "";
	public static String Outline_noMatch = "";
	public static String Outline_noMemory = "";
	public static String Outline_nothing = "";
	public static String Outline_reading = "";
	public static String Preferences_colours = "";
	public static String Preferences_font = "";
	public static String Preferences_textEditors = "";
	public static String Reload = "";
	public static String ZipEntries = "";
	public static String ZipEntries_message = "";
	public static String Zone_local = "";

	static {
		NLS.initializeMessages("io.github.probelight.editor.messages", Messages.class);
	}

	private Messages() {}
}
