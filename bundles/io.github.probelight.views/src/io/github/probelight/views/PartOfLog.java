package io.github.probelight.views;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** What a view says of a log of which only a part was read. */
public final class PartOfLog {
	private PartOfLog() {}

	/** Of which log the reading was stopped, or failed; "" if neither is so. */
	public static String of(OpenLog log) {
		String words = words(log.state());
		return words.isEmpty() ? "" : log.name() + ": " + words;
	}

	/** That the reading was stopped, or failed, where it is said of which log; "" if neither is so. */
	static String words(OpenLogState state) {
		return switch (state) {
			case READING, COMPLETE -> "";
			case CANCELLED -> Messages.View_cancelled;
			case FAILED -> Messages.View_failed;
		};
	}
}
