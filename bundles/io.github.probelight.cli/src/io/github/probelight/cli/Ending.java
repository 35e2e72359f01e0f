package io.github.probelight.cli;

import java.util.List;

import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;

/**
 * Somebody ended or paused a scan.
 *
 * @param site its site, or ""
 * @param by who did it, or ""
 * @param paused whether it was only paused
 * @param time epoch milliseconds, or {@link Report#NO_TIME}
 * @param line its line
 */
record Ending(String site, String by, boolean paused, long time, long line) {

	static List<Ending> of(Report report) {
		return report.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.SCAN_ENDED)
				.map(Ending::of)
				.toList();
	}

	/** Takes the quotes off the name, as in {@code Scan stopped: "user"}. */
	static Ending of(Notice notice) {
		String name = notice.name();
		boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
		return new Ending(notice.site(), quoted ? name.substring(1, name.length() - 1) : name, notice.paused(),
				notice.time(), notice.line());
	}
}
