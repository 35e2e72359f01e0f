package io.github.probelight.summary.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.Zone;

/**
 * The words of a query that asks for entries.
 *
 * @param report has the values
 */
public record EntryWords(Report report) implements QueryWords {

	@Override
	public List<String> keys() {
		return new EntryTerms(Zone.GMT).keys();
	}

	@Override
	public Collection<String> values(String key) {
		TreeSet<String> values = new TreeSet<>();
		switch (key) {
			case "level" -> values.addAll(report.messages().levels().keySet());
			case "kind" -> report.messages().kinds().keySet().forEach(kind -> values.add(Codes.of(kind)));
			case "state" -> {
				addSmall(values, report.resultLines().hostStates().keySet());
				addSmall(values, report.resultLines().portStates().keySet());
			}
			case "reason" -> {
				reasons(values, report.resultLines().hostReasons());
				reasons(values, report.resultLines().portReasons());
			}
			case "site" -> report.targets().sites().forEach(site -> values.add(site.name()));
			case "scan" -> report.scans().forEach(scan -> values.add(ScanNumber.of("Scan " + scan.name())));
			case "task" -> report.phases()
					.stream()
					.flatMap(phase -> phase.processes().stream())
					.flatMap(process -> process.tasks().stream())
					.forEach(task -> values.add(task.name()));
			case "protocol" ->
				report.targets().ports().forEach(port -> values.add(port.protocol().toLowerCase(Locale.ROOT)));
			case "port" -> {
				return report.targets().ports().stream().map(port -> String.valueOf(port.port())).distinct().toList();
			}
			default -> {
				// too many, or none
			}
		}
		values.remove("");
		return values;
	}

	private static void addSmall(TreeSet<String> to, Collection<String> words) {
		words.forEach(word -> to.add(word.toLowerCase(Locale.ROOT)));
	}

	private static void reasons(TreeSet<String> to, Map<String, Map<String, Long>> ofStates) {
		ofStates.values().forEach(reasons -> addSmall(to, reasons.keySet()));
	}
}
