package io.github.probelight.summary.figures;

import java.util.List;

import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;

/**
 * Targets that were not scanned.
 *
 * @param first the notices of the first of them, by line
 * @param all how many there are
 */
public record LeftOut(List<Notice> first, long all) {

	private static final List<MessageKind> KINDS = List.of(MessageKind.EXCLUDED_RANGE, MessageKind.EXCLUDED_HOST,
			MessageKind.UNRESOLVED);

	/** Returns what a report tells of them. */
	public static LeftOut of(Report report) {
		return new LeftOut(
				report.messages().notices().stream().filter(notice -> KINDS.contains(notice.kind())).toList(),
				KINDS.stream().mapToLong(kind -> report.messages().kinds().getOrDefault(kind, 0L)).sum());
	}

	/** Returns why one of them was left out, in a word or two. */
	public static String why(Notice notice) {
		return notice.kind() == MessageKind.UNRESOLVED ? "not resolved" : "excluded";
	}
}
