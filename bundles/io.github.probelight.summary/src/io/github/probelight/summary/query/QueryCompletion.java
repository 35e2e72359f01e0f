package io.github.probelight.summary.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Codes;

/** Completes the word of a query at which somebody types: what can be asked for, and the values that a log has. */
public final class QueryCompletion {

	private static final int MOST = 200;
	/** Fields that are no part of an entry alone. */
	private static final List<String> OTHERS = List.of("host", "port", "time");

	/**
	 * A word that may be meant.
	 *
	 * @param from where what is replaced begins
	 * @param to where it ends, behind what was typed
	 * @param word what stands there then
	 */
	public record Completion(int from, int to, String word) {}

	private final Report report;

	private QueryCompletion(Report report) {
		this.report = report;
	}

	/** Returns the words that may be meant at a place, those that begin with what was typed first. */
	public static List<Completion> at(String query, int caret, Report report) {
		int from = begin(query, caret);
		String typed = query.substring(from, caret);
		int colon = typed.indexOf(':');
		int value = colon < 0 ? from : from + colon + 1;
		Collection<String> words = colon < 0
				? Stream.concat(OTHERS.stream(), Arrays.stream(EntryField.values()).map(EntryField::key))
						.sorted()
						.map(key -> key + ':')
						.toList()
				: new QueryCompletion(report).values(typed.substring(0, colon).toLowerCase(Locale.ROOT));
		String wanted = query.substring(value, caret).replace("\"", "").toLowerCase(Locale.ROOT);
		List<String> found = new ArrayList<>();
		words.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)).forEach(found::add);
		words.stream()
				.filter(word -> !wanted.isEmpty() && word.toLowerCase(Locale.ROOT).indexOf(wanted) > 0)
				.filter(word -> !found.contains(word))
				.forEach(found::add);
		return found.stream()
				.limit(MOST)
				.map(word -> new Completion(value, caret, colon < 0 ? word : QueryText.quoted(word)))
				.toList();
	}

	/** Returns where the term begins that a place is in, behind its minus and its brackets; a quote is a part of it. */
	private static int begin(String query, int caret) {
		int from = 0;
		boolean quoted = false;
		for (int i = 0; i < caret; i++) {
			char c = query.charAt(i);
			if (quoted) {
				i += c == '\\' ? 1 : 0;
				quoted = c != '"';
			} else if (c == '"') {
				quoted = true;
			} else if (Character.isWhitespace(c) || c == '(' || c == ')' || c == '-' && from == i) {
				from = i + 1;
			}
		}
		return from;
	}

	private Collection<String> values(String key) {
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
