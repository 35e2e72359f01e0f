package io.github.probelight.summary;

import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Report;

/**
 * Lines of a log with what another person needs to find them there, and to be sure that it is the same log.
 *
 * @param log the name of the file
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param lines the lines, in the order of the log
 * @param first when the first of them was written, or {@link Report#NO_TIME}
 * @param last when the last of them was written, likewise
 */
public record EvidenceNote(String log, long bytes, String sha256, List<Cited> lines, long first, long last) {

	private static final String FENCE = "```";

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param text what it says
	 */
	public record Cited(long number, String text) {}

	/** Returns it as plain text, for a ticket; times in GMT and by the clocks of a zone. */
	public String text(Zone local) {
		return String.join("\n", head(local)) + "\n\n" + numbered() + "\n";
	}

	/** Returns it as Markdown, the lines fenced. */
	public String markdown(Zone local) {
		String fence = FENCE;
		while (numbered().contains(fence)) {
			fence += "`";
		}
		return head(local).stream().map(line -> "- " + escaped(line)).collect(Collectors.joining("\n")) + "\n\n" + fence
				+ "text\n" + numbered() + "\n" + fence + "\n";
	}

	private List<String> head(Zone local) {
		String file = "File: " + log + ", " + NumberText.count(bytes, "byte");
		String hash = "SHA-256: " + sha256;
		String cited = "Lines: " + numbers();
		if (first == Report.NO_TIME) {
			return List.of(file, hash, cited);
		}
		String gmt = span(Zone.GMT) + " GMT";
		boolean same = span(local).equals(span(Zone.GMT));
		return List.of(file, hash, cited, "Time: " + gmt + (same ? "" : " (" + span(local) + ' ' + local.name() + ")"));
	}

	/** A file's name may hold what Markdown takes for its own. */
	private static String escaped(String line) {
		return line.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
	}

	private String span(Zone zone) {
		return first == last || last == Report.NO_TIME
				? zone.exact(first)
				: zone.exact(first) + " to " + zone.exact(last);
	}

	/** {@code 12 to 15, 20}: some may be left out between. */
	private String numbers() {
		StringBuilder text = new StringBuilder();
		for (int from = 0; from < lines.size();) {
			int to = from;
			while (to + 1 < lines.size() && lines.get(to + 1).number == lines.get(to).number + 1) {
				to++;
			}
			text.append(text.isEmpty() ? "" : ", ").append(NumberText.of(lines.get(from).number));
			text.append(to > from ? " to " + NumberText.of(lines.get(to).number) : "");
			from = to + 1;
		}
		return text.toString();
	}

	private String numbered() {
		int width = lines.isEmpty() ? 1 : Long.toString(lines.getLast().number).length();
		return lines.stream()
				.map(line -> ("%" + width + "d  %s").formatted(line.number, line.text))
				.collect(Collectors.joining("\n"));
	}
}
