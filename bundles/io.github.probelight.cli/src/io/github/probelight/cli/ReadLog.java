package io.github.probelight.cli;

import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Report;

/**
 * Logs that were read as one.
 *
 * @param parts the logs, in the order of time
 * @param report the facts of all of them
 */
record ReadLog(List<Part> parts, Report report) {

	/** The names of the logs, as given. */
	String name() {
		return parts.stream().map(Part::name).collect(Collectors.joining(", "));
	}

	/** Whether a line needs the name of its log. */
	boolean joined() {
		return parts.size() > 1;
	}

	/** Says a 0-based line to a person: {@code line 16}, or {@code scan.1.log:16} of several logs. */
	String place(long line) {
		if (!joined()) {
			return "line " + (line + 1);
		}
		Part part = parts.getFirst();
		for (Part next : parts) {
			part = next.firstLine() <= line && next.lines() > 0 ? next : part;
		}
		return InputWords.shown(part.name()) + ':' + (line - part.firstLine() + 1);
	}
}
