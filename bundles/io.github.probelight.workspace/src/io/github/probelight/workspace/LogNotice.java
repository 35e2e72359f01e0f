package io.github.probelight.workspace;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.scan.LogSniffer;

/** What a person should know before trusting what is shown of an open log. */
public final class LogNotice {
	private LogNotice() {}

	/** One or two sentences, or nothing where there is nothing to say. */
	public static String of(OpenLog log) {
		if (log.text().gone()) {
			return "%s became shorter or was replaced while it was open: what is gone shows as blank. Close and open it again."
					.formatted(log.name());
		}
		return switch (log.state()) {
			case FAILED -> log.problem();
			case CANCELLED ->
				"Reading was stopped at %.0f %%: outline and statistics cover only a part. Close and open the log to read all of it."
						.formatted(100 * log.progress());
			case READING -> ofContent(log);
			case COMPLETE -> ofFile(log);
		};
	}

	private static String ofFile(OpenLog log) {
		if (log.inputProblem().isPresent()) {
			return InputWords.of(log.name(), log.inputProblem().get());
		}
		return log.fileState() == FileState.UNCHANGED ? ofContent(log) : InputWords.of(log.name(), log.fileState());
	}

	private static String ofContent(OpenLog log) {
		return switch (log.verdict()) {
			case EMPTY -> log.name() + " is empty: there is nothing to show.";
			case LEGACY ->
				"This log has the form of logs before 2012 (NSC 11/3/08 9:57 PM: …). It is shown as plain text, without outline and statistics.";
			case UTF16, UTF32 ->
				"This file is %s text, which is not read as a log. Convert it to UTF-8 (iconv -f %1$s -t UTF-8) and open the result."
						.formatted(log.verdict() == LogSniffer.Verdict.UTF16 ? "UTF-16" : "UTF-32");
			case OTHER ->
				"No scan log entry was found at the start of this file: an entry begins with a time such as 2013-06-26T15:04:13.";
			case SCAN_LOG -> "";
		};
	}
}
