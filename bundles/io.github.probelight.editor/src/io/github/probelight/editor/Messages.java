package io.github.probelight.editor;

import org.eclipse.osgi.util.NLS;

/** The words that the editor shows. */
public final class Messages extends NLS {
	public static String Bookmark_noteOf = "";
	public static String Bookmark_noteTitle = "";
	public static String Bookmark_removed = "";
	public static String Bookmark_set = "";
	public static String Bookmark_tooMany = "";
	public static String Evidence_copied = "";
	public static String Evidence_failed = "";
	public static String Evidence_hashing = "";
	public static String Evidence_tooMany = "";
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
	public static String Marks_bookmark = "";
	public static String Marks_bookmarks = "";
	public static String Marks_changed = "";
	public static String Marks_column = "";
	public static String Marks_finding = "";
	public static String Marks_note = "";
	public static String Marks_occurrences = "";
	public static String Marks_overview = "";
	public static String Outline_collapseAll = "";
	public static String Outline_filter = "";
	public static String Outline_incomplete = "";
	public static String Outline_linkWithEditor = "";
	public static String Outline_making = "";
	public static String Outline_noMatch = "";
	public static String Outline_noMemory = "";
	public static String Outline_nothing = "";
	public static String Outline_quick = "";
	public static String Outline_quickHint = "";
	public static String Outline_reading = "";
	public static String Preferences_colours = "";
	public static String Preferences_font = "";
	public static String Preferences_textEditors = "";
	public static String Properties_compute = "";
	public static String Properties_encoding = "";
	public static String Properties_first = "";
	public static String Properties_folder = "";
	public static String Properties_hash = "";
	public static String Properties_last = "";
	public static String Properties_lines = "";
	public static String Properties_name = "";
	public static String Properties_reading = "";
	public static String Properties_scans = "";
	public static String Properties_sites = "";
	public static String Properties_size = "";
	public static String Properties_title = "";
	public static String Properties_utf8 = "";
	public static String Reload = "";
	public static String Step_finding = "";
	public static String Step_host = "";
	public static String Step_noHost = "";
	public static String Step_noneBefore = "";
	public static String Step_noneBehind = "";
	public static String Step_problem = "";
	public static String Step_reading = "";
	public static String Step_searching = "";
	public static String Step_task = "";
	public static String ZipEntries = "";
	public static String ZipEntries_message = "";
	public static String Zone_local = "";

	static {
		NLS.initializeMessages("io.github.probelight.editor.messages", Messages.class);
	}

	private Messages() {}
}
