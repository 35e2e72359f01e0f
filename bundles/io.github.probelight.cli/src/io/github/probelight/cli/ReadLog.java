package io.github.probelight.cli;

import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;

/**
 * Logs that were read as one.
 *
 * @param parts the logs, in the order of time
 * @param report the facts of all of them
 */
record ReadLog(List<Part> parts, Report report) {

	private static final int SHORT_NAME = 14;

	/** The names of the logs, as given. */
	String name() {
		return parts.stream().map(Part::name).collect(Collectors.joining(", "));
	}

	/** Whether a line needs the name of its log. */
	boolean joined() {
		return parts.size() > 1;
	}

	/** A 0-based line as a person types it to go there, {@code 16}, or {@code scan.1.log:16} of several logs. */
	String line(long line) {
		if (line < 0) {
			return "";
		}
		if (!joined()) {
			return String.valueOf(line + 1);
		}
		Part part = parts.getFirst();
		for (Part next : parts) {
			part = next.firstLine() <= line && next.lines() > 0 ? next : part;
		}
		return shortName(part) + ':' + (line - part.firstLine() + 1);
	}

	/** A line in running text, {@code line 16} or {@code scan.1.log:16}. */
	String place(long line) {
		return joined() ? line(line) : "line " + line(line);
	}

	/** The end of the name, without its folder unless another log has the same; numbers that count logs stand there. */
	private String shortName(Part part) {
		String last = last(part);
		boolean alone = parts.stream().filter(other -> last(other).equals(last)).count() == 1;
		return Page.tail(Page.safe(InputWords.shown(alone ? last : part.name())), SHORT_NAME);
	}

	private static String last(Part part) {
		return part.name().substring(part.name().lastIndexOf('/') + 1);
	}
}
