package io.github.probelight.summary.figures;

import java.util.List;

import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.engine.scan.MessageKind;

/**
 * How a scan came to an end, or went on behind one.
 *
 * @param site its site, or ""
 * @param by who ended it, or ""; nobody if it was completed
 * @param why why, as far as the log says, or ""
 * @param how what happened to it
 * @param time epoch milliseconds, or {@link Report#NO_TIME}
 * @param line its line
 */
public record Ending(String site, String by, String why, How how, long time, long line) {

	/** What happens to a scan. */
	public enum How {
		/** It came to its end. */
		COMPLETED,
		/** Somebody ended it. */
		STOPPED,
		/** Somebody halted it, and it may go on. */
		PAUSED,
		/** Somebody let it go on. */
		RESUMED
	}

	/** Returns the endings that a log tells of, by line. */
	public static List<Ending> of(Report report) {
		return report.messages()
				.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.SCAN_COMPLETED
						|| notice.kind() == MessageKind.SCAN_STOPPED
						|| notice.kind() == MessageKind.SCAN_PAUSED
						|| notice.kind() == MessageKind.SCAN_RESUMED)
				.map(Ending::of)
				.toList();
	}

	/** Takes the quotes off the name, as in {@code Scan stopped: "user"}. */
	public static Ending of(Notice notice) {
		if (notice.kind() == MessageKind.SCAN_COMPLETED) {
			return new Ending(notice.site(), "", "", How.COMPLETED, notice.time(), notice.line());
		}
		How how = switch (notice.kind()) {
			case SCAN_PAUSED -> How.PAUSED;
			case SCAN_RESUMED -> How.RESUMED;
			default -> How.STOPPED;
		};
		return new Ending(notice.site(), ScanEnd.by(notice.name()), notice.why(), how, notice.time(), notice.line());
	}
}
