package io.github.probelight.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.engine.scan.Unread;

/** What a person should know before trusting what is shown of a log, in a sentence or two. */
public final class NoticeText {

	private static final int LONGEST_PREFIX = 24;

	private NoticeText() {}

	/** Said of a log whose file lost bytes that are to be shown. */
	public static String gone(String log) {
		return log + " became shorter or was replaced while it was open: what is gone shows as blank."
				+ " Reload opens it anew.";
	}

	/** Said of a log whose file has another name now; {@code again}: there is a new file of the old name. */
	public static String renamed(String log, String now, boolean again) {
		return log + " is now named " + now + ": what was read of it is still shown."
				+ (again ? " A new " + log + " has begun. Reload shows that one." : "");
	}

	/** Said where a person stopped the reading; the share is from 0 to 1. */
	public static String stopped(double share) {
		return String.format(Locale.ROOT, "Reading was stopped at %.0f %%: outline and statistics cover only a part."
				+ " Reload reads all of it.", 100 * share);
	}

	/** What the begin of a log's text says of it; nothing of a scan log. */
	public static String content(String log, Verdict verdict) {
		return switch (verdict) {
			case EMPTY -> log + " is empty: there is nothing to show.";
			case LEGACY -> "This log has the form of logs before 2012 (NSC 11/3/08 9:57 PM: …)."
					+ " It is shown as plain text, without outline and statistics.";
			case UTF16 -> encoding("UTF-16");
			case UTF32 -> encoding("UTF-32");
			case OTHER -> "No scan log entry was found at the start of this file:"
					+ " an entry begins with a time such as 2013-06-26T15:04:13 and a level such as [INFO].";
			case RELATED -> "No entry at the start of this log belongs to a scan:"
					+ " it may be the log of a console or an engine.";
			case SCAN_LOG -> "";
		};
	}

	/** Said of a log whose entries stand behind something, such as {@code >} and a space. */
	public static String prefixed(String prefix) {
		return "Passed over before the entries: text such as \"" + shortened(prefix) + "\".";
	}

	/**
	 * Said of a log in which some lines look like results, but have neither time nor brackets of their own, of one in which
	 * entries have no line of their own, and of one whose entries mean results that are written otherwise.
	 */
	public static List<String> unread(Unread unread) {
		int lines = unread.headless();
		int entries = unread.crowded();
		String headless = NumberText.of(lines) + (lines == 1 ? " line looks like a result" : " lines look like results")
				+ " without a head: paste whole lines to count " + (lines == 1 ? "it." : "them.");
		String crowded = (entries == 1 ? "1 time stands" : NumberText.of(entries) + " times stand")
				+ " in the text of another entry: begin a line at " + (entries == 1 ? "it" : "each")
				+ " to count it too.";
		String odd = (unread.odd() == 1
				? "1 entry looks like a result"
				: NumberText.of(unread.odd())
						+ " entries look like results")
				+ " and cannot be read: a bracket, a letter or the target differs.";
		return Stream.of(lines == 0 ? "" : headless, entries == 0 ? "" : crowded, unread.odd() == 0 ? "" : odd)
				.filter(s -> !s.isEmpty())
				.toList();
	}

	/** Said of a log that was given twice, under whatever names. */
	public static String twin(String log, String twin) {
		return log.equals(twin)
				? log + " was given twice: leave one of them out."
				: log + " holds the same bytes as " + twin + ": leave one of them out.";
	}

	private static String shortened(String prefix) {
		return prefix.length() <= LONGEST_PREFIX ? prefix : prefix.substring(0, LONGEST_PREFIX - 1) + '…';
	}

	private static String encoding(String name) {
		return "This file is %s text, which is not read as a log. Convert it to UTF-8 (iconv -f %1$s -t UTF-8) and open the result."
				.formatted(name);
	}
}
