package io.github.probelight.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.summary.InputWords;

/** What was scanned, when, how it ended, and how many addresses became hosts with open ports. */
final class HeadSection {

	private static final int LOGS = 20;
	private static final int LONGEST_NAME = 64;
	private static final int SITES = 10;
	private static final int ENDINGS = 5;
	private static final int BAR = 40;

	private HeadSection() {}

	static void write(ReadLog log, Page page) {
		Report report = log.report();
		if (log.joined()) {
			logs(log.parts(), page);
		} else {
			page.line(Grid.cell(InputWords.shown(log.name()), Page.WIDTH));
		}
		page.line("  %,d bytes, %,d lines: %,d entries%s, %,d continuations", report.bytes(), report.lines(),
				report.entries(), levels(report.levels()), report.continuations());
		page.line("  %s to %s GMT (%s)", Times.shown(report.first()), Times.shown(report.last()),
				Times.duration(report.first(), report.last()));
		ending(log, page);
		funnel(Funnel.withOpen(report), page);
		sites(report.sites(), page);
	}

	private static void logs(List<Part> parts, Page page) {
		page.line("%,d logs, read as one", parts.size());
		Grid grid = new Grid("", ">bytes", ">lines");
		parts.stream()
				.limit(LOGS)
				.forEach(part -> grid.row(Grid.cell(InputWords.shown(part.name()), LONGEST_NAME), part.bytes(),
						part.lines()));
		grid.more(parts.size() - LOGS, "logs").print(page);
	}

	/** The levels that are not everyday ones. */
	private static String levels(Map<String, Long> levels) {
		String loud = levels.entrySet()
				.stream()
				.filter(level -> level.getKey().equals("WARN") || level.getKey().equals("ERROR"))
				.map(level -> String.format(Locale.ROOT, "%,d %s", level.getValue(), level.getKey()))
				.collect(Collectors.joining(", "));
		return loud.isEmpty() ? "" : " (" + loud + ")";
	}

	private static void ending(ReadLog log, Page page) {
		Report report = log.report();
		long open = report.phases().stream().filter(phase -> !phase.complete()).count();
		if (open > 0) {
			page.line("  Not finished in this log: %,d of %,d Nmap phases", open, report.phases().size());
		} else {
			page.line(report.phases().isEmpty() ? "  No Nmap phase in this log" : "  All Nmap phases are complete");
		}
		List<Ending> endings = Ending.of(report);
		endings.stream().skip(Math.max(0, endings.size() - ENDINGS)).forEach(end -> page.line("  %s", text(log, end)));
	}

	private static String text(ReadLog log, Ending end) {
		String who = Grid.cell(end.by());
		return "Scan " + (end.site().isEmpty() ? "" : "of " + Grid.cell(end.site()) + ' ')
				+ end.how().name().toLowerCase(Locale.ROOT) + (who.isEmpty() ? "" : " by " + who) + " at "
				+ Times.shown(end.time()) + ", " + log.place(end.line());
	}

	private static void funnel(Funnel funnel, Page page) {
		long most = Math.max(funnel.addresses(), funnel.hosts());
		if (most == 0) {
			return;
		}
		Grid grid = new Grid("Addresses", ">", ">", "");
		if (funnel.addresses() > 0) {
			step(grid, "given to Nmap", funnel.addresses(), most);
		}
		step(grid, "with results", funnel.hosts(), most);
		step(grid, "alive", funnel.alive(), most);
		step(grid, "with open ports", funnel.open(), most);
		grid.print(page);
	}

	private static void step(Grid grid, String name, long count, long most) {
		grid.row(name, count, Shares.percent(count, most), "█".repeat((int) Math.round((double) count * BAR / most)));
	}

	private static void sites(List<Site> sites, Page page) {
		Grid grid = new Grid("Sites", ">entries", ">hosts", ">alive", ">dead", ">alive of hosts");
		sites.stream()
				.limit(SITES)
				.forEach(site -> grid.row(site.name().isEmpty() ? "(not named)" : Grid.cell(site.name()),
						site.entries(), site.hosts(), site.alive(), site.dead(),
						Shares.percent(site.alive(), site.hosts())));
		grid.more(sites.size() - SITES, "sites").print(page);
	}
}
