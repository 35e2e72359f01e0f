package io.github.probelight.summary.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.OutlineNode.Kind;

/** Makes the outline of a report. */
public final class OutlineTree {
	/** More siblings than this are gathered in groups, so that a tree of any log stays quick. */
	public static final int MOST_CHILDREN = 100;
	/** The name of each phase. */
	static final String PHASE = "Nmap phase";
	private static final String NOT_READ = "not read to its end yet";

	private final Zone zone;
	/** Whether more of the log is being read: what has no end yet may have one. */
	private final boolean more;

	private OutlineTree(Zone zone, boolean more) {
		this.zone = zone;
		this.more = more;
	}

	/** The top nodes: phases, or the scans that hold them where the log has several; times in GMT. */
	public static List<OutlineNode> of(Report report) {
		return of(report, Zone.GMT);
	}

	/** The top nodes likewise, with times by the clocks of a zone. */
	public static List<OutlineNode> of(Report report, Zone zone) {
		return new OutlineTree(zone, report.more()).top(report);
	}

	private List<OutlineNode> top(Report report) {
		Map<String, List<Phase>> scans = new LinkedHashMap<>();
		for (Phase phase : report.phases()) {
			scans.computeIfAbsent(scanName(phase), name -> new ArrayList<>()).add(phase);
		}
		if (scans.size() <= 1) {
			return bounded(report.phases().stream().map(this::phase).toList());
		}
		List<OutlineNode> nodes = new ArrayList<>();
		scans.forEach((name, phases) -> nodes.add(scan(name, phases)));
		return bounded(nodes);
	}

	/** The innermost node that holds the line, as the way to it from the top; empty where none does. */
	public static List<OutlineNode> pathTo(List<OutlineNode> nodes, long line) {
		List<OutlineNode> path = new ArrayList<>();
		List<OutlineNode> level = nodes;
		for (OutlineNode next = last(level, line); next != null; next = last(level, line)) {
			path.add(next);
			level = next.children();
		}
		return path;
	}

	/** Progress entries that share a line's reach: the last that began is the one a person means. */
	private static @Nullable OutlineNode last(List<OutlineNode> nodes, long line) {
		OutlineNode found = null;
		for (OutlineNode node : nodes) {
			if (node.contains(line)) {
				found = node;
			}
		}
		return found;
	}

	private static String scanName(Phase phase) {
		return phase.scan().isEmpty() ? phase.site() : phase.site() + " (scan " + phase.scan() + ")";
	}

	private OutlineNode scan(String name, List<Phase> phases) {
		Phase first = phases.get(0);
		Phase last = phases.get(phases.size() - 1);
		long results = phases.stream().mapToLong(Phase::results).sum();
		long endLine = phases.stream().mapToLong(Phase::endLine).max().orElse(first.endLine());
		return new OutlineNode(Kind.SCAN, name, detail(first.start(), last.end(), NumberText.count(results, "result")),
				first.line(),
				endLine, phases.stream().allMatch(phase -> phase.complete() || more),
				bounded(phases.stream().map(this::phase).toList()));
	}

	private OutlineNode phase(Phase phase) {
		return new OutlineNode(Kind.PHASE, PHASE,
				detail(phase.start(), phase.end(), NumberText.count(phase.processes().size(), "process"),
						NumberText.count(phase.results(), "result"), more && !phase.complete() ? NOT_READ : ""),
				phase.line(), phase.endLine(), phase.complete() || more, processes(phase.processes()));
	}

	private List<OutlineNode> processes(List<NmapProcess> processes) {
		List<OutlineNode> nodes = new ArrayList<>();
		for (NmapProcess process : processes) {
			nodes.add(process(process, nodes.size() + 1));
		}
		return bounded(nodes);
	}

	/** The name of a process, the first of its phase being number 1. */
	static String label(NmapProcess process, int number) {
		return "Process " + number + (process.last() ? " (last)" : "");
	}

	private OutlineNode process(NmapProcess process, int number) {
		String addresses = process.addresses() < 0 ? "" : NumberText.count(process.addresses(), "address");
		return new OutlineNode(Kind.PROCESS, label(process, number),
				detail(process.start(), process.end(), addresses, NumberText.count(process.results(), "result")),
				process.line(),
				process.endLine(), process.complete() || more,
				bounded(process.tasks().stream().map(this::task).toList()));
	}

	private OutlineNode task(Task task) {
		List<OutlineNode> progress = new ArrayList<>();
		List<Progress> entries = task.progress();
		for (int i = 0; i < entries.size(); i++) {
			long next = i + 1 < entries.size() ? entries.get(i + 1).line() - 1 : task.endLine();
			progress.add(progress(entries.get(i), next));
		}
		return new OutlineNode(Kind.TASK, task.name(),
				detail(task.start(), task.end(), NumberText.count(task.results(), "result")), task.line(),
				task.endLine(),
				task.complete() || more, bounded(progress));
	}

	private OutlineNode progress(Progress progress, long endLine) {
		String left = progress.remainingSeconds() < 0
				? ""
				: TimeText.duration(progress.remainingSeconds() * 1000) + " to go";
		return new OutlineNode(Kind.PROGRESS, String.format(Locale.ROOT, "%s %%", trimmed(progress.percent())),
				joined(zone.clock(progress.time()), left), progress.line(), Math.max(endLine, progress.line()),
				true,
				List.of());
	}

	private static String trimmed(double percent) {
		return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
	}

	/** Gathers too many siblings in groups, and groups in groups. */
	private static List<OutlineNode> bounded(List<OutlineNode> nodes) {
		if (nodes.size() <= MOST_CHILDREN) {
			return nodes;
		}
		List<OutlineNode> groups = new ArrayList<>();
		for (int from = 0; from < nodes.size(); from += MOST_CHILDREN) {
			groups.add(group(nodes.subList(from, Math.min(nodes.size(), from + MOST_CHILDREN))));
		}
		return bounded(groups);
	}

	private static OutlineNode group(List<OutlineNode> nodes) {
		OutlineNode first = nodes.get(0);
		OutlineNode last = nodes.get(nodes.size() - 1);
		return new OutlineNode(Kind.GROUP, first.label() + " … " + last.label(), "", first.line(), last.endLine(),
				nodes.stream().allMatch(OutlineNode::complete), List.copyOf(nodes));
	}

	/** Most telling first: in a narrow outline the end of it is cut off. */
	private String detail(long start, long end, String... counts) {
		String duration = TimeText.duration(start, end);
		return joined(duration, joined(counts), zone.span(start, end));
	}

	private static String joined(String... parts) {
		StringJoiner joiner = new StringJoiner(", ");
		for (String part : parts) {
			if (!part.isEmpty()) {
				joiner.add(part);
			}
		}
		return joiner.toString();
	}
}
