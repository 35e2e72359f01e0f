package io.github.probelight.views;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle that a person reads. */
public final class Messages extends NLS {
	// @formatter:off
	public static String Table_filterHint = "";
	public static String Table_filterTip = "";
	public static String Table_clearFilter = "";
	public static String Table_noMatch = "";
	public static String Table_linked = "";
	public static String Table_noMatchLinked = "";
	public static String Table_showAll = "";
	public static String Table_filtered = "";
	public static String Table_arranging = "";
	public static String Table_arrangingNow = "";
	public static String Table_noMemory = "";
	public static String Table_row = "";

	public static String View_noLog = "";
	public static String View_otherEditor = "";
	public static String View_reading = "";
	public static String View_readingStatus = "";
	public static String View_cancelled = "";
	public static String View_failed = "";
	public static String View_narrowing = "";
	public static String View_narrowed = "";
	public static String View_narrowedOf = "";
	public static String View_narrowedNone = "";
	public static String View_whole = "";
	public static String View_counting = "";

	public static String Action_goTo = "";
	public static String Action_copy = "";
	public static String Action_selectAll = "";
	public static String Action_showIn = "";
	public static String Action_showOnly = "";
	public static String Action_showOnlyTheirs = "";
	public static String Action_filterBy = "";
	public static String Action_narrow = "";
	/** {0}: how many rows at most. */
	public static String Action_narrowTooMany = "";
	public static String Action_linkHosts = "";
	public static String Action_linkHostsTip = "";
	public static String Action_allColumns = "";
	public static String Action_find = "";
	public static String Action_copied = "";
	public static String Action_copiedSome = "";

	public static String Details_show = "";

	public static String Hosts_filterExample = "";
	public static String Hosts_none = "";
	public static String Hosts_noun = "";
	public static String Hosts_alive = "";
	public static String Hosts_dead = "";
	public static String Hosts_otherState = "";
	public static String Hosts_portsOnly = "";
	public static String Hosts_openPortNoun = "";
	public static String Hosts_openTip = "";
	public static String Hosts_moreTip = "";
	public static String Hosts_statesTip = "";
	public static String Hosts_noStateTip = "";
	public static String Hosts_mixedTtlTip = "";
	public static String Hosts_mixedHopsTip = "";

	public static String Ports_filterExample = "";
	public static String Ports_none = "";
	public static String Ports_noun = "";
	public static String Ports_someOpen = "";
	public static String Ports_serviceTip = "";
	public static String Ports_stateTip = "";

	public static String Overview_making = "";
	public static String Overview_export = "";
	public static String Overview_exportNameless = "";
	public static String Overview_htmlFiles = "";
	public static String Overview_more = "";
	public static String Overview_print = "";

	public static String Findings_filterExample = "";
	public static String Findings_none = "";
	public static String Findings_noun = "";
	public static String Findings_dismissed = "";
	public static String Findings_wayBack = "";
	public static String Findings_seen = "";
	public static String Findings_moreSince = "";
	public static String Findings_mark = "";
	public static String Findings_markMeaning = "";
	public static String Findings_markSeen = "";
	public static String Findings_dismiss = "";
	public static String Findings_note = "";
	public static String Findings_noteTitle = "";
	public static String Findings_noteTooLong = "";
	public static String Findings_undo = "";
	public static String Findings_leftOut = "";
	public static String Findings_showDismissed = "";
	public static String Findings_showSomeDismissed = "";
	public static String Findings_notKept = "";
	public static String Findings_next = "";
	public static String Findings_previous = "";
	public static String Findings_noMore = "";
	public static String Findings_evidence = "";

	public static String Reasons_filterExample = "";
	public static String Reasons_none = "";
	public static String Reasons_noun = "";

	public static String Tasks_filterExample = "";
	public static String Tasks_none = "";
	public static String Tasks_noun = "";
	public static String Tasks_silenceTip = "";

	public static String Timeline_none = "";
	public static String Timeline_tasks = "";

	public static String Subnets_filterExample = "";
	public static String Subnets_none = "";
	public static String Subnets_noun = "";

	public static String Problems_filterExample = "";
	public static String Problems_none = "";
	public static String Problems_noun = "";
	public static String Problems_every = "";

