package io.github.probelight.summary.figures;

import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.NumberText;

/**
 * Who started the scans of a log.
 *
 * @param name who started the first of them
 * @param others how many others started further ones
 * @param line the line that names the first
 */
public record Starters(String name, int others, long line) {

	/** Returns them, or nothing if no line says who. */
	public static Optional<Starters> of(Report report) {
		List<Notice> starts = report.messages()
				.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.SITE_STARTED && !notice.by().isEmpty())
				.toList();
		int names = (int) starts.stream().map(Notice::by).distinct().count();
		return starts.stream().findFirst().map(first -> new Starters(first.by(), names - 1, first.line()));
	}

	/** Returns what follows the name, such as {@code  and 2 others}; "" if one person started all. */
	public String more() {
		return others == 0 ? "" : " and " + NumberText.count(others, "other");
	}
}
