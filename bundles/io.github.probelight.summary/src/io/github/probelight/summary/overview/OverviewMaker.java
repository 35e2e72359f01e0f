package io.github.probelight.summary.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Services;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.summary.table.PlacedTask;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TaskColumns;

/** Makes the overview of a report. */
public final class OverviewMaker {

	private static final int SITES = 3;
	/** With more of each a screen would not hold them all. */
	private static final int ROWS = 6;
	private static final int REASONS = 8;
	/** Of each there are so many rows, however little room there is. */
	private static final int LEAST = 2;

	private final Report report;
	/** Whether only the most important figures are wanted. */
	private final boolean first;
	private final List<Bars> bars = new ArrayList<>();

	private OverviewMaker(Report report, boolean first) {
		this.report = report;
		this.first = first;
	}

	/**
	 * Makes it, which looks at each host, with times in GMT.
	 *
	 * @param name the log's name, said where no site is known
	 */
	public static Overview of(String name, Report report, List<Finding> findings) {
		return of(name, report, findings, Zone.GMT);
	}

	/** Makes the same, with times by the clocks of a zone. */
	public static Overview of(String name, Report report, List<Finding> findings, Zone zone) {
		return new OverviewMaker(report, true).make(name, findings, zone);
	}

	/** Makes the same with all figures, however many there are. */
	public static Overview withAll(String name, Report report, List<Finding> findings) {
		return new OverviewMaker(report, false).make(name, findings, Zone.GMT);
	}

	private Overview make(String name, List<Finding> findings, Zone zone) {
		addresses();
		reasons();
		ports();
		findings(findings);
		tasks();
		sites();
		return new Overview(title(name), OverviewFacts.of(report, zone), List.copyOf(bars),
				OverviewTimes.of(report, zone));
	}

	private String title(String name) {
		List<String> sites = report.targets().sites().stream().map(Site::name).filter(site -> !site.isEmpty()).toList();
		if (sites.isEmpty()) {
			return OneLine.of(name);
		}
		String first = sites.stream().limit(SITES).map(OneLine::of).collect(Collectors.joining(", "));
		long more = sites.size() - SITES;
		return more <= 0 ? first : first + " and " + NumberText.of(more) + (more == 1 ? " more site" : " more");
	}

	private void addresses() {
		Funnel funnel = Funnel.withOpen(report);
		long most = Math.max(funnel.addresses(), funnel.hosts());
		if (most == 0) {
			return;
		}
		List<Bar> rows = new ArrayList<>();
		if (funnel.addresses() > 0) {
			rows.add(step(Funnel.GIVEN, "", funnel.addresses(), most, Lead.NONE));
		}
		rows.add(step("with results", "", funnel.hosts(), most, new Lead.ToHosts("")));
		rows.add(step("alive", "ALIVE", funnel.alive(), most, new Lead.ToHosts("ALIVE")));
		rows.add(step("with open ports", "OPEN", funnel.open(), most, new Lead.ToHosts("open:")));
		bars.add(new Bars("Addresses", rows, 0, "address", Lead.NONE, rows.size()));
	}

	private static Bar step(String name, String word, long count, long most, Lead lead) {
		String shown = count == most
				? NumberText.of(count)
				: NumberText.of(count) + " · " + Shares.percent(count, most);
		return new Bar(name, word, count, most, shown, "", lead);
	}

	/** The reasons of each state of hosts, the most frequent state first. */
	private void reasons() {
		Map<String, Map<String, Long>> states = report.resultLines().hostReasons();
		long most = states.values().stream().flatMap(some -> some.values().stream()).mapToLong(n -> n).max().orElse(0);
		List<Bar> rows = new ArrayList<>();
		states.forEach((state, some) -> some.forEach((reason, lines) -> rows.add(new Bar(OneLine.of(reason), state,
				lines, most, NumberText.of(lines), meaning(state, reason), new Lead.ToHosts(state + ' ' + reason)))));
		// without the hosts that are DEAD the others would be all
		cut("Why " + String.join(" or ", states.keySet().stream().limit(2).map(OneLine::of).toList()), rows, REASONS,
				states.size() > 1 ? REASONS : LEAST, rows.size(), "reason", Tables.REASONS);
	}