	public static String Bookmarks_changed = "";
	public static String Bookmarks_changedTip = "";
	public static String Bookmarks_edit = "";
	public static String Bookmarks_filterExample = "";
	public static String Bookmarks_line = "";
	public static String Bookmarks_lineMeaning = "";
	public static String Bookmarks_log = "";
	public static String Bookmarks_logMeaning = "";
	public static String Bookmarks_none = "";
	public static String Bookmarks_noneInAny = "";
	public static String Bookmarks_note = "";
	public static String Bookmarks_noteMeaning = "";
	public static String Bookmarks_noteOf = "";
	public static String Bookmarks_noteTitle = "";
	public static String Bookmarks_noun = "";
	public static String Bookmarks_remove = "";
	public static String Bookmarks_state = "";
	public static String Bookmarks_stateMeaning = "";
	public static String Bookmarks_text = "";
	public static String Bookmarks_textMeaning = "";
	public static String Bookmarks_time = "";
	public static String Bookmarks_timeMeaning = "";
	public static String Catalogue_compare = "";
	public static String Catalogue_compareWithLast = "";
	public static String Catalogue_filterExample = "";
	public static String Catalogue_forget = "";
	public static String Catalogue_hint = "";
	public static String Catalogue_log = "";
	public static String Catalogue_neverAlive = "";
	public static String Catalogue_noScan = "";
	public static String Catalogue_none = "";
	public static String Catalogue_noun = "";
	public static String Catalogue_open = "";
	public static String Catalogue_reading = "";
	public static String Catalogue_readingStatus = "";
	public static String Catalogue_refresh = "";
	public static String Catalogue_stopped = "";
	public static String Catalogue_trend = "";
	public static String Catalogue_trendKeys = "";
	public static String Checks_filterExample = "";
	public static String Checks_none = "";
	public static String Checks_noun = "";

	public static String Logins_filterExample = "";
	public static String Logins_none = "";
	public static String Logins_noun = "";

	public static String Matches_count = "";
	public static String Matches_first = "";
	public static String Matches_line = "";
	public static String Matches_lineHint = "";
	public static String Matches_next = "";
	public static String Matches_none = "";
	public static String Matches_previous = "";
	public static String Matches_searching = "";
	public static String Matches_stop = "";
	public static String Matches_stopped = "";
	public static String Matches_text = "";
	public static String Matches_textHint = "";
	public static String Matches_time = "";
	public static String Matches_timeHint = "";
	public static String Search_active = "";
	public static String Search_addFolder = "";
	public static String Search_addFolderTitle = "";
	public static String Search_example = "";
	public static String Search_field = "";
	public static String Search_filterExample = "";
	public static String Search_folders = "";
	public static String Search_forget = "";
	public static String Search_found = "";
	public static String Search_goTo = "";
	public static String Search_hint = "";
	public static String Search_history = "";
	public static String Search_historyTip = "";
	public static String Search_hostHint = "";
	public static String Search_listed = "";
	public static String Search_logHint = "";
	public static String Search_logNoun = "";
	public static String Search_looking = "";
	public static String Search_lookingStatus = "";
	public static String Search_menu = "";
	public static String Search_moreFolders = "";
	public static String Search_noFolder = "";
	public static String Search_noHistory = "";
	public static String Search_noHost = "";
	public static String Search_noLog = "";
	public static String Search_noMemory = "";
	public static String Search_noTask = "";
	public static String Search_none = "";
	public static String Search_noneChosen = "";
	public static String Search_nothing = "";
	public static String Search_noun = "";
	public static String Search_open = "";
	public static String Search_others = "";
	public static String Search_partly = "";
	public static String Search_place = "";
	public static String Search_placesTip = "";
	public static String Search_results = "";
	public static String Search_searching = "";
	public static String Search_searchingStatus = "";
	public static String Search_soFar = "";
	public static String Search_spoken = "";
	public static String Search_start = "";
	public static String Search_stop = "";
	public static String Search_stopped = "";
	public static String Search_taskHint = "";
	public static String Search_twice = "";
	public static String Search_unread = "";
	public static String Search_unreadable = "";

	public static String Scans_filterExample = "";
	public static String Scans_none = "";
	public static String Scans_noun = "";
	public static String View_open = "";
	public static String View_opening = "";
	public static String View_unread = "";
	public static String View_readAgain = "";
	public static String Action_copyAs = "";
	public static String Action_copyTsv = "";
	public static String Action_copyMarkdown = "";
	public static String Action_copyPlain = "";
	public static String Action_columns = "";
	public static String Action_export = "";
	public static String Columns_title = "";
	public static String Columns_message = "";
	public static String Columns_up = "";
	public static String Columns_down = "";
	public static String Columns_restore = "";
	public static String Export_title = "";
	public static String Export_nameless = "";
	public static String Export_rows = "";
	public static String Export_shown = "";
	public static String Export_all = "";
	public static String Export_format = "";
	public static String Export_csv = "";
	public static String Export_html = "";
	public static String Export_json = "";
	public static String Export_done = "";
	public static String Export_job = "";
	public static String Export_failed = "";
	public static String Export_noMemory = "";
	public static String Group_by = "";
	public static String Group_none = "";
	public static String Group_unfoldAll = "";
	public static String Group_foldAll = "";
	public static String Hosts_groupSubnet = "";
	public static String Hosts_groupReason = "";
	public static String Hosts_noSite = "";
	public static String Hosts_noAddress = "";
	public static String Hosts_noState = "";
	public static String Pin_toggle = "";
	public static String Pin_newView = "";
	public static String Pin_name = "";
	public static String Pin_closed = "";
	public static String Pin_follow = "";
	// @formatter:on

	static {
		initializeMessages("io.github.probelight.views.messages", Messages.class);
	}

	private Messages() {}
}
