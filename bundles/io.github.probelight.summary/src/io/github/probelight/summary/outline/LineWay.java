package io.github.probelight.summary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.TimeText;

/** Which phase, process and task of a scan a line was logged in; what {@code TTL=0} means depends on the task. */
public final class LineWay {

	/**
	 * One of them.
	 *
	 * @param kind
	 *            which
	 * @param label
	 *            its name
	 * @param detail
	 *            how long it took, and of a task how long it was to take; "" if unknown
	 * @param line
	 *            the 0-based line where it begins
	 */
	public record Step(OutlineNode.Kind kind, String label, String detail, long line) {}

	private LineWay() {}

	/**
	 * The way to a line from the phase in, as far as it is known.
	 *
	 * @param text
	 *            the line's text, which names its site: scans may run at the same time
	 * @param line
	 *            the 0-based line
	 */
	public static List<Step> to(Report report, String text, long line) {
		String site = EntryScanner.read(text).map(EntryFacts::site).orElse("");
		List<Step> way = new ArrayList<>();
		for (Phase phase : report.phases()) {
			if (phase.site().equals(site) && holds(phase.line(), line, phase.endLine())) {
				way.clear(); // where one ends and the next begins, the next one
				way.add(new Step(OutlineNode.Kind.PHASE, OutlineTree.PHASE,
						TimeText.duration(phase.start(), phase.end()), phase.line()));
				process(phase, line, way);
			}
		}
		return way;
	}

	/**
	 * Where a line is that no phase holds: the step leads to the phase that comes next, or else to the last one.
	 *
	 * @param text
	 *            the line's text, which names its site
	 * @param line
	 *            the 0-based line
	 */
	public static Optional<Step> outside(Report report, String text, long line) {
		String site = EntryScanner.read(text).map(EntryFacts::site).orElse("");
		List<Phase> phases = report.phases()
				.stream()
				.filter(phase -> site.isEmpty() || phase.site().isEmpty() || phase.site().equals(site))
				.toList();
		Optional<Phase> next = phases.stream().filter(phase -> phase.line() > line).findFirst();
		Optional<Phase> before = phases.stream()
				.filter(phase -> phase.endLine() < line)
				.reduce((one, later) -> later);
		String place = before.isEmpty() ? "Before the " : next.isEmpty() ? "After the " : "Before the next ";
		return next.or(() -> before)
				.map(phase -> new Step(OutlineNode.Kind.PHASE, place + OutlineTree.PHASE, "", phase.line()));
	}

	/** The name of the task that ran when a line was logged; "" where none is known to run. See {@link #to}. */
	public static String task(Report report, String text, long line) {
		List<Step> way = to(report, text, line);
		return way.isEmpty() || way.getLast().kind() != OutlineNode.Kind.TASK ? "" : way.getLast().label();
	}

	private static void process(Phase phase, long line, List<Step> way) {
		for (int i = phase.processes().size() - 1; i >= 0; i--) {
			NmapProcess process = phase.processes().get(i);
			if (holds(process.line(), line, process.endLine())) {
				way.add(new Step(OutlineNode.Kind.PROCESS, OutlineTree.label(process, i + 1),
						TimeText.duration(process.start(), process.end()), process.line()));
				task(process, line, way);
				return;
			}
		}
	}

	private static void task(NmapProcess process, long line, List<Step> way) {
		for (int i = process.tasks().size() - 1; i >= 0; i--) {
			Task task = process.tasks().get(i);
			if (holds(task.line(), line, task.endLine())) {
				way.add(new Step(OutlineNode.Kind.TASK, task.name(), detail(task), task.line()));
				return;
			}
		}
	}

	private static String detail(Task task) {
		String took = TimeText.duration(task.start(), task.end());
		return task.estimate() < 0 ? took : took + ", estimated " + TimeText.duration(task.estimate());
	}

	private static boolean holds(long from, long line, long to) {
		return from <= line && line <= to;
	}
}
