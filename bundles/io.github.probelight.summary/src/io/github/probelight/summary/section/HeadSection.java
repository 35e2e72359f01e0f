package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.LevelRank;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Site;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.Starters;
import io.github.probelight.summary.section.Value.Bar;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Share;
import io.github.probelight.summary.section.Value.Time;
import io.github.probelight.summary.section.Value.Until;

/** What was scanned, when, how it ended, and how many addresses became hosts with open ports. */
final class HeadSection {

	private static final int LOGS = 20;
	private static final int LONGEST_NAME = 64;
	private static final int LONGEST_TITLE = 100;
	private static final int LONGEST_SITE = 32;
	private static final int LONGEST_NOTE = 120;
	private static final int SITES = 10;
	private static final int SCANS = 12;
	private static final int ENDINGS = 5;

	private final ReadLog log;
	private final Zone zone;

	/** A head with times by the clocks of a zone, which it names. */
	HeadSection(ReadLog log, Zone zone) {
		this.log = log;
		this.zone = zone;
	}

	void add(Parts parts) {
		List<Block> blocks = new ArrayList<>();
		if (log.joined()) {
			scans(parts.most(SCANS), parts.of(ReportPart.SCANS));
			blocks.add(logs(log, parts.most(LOGS)));
		}
		log.notes(LONGEST_NOTE).forEach(note -> blocks.add(Sentence.of(new Quoted(note, LONGEST_NOTE))));
		Report report = log.report();
		if (!log.range().isAll()) {
			blocks.add(range(log.range()));
		}
		if (!log.where().isEmpty()) {
			blocks.add(Sentence.of("Only entries that answer ", new Quoted(log.where(), LONGEST_NAME)));
		}
		blocks.add(extent(log.bytes(), report));
		boolean read = report.extent().entries() > 0;
		if (read) {
			blocks.add(times(report));
		}
		if (read || !report.phases().isEmpty()) {
			blocks.add(phases(report));
		}
		List<Ending> endings = Ending.of(report);
		endings.stream()
				.skip(Math.max(0, endings.size() - parts.most(ENDINGS)))
				.forEach(end -> blocks.add(ending(end)));
		parts.of(ReportPart.HEAD).add(new ReportSection(title(log), blocks));
		if (!log.joined() && log.report().scans().size() > 1) {
			scans(parts.most(SCANS), parts.of(ReportPart.SCANS));
		}
		funnel(Funnel.withOpen(report), parts.of(ReportPart.ADDRESSES));
		sites(report.targets().sites(), parts.most(SITES), parts.of(ReportPart.SITES));
	}

	/** When it ran, and who started it: one line, for the first screen has no room for two. */
	private Sentence times(Report report) {
		List<Object> things = new ArrayList<>(List.of(time(report.timeline().first()), " to ",
				new Until(report.timeline().first(), report.timeline().last(), zone), ' ' + zone.name() + " (",
				Value.duration(report.timeline().first(), report.timeline().last(), true), ")"));
		Starters.of(report)
				.ifPresent(by -> things.addAll(List.of(", started by ", Quoted.of(by.name()), by.more(), ", ",
						new Line(log.place(by.line()), true))));
		return Sentence.of(things.toArray());
	}

	private Time time(long time) {
		return new Time(time, zone);
	}

	private static Sentence title(ReadLog log) {
		if (log.joined()) {
			return Sentence.of(log.parts().size(), " logs, read as one");
		}
		String name = InputWords.shown(log.name());
		List<Site> sites = log.report().targets().sites();
		if (sites.size() != 1 || sites.getFirst().name().isEmpty()) {
			return Sentence.of(new Quoted(name, LONGEST_TITLE));
		}
		Value site = Value.site(sites.getFirst().name());
		String before = ", site ";
		int most = LONGEST_TITLE - before.length() - Math.min(LONGEST_SITE, site.text().length());
		return Sentence.of(new Quoted(name, most), before, site);
	}

	private static Sentence extent(long bytes, Report report) {
		long lines = report.extent().lines();
		long entries = report.extent().entries();
		long continuations = report.extent().continuations();
		return Sentence.of(bytes, " bytes, ", lines, ' ' + NumberText.noun(lines, "line") + ": ", entries,
				' ' + NumberText.noun(entries, "entry"),
				levels(report.messages().levels()), ", ", continuations,
				' ' + NumberText.noun(continuations, "continuation"));
	}

	/** A task that ran at the start of the range is told from its own start, so that is said. */
	private Sentence range(TimeRange range) {
		boolean open = range.until() == Long.MAX_VALUE;
		boolean begun = range.from() > Long.MIN_VALUE + 1;
		Object from = begun ? time(range.from()) : "";
		Object until = open ? "" : time(range.until());
		return Sentence.of("Only entries ", begun ? "from " : "", from, begun && !open ? " to " : "",
				open ? " on" : "before ",
				until, ", and tasks that ran then");
	}

