package io.github.probelight.editor.filter;

import org.eclipse.osgi.util.NLS;

/** The words of the filter that a person reads. */
final class Messages extends NLS {
	public static String Chip_edit = "";
	public static String Chip_hide = "";
	public static String Chip_isOff = "";
	public static String Chip_isOn = "";
	public static String Chip_negate = "";
	public static String Chip_noName = "";
	public static String Chip_only = "";
	public static String Chip_remove = "";
	public static String Chip_rename = "";
	public static String Chip_renamePrompt = "";
	public static String Chip_renameTitle = "";
	public static String Chip_switch = "";
	public static String Chip_tip = "";
	public static String Filter_around = "";
	public static String Filter_all = "";
	public static String Filter_cancel = "";
	public static String Filter_clear = "";
	public static String Filter_context = "";
	public static String Filter_contextLines = "";
	public static String Filter_collapsed = "";
	public static String Filter_count = "";
	public static String Filter_field = "";
	public static String Filter_hidden = "";
	public static String Filter_hint = "";
	public static String Filter_manage = "";
	public static String Filter_menu = "";
	public static String Filter_named = "";
	public static String Filter_narrow = "";
	public static String Filter_moreScans = "";
	public static String Filter_noFuture = "";
	public static String Filter_noPast = "";
	public static String Filter_nothing = "";
	public static String Filter_redo = "";
	public static String Filter_replace = "";
	public static String Filter_replaceIt = "";
	public static String Filter_save = "";
	public static String Filter_savePrompt = "";
	public static String Filter_saveTitle = "";
	public static String Filter_scan = "";
	public static String Filter_stopped = "";
	public static String Filter_switch = "";
	public static String Filter_undo = "";
	public static String Filter_working = "";
	public static String Filters_added = "";
	public static String Filters_conditions = "";
	public static String Filters_context = "";
	public static String Filters_down = "";
	public static String Filters_edit = "";
	public static String Filters_editTitle = "";
	public static String Filters_export = "";
	public static String Filters_exported = "";
	public static String Filters_exportTitle = "";
	public static String Filters_import = "";
	public static String Filters_importTitle = "";
	public static String Filters_message = "";
	public static String Filters_more = "";
	public static String Filters_name = "";
	public static String Filters_new = "";
	public static String Filters_newTitle = "";
	public static String Filters_noFilter = "";
	public static String Filters_noName = "";
	public static String Filters_notExported = "";
	public static String Filters_nothingNew = "";
	public static String Filters_notImported = "";
	public static String Filters_notKept = "";
	public static String Filters_notRead = "";
	public static String Filters_off = "";
	public static String Filters_others = "";
	public static String Filters_remove = "";
	public static String Filters_rename = "";
	public static String Filters_renameTitle = "";
	public static String Filters_replaced = "";
	public static String Filters_runs = "";
	public static String Filters_shows = "";
	public static String Filters_table = "";
	public static String Filters_taken = "";
	public static String Filters_taken_from = "";
	public static String Filters_up = "";
	public static String Menu_hide = "";
	public static String Menu_hideMore = "";
	public static String Menu_hosts = "";
	public static String Menu_hostsOfMostLines = "";
	public static String Menu_mostHosts = "";
	public static String Menu_only = "";
	public static String Menu_onlyMore = "";
	public static String Menu_task = "";
	public static String Menu_text = "";
	public static String Menu_times = "";
	public static String Runs_chip = "";
	public static String Runs_menu = "";
	public static String Runs_name = "";

	static {
		initializeMessages("io.github.probelight.editor.filter.messages", Messages.class);
	}

	private Messages() {}
}
