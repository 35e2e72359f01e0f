package io.github.probelight.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.Reasons;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/**
 * The counts of a report as one table in the long form, which spreadsheets sum up and pivot. What is a table by itself,
 * such as hosts, is in {@link io.github.probelight.summary.table.Tables}.
 */
public final class ReportCsv {

	private static final List<String> COLUMNS = List.of("fact", "name", "measure", "value");

	private final List<List<String>> rows = new ArrayList<>();

	private ReportCsv() {}

	/**
	 * Writes the counts, with times by the clocks of a zone. The writer stays open.
	 *
	 * @param findings asked last: they take a while
	 * @throws java.io.UncheckedIOException if it cannot be written to
	 */
	public static void write(ReadLog log, Supplier<List<Finding>> findings, Zone zone, Writer out) {
		ReportCsv csv = new ReportCsv();
		csv.log(log, zone);
		csv.counts(log.report());
		csv.table("scan", Tables.SCANS.table(), log.report());
		csv.table("problem", Tables.PROBLEMS.table(), log.report());
		csv.table("check", Tables.CHECKS.table(), log.report());
		csv.table("login", Tables.LOGINS.table(), log.report());
		findings.get().forEach(finding -> csv.add("finding", finding.kind().code(), "count", finding.count()));
		Csv.write(COLUMNS, csv.rows.stream(), out);
	}

	private void log(ReadLog log, Zone zone) {
		Report report = log.report();
		String name = InputWords.shown(log.name());
		Funnel funnel = Funnel.withOpen(report);
		add("log", name, "bytes", log.bytes());
		add("log", name, "lines", report.extent().lines());
		add("log", name, "entries", report.extent().entries());
		add("log", name, "continuations", report.extent().continuations());
		add("log", name, "first", zone.iso(report.timeline().first()));
		add("log", name, "last", zone.iso(report.timeline().last()));
		add("log", name, "addresses", funnel.addresses());
		add("log", name, "hosts", funnel.hosts());
		add("log", name, "alive", funnel.alive());
		add("log", name, "dead", funnel.dead());
		add("log", name, "open", funnel.open());
		add("log", name, "silenceSeconds",
				log.where().isEmpty()
						? ExportValue.seconds(
								report.timeline().longest().stream().mapToLong(Gap::duration).max().orElse(0))
						: "");
	}

	private void counts(Report report) {
		add("level", "entries", report.messages().levels());
		add("level", "continuations", report.messages().levelContinuations());
		report.targets().sites().forEach(site -> {
			add("site", site.name(), "entries", site.entries());
			add("site", site.name(), "hosts", site.hosts());
			add("site", site.name(), "alive", site.alive());
			add("site", site.name(), "dead", site.dead());
		});
		add("host-state", "lines", report.resultLines().hostStates());
		add("host-reason", "lines", Reasons.sum(report.resultLines().hostReasons()));
		add("port-state", "lines", report.resultLines().portStates());
		add("port-reason", "lines", Reasons.sum(report.resultLines().portReasons()));
		report.messages()
				.exceptions()
				.forEach(exception -> add("exception", exception.type(), "lines", exception.count()));
	}

	/** Adds the numbers of each row of a table. Its first texts, at most two, name it. */
	private <T> void table(String fact, TypedTable<T> table, Report report) {
		table.rows().apply(report).forEach(row -> {
			String name = table.columns()
					.stream()
					.filter(column -> column.type() == ColumnType.TEXT)
					.limit(2)
					.map(column -> column.shown(row))
					.filter(text -> !text.isEmpty())
					.collect(Collectors.joining(" "));
			for (TypedColumn<T> column : table.columns()) {
				Object value = column.value(row);
				if (value != null && (column.type() == ColumnType.NUMBER || column.type() == ColumnType.DURATION)) {
					add(fact, name, column.id(), ExportValue.of(column.type(), value, Zone.GMT));
				}
			}
		});
	}

	private void add(String fact, String measure, Map<String, Long> counts) {
		counts.forEach((name, count) -> add(fact, name, measure, count));
	}

	private void add(String fact, String name, String measure, Object value) {
		rows.add(Stream.of(fact, name, measure, value).map(Csv::cell).toList());
	}
}
