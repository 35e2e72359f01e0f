package io.github.probelight.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;

/** Which targets were left out, where logins were refused, which exceptions there are, and when nobody wrote. */
final class TroubleSection {

	private static final int SHOWN = 8;
	private static final int SILENCES = 5;
	/** Shorter silences are worth one line together. */
	private static final long SILENCE = 60_000;

	/** Entries about one host. */
	private static final class Sum {
		final Notice first;
		long entries;

		Sum(Notice first) {
			this.first = first;
		}
	}

	private TroubleSection() {}

	static void write(ReadLog log, Page page) {
		targets(log, page);
		credentials(log, page);
		exceptions(log, page);
		silences(log, page);
	}

	private static void targets(ReadLog log, Page page) {
		Report report = log.report();
		List<Notice> left = report.notices().stream().filter(notice -> !why(notice.kind()).isEmpty()).toList();
		Grid grid = new Grid("Targets that were left out", "", "", ">line");
		left.stream()
				.limit(SHOWN)
				.forEach(notice -> grid.row(Grid.cell(notice.name()), why(notice.kind()), Grid.cell(notice.site(), 30),
						log.line(notice.line())));
		long all = count(report, MessageKind.EXCLUDED_RANGE) + count(report, MessageKind.EXCLUDED_HOST)
				+ count(report, MessageKind.UNRESOLVED);
		grid.more(all - SHOWN, "targets").print(page);
	}

	private static String why(MessageKind kind) {
		return switch (kind) {
			case EXCLUDED_RANGE, EXCLUDED_HOST -> "excluded";
			case UNRESOLVED -> "not resolved";
			default -> "";
		};
	}

	private static long count(Report report, MessageKind kind) {
		return report.messages().getOrDefault(kind, 0L);
	}

	private static void credentials(ReadLog log, Page page) {
		Map<String, Sum> hosts = new LinkedHashMap<>();
		log.report()
				.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.CREDENTIALS_FAILED)
				.forEach(notice -> hosts.computeIfAbsent(notice.site() + '\n' + notice.host(),
						host -> new Sum(notice)).entries++);
		Grid grid = new Grid("Logins that were refused", ">times", "", ">first line");
		hosts.values()
				.stream()
				.sorted(Comparator.comparingLong(sum -> -sum.entries))
				.limit(SHOWN)
				.forEach(sum -> grid.row(sum.first.host().isEmpty() ? "(no host)" : Grid.cell(sum.first.host()),
						sum.entries, Grid.cell(sum.first.site(), 30), log.line(sum.first.line())));
		grid.more(hosts.size() - SHOWN, "hosts").print(page);
	}

	private static void exceptions(ReadLog log, Page page) {
		List<ExceptionCount> exceptions = log.report().exceptions();
		Grid grid = new Grid("Exceptions", ">lines", ">first line");
		exceptions.stream()
				.sorted(Comparator.comparingLong((ExceptionCount exception) -> -exception.count()))
				.limit(SHOWN)
				.forEach(e -> grid.row(Grid.cell(e.type(), 70), e.count(), log.line(e.line())));
		grid.more(exceptions.size() - SHOWN, "types").print(page);
	}

	private static void silences(ReadLog log, Page page) {
		List<Gap> longest = log.report().timeline().longest();
		Grid grid = new Grid("Longest silences", "from", "to", ">behind line");
		longest.stream()
				.filter(gap -> gap.duration() >= SILENCE)
				.limit(SILENCES)
				.forEach(gap -> grid.row(Times.duration(gap.duration()), Times.shown(gap.from()),
						Times.shown(gap.to()), log.line(gap.line())));
		grid.print(page);
		if (grid.isEmpty() && !longest.isEmpty()) {
			page.blank();
			page.line("Longest silence: %s behind %s", Times.duration(longest.get(0).duration()),
					log.place(longest.get(0).line()));
		}
	}
}