	private static String meaning(String state, String reason) {
		return OneLine.of(state)
				+ Knowledge.standard().find(Kind.REASON, reason).map(topic -> ": " + topic.name()).orElse("");
	}

	private void ports() {
		List<Port> open = report.targets()
				.ports()
				.stream()
				.filter(port -> PortColumns.OPEN.number(port) > 0)
				.sorted(Comparator.comparingLong((Port port) -> -PortColumns.OPEN.number(port)))
				.toList();
		long most = open.stream().mapToLong(PortColumns.OPEN::number).max().orElse(0);
		cut("Open on most hosts",
				open.stream().limit(first ? ROWS + 1 : Long.MAX_VALUE).map(port -> bar(port, most)).toList(), ROWS,
				LEAST, open.size(), "port", Tables.PORTS);
	}

	private static Bar bar(Port port, long most) {
		long hosts = PortColumns.OPEN.number(port);
		String service = Services.standard().find(port.port(), port.protocol()).map(s -> " " + s.name()).orElse("");
		return new Bar(OneLine.of(port.port() + "/" + port.protocol()) + service, "OPEN", hosts, most,
				NumberText.of(hosts), "", new Lead.ToHosts("open:" + port.port() + "/" + port.protocol()));
	}

	private void findings(List<Finding> findings) {
		List<Finding> sorted = FindingSection.worstFirst(findings);
		long most = sorted.stream().mapToLong(Finding::count).max().orElse(0);
		cut("Worth a second look", sorted.stream()
				.map(finding -> new Bar(FindingColumns.TITLE.shown(finding), colour(finding.kind().severity()),
						finding.count(), most, NumberText.of(finding.count()),
						Knowledge.standard().find(Kind.FINDING, finding.kind().code()).map(Topic::summary).orElse(""),
						new Lead.ToFindings(FindingColumns.TITLE.shown(finding))))
				.toList(), ROWS, LEAST, findings.size(), "finding", Tables.FINDINGS);
	}

	private static String colour(Severity severity) {
		return severity == Severity.INFO ? "" : Codes.of(severity);
	}

	private void tasks() {
		List<PlacedTask> tasks = TaskColumns.TABLE.rows().apply(report).toList();
		long most = tasks.stream().mapToLong(row -> row.task().duration()).max().orElse(0);
		cut("Tasks", tasks.stream()
				.sorted(Comparator.comparingLong((PlacedTask row) -> -row.task().duration()))
				.limit(first ? ROWS + 1 : Long.MAX_VALUE)
				.map(row -> new Bar(OneLine.of(row.task().name()), "", Math.max(0, row.task().duration()), most,
						TimeText.duration(row.task().duration()), "", Lead.line(row.task().line())))
				.toList(), ROWS, 0, tasks.size(), "task", Tables.TASKS);
	}

	private void sites() {
		List<Site> sites = report.targets().sites();
		if (sites.size() < 2) {
			return;
		}
		long most = sites.stream().mapToLong(Site::hosts).max().orElse(0);
		cut("Sites", sites.stream()
				.sorted(Comparator.comparingLong((Site site) -> -site.hosts()))
				.limit(first ? ROWS + 1 : Long.MAX_VALUE)
				.map(site -> new Bar(site.name().isEmpty() ? "(no site)" : OneLine.of(site.name()), "", site.hosts(),
						most, NumberText.of(site.alive()) + " of " + NumberText.count(site.hosts(), "host") + " alive",
						"", new Lead.ToHosts(site.name())))
				.toList(), ROWS, LEAST, sites.size(), "site", Tables.SCANS);
	}

	/** Adds the first rows, and says how many more there are and where. */
	private void cut(String title, List<Bar> rows, int mostOfFirst, int least, int all, String noun, Tables rest) {
		int most = first ? mostOfFirst : all;
		if (rows.isEmpty() || rows.get(0).whole() <= 0) {
			return;
		}
		bars.add(new Bars(title, List.copyOf(rows.subList(0, Math.min(most, rows.size()))), Math.max(0, all - most),
				noun, new Lead.ToTable(rest), Math.min(least, Math.min(most, rows.size()))));
	}
}