	private static Grid logs(ReadLog log, int most) {
		List<String> names = log.names();
		Rows rows = new Rows(Heading.text(""), Heading.number("bytes"), Heading.number("lines"));
		for (int i = 0; i < Math.min(most, names.size()); i++) {
			Part part = log.parts().get(i);
			rows.add(new Quoted(InputWords.shown(names.get(i)), LONGEST_NAME), part.bytes(), part.lines());
		}
		return rows.more(names.size() - most, "logs").grid();
	}

	/** The levels that are not everyday ones. */
	private static String levels(Map<String, Long> levels) {
		String loud = levels.entrySet()
				.stream()
				.filter(level -> LevelRank.of(level.getKey()) != LevelRank.OTHER)
				.map(level -> NumberText.of(level.getValue()) + ' ' + level.getKey())
				.collect(Collectors.joining(", "));
		return loud.isEmpty() ? "" : " (" + loud + ")";
	}

	private static Sentence phases(Report report) {
		long open = report.phases().stream().filter(Phase::unfinished).count();
		if (report.more()) {
			return Sentence.of("Not read to its end yet: ", open, " of ", report.phases().size(),
					" Nmap phases have no end so far");
		}
		if (open > 0) {
			return Sentence.of("Not finished in this log: ", open, " of ", report.phases().size(), " Nmap phases");
		}
		return Sentence.of(report.phases().isEmpty() ? "No Nmap phase in this log" : "All Nmap phases are complete");
	}

	private Sentence ending(Ending end) {
		List<Object> things = new ArrayList<>(List.of("Scan "));
		if (!end.site().isEmpty()) {
			things.addAll(List.of("of ", Quoted.of(end.site()), " "));
		}
		things.add(Codes.of(end.how()));
		if (!end.by().isEmpty()) {
			things.addAll(List.of(" by ", Quoted.of(end.by())));
		}
		things.addAll(List.of(" at ", time(end.time()), ", ", new Line(log.place(end.line()), true)));
		if (!end.why().isEmpty()) {
			things.addAll(List.of(": ", new Quoted(end.why(), LONGEST_NAME)));
		}
		return Sentence.of(things.toArray());
	}

	/** The scans of several logs, or of a log with more than one. */
	private void scans(int most, List<ReportSection> sections) {
		List<Scan> scans = log.report().scans();
		Rows rows = new Rows(Heading.text(""), log.joined() ? Heading.line("log and line") : Heading.text("scan"),
				Heading.text("start"), Heading.duration("took"), Heading.text(""), Heading.number("given"),
				Heading.number("hosts"), Heading.number("alive"), Heading.number("open"));
		scans.stream()
				.limit(most)
				.forEach(scan -> rows.add(Value.site(scan.site()),
						log.joined() ? new Line(log.place(scan.line())) : Quoted.of(scan.name()),
						time(scan.start()), Value.duration(scan.start(), scan.end(), true),
						Codes.of(scan.ended()), scan.addresses() < 0 ? "?" : scan.addresses(), scan.hosts(),
						scan.alive(), scan.open()));
		rows.more(scans.size() - most, "scans")
				.under(log.narrowed() ? "Scans (how they ended, given: whole log)" : "Scans", sections);
	}

	private void funnel(Funnel funnel, List<ReportSection> sections) {
		long most = Math.max(funnel.addresses(), funnel.hosts());
		if (most == 0) {
			return;
		}
		Rows rows = new Rows(Heading.text(""), Heading.number(""), Heading.decimal(""), Heading.bar());
		if (funnel.addresses() > 0) {
			step(rows, Funnel.GIVEN + (log.narrowed() ? NarrowingText.WHOLE_LOG : ""), funnel.addresses(), most);
		}
		step(rows, "with results", funnel.hosts(), most);
		step(rows, "alive", funnel.alive(), most);
		step(rows, "with open ports", funnel.open(), most);
		rows.under("Addresses", sections);
	}

	private static void step(Rows rows, String name, long count, long most) {
		rows.add(name, count, new Share(count, most), new Bar(count, most));
	}

	private static void sites(List<Site> sites, int most, List<ReportSection> sections) {
		if (sites.size() < 2) {
			return; // its name and numbers are above
		}
		Rows rows = new Rows(Heading.text(""), Heading.number("entries"), Heading.number("hosts"),
				Heading.number("alive"), Heading.number("dead"), Heading.decimal("alive of hosts"));
		sites.stream()
				.limit(most)
				.forEach(site -> rows.add(Value.site(site.name()), site.entries(), site.hosts(),
						site.alive(), site.dead(), new Share(site.alive(), site.hosts())));
		rows.more(sites.size() - most, "sites").under("Sites", sections);
	}
}
