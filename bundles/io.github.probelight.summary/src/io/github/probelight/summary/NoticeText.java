package io.github.probelight.summary;

import java.util.Locale;

import io.github.probelight.engine.scan.LogSniffer.Verdict;

/** What a person should know before trusting what is shown of a log, in a sentence or two. */
public final class NoticeText {

	private NoticeText() {}

	/** Said of a log whose file lost bytes that are to be shown. */
	public static String gone(String log) {
		return log + " became shorter or was replaced while it was open: what is gone shows as blank."
				+ " Reload opens it anew.";
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
					+ " an entry begins with a time such as 2013-06-26T15:04:13.";
			case SCAN_LOG, RELATED -> "";
		};
	}

	private static String encoding(String name) {
		return "This file is %s text, which is not read as a log. Convert it to UTF-8 (iconv -f %1$s -t UTF-8) and open the result."
				.formatted(name);
	}
}
