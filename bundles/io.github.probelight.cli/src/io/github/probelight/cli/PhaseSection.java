package io.github.probelight.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Task;

/** How long each Nmap phase, process and task took; where there are many, the sums and the slowest. */
final class PhaseSection {

	private static final int ALL_PHASES = 3;
	private static final int PHASES = 12;
	private static final int ALL_PROCESSES = 6;
	private static final int SLOWEST = 3;
	private static final int TASKS = 12;

	/** All tasks of one name in a phase. */
	private static final class Sum {
		long tasks;
		long millis;
		long results;
		long longest = -1;
		long line;

		void add(Task task) {
			tasks++;
			millis += task.duration();
			results += task.results();
			if (task.duration() > longest) {
				longest = task.duration();
				line = task.line();
			}
		}
	}

	private PhaseSection() {}

	static void write(ReadLog log, Page page) {
		List<Phase> phases = log.report().phases();
		if (phases.size() <= ALL_PHASES) {
			phases.forEach(phase -> write(log, phase, "", page));
			return;
		}
		Grid grid = new Grid("Nmap phases", ">line", ">took", "", ">processes", ">results");
		phases.stream()
				.limit(PHASES)
				.forEach(phase -> grid.row(site(phase), log.line(phase.line()),
						Times.duration(phase.start(), phase.end()), ending(phase), phase.processes().size(),
						phase.results()));
		grid.more(phases.size() - PHASES, "phases").print(page);
		phases.stream()
				.max(Comparator.comparingLong(Phase::duration))
				.ifPresent(phase -> write(log, phase, "The longest: ", page));
	}

	private static void write(ReadLog log, Phase phase, String which, Page page) {
		List<NmapProcess> processes = phase.processes();
		page.blank();
		page.line("%sNmap phase of %s, %s: %s, %s", which, site(phase), log.place(phase.line()),
				Times.duration(phase.start(), phase.end()), ending(phase));
		if (processes.size() <= ALL_PROCESSES) {
			processes(log, processes).print(page);
			return;
		}
		sums(log, processes).print(page);
		page.line("  The slowest of %,d processes:", processes.size());
		processes(log, processes.stream()
				.sorted(Comparator.comparingLong(NmapProcess::duration).reversed())
				.limit(SLOWEST)
				.toList()).print(page);
	}

	private static String site(Phase phase) {
		return phase.site().isEmpty() ? "(no site)" : Grid.cell(phase.site());
	}

	private static String ending(Phase phase) {
		return phase.complete() ? "complete" : "not complete";
	}

	private static Grid sums(ReadLog log, List<NmapProcess> processes) {
		Map<String, Sum> sums = new LinkedHashMap<>();
		processes.stream()
				.flatMap(process -> process.tasks().stream())
				.forEach(task -> sums.computeIfAbsent(task.name(), name -> new Sum()).add(task));
		Grid grid = new Grid("", ">tasks", ">took", ">results", ">per s", ">longest", ">its line");
		sums.entrySet()
				.stream()
				.limit(TASKS)
				.forEach(sum -> grid.row(Grid.cell(sum.getKey()), sum.getValue().tasks,
						Times.duration(sum.getValue().millis), sum.getValue().results,
						Shares.rate(sum.getValue().results, sum.getValue().millis),
						Times.duration(sum.getValue().longest), log.line(sum.getValue().line)));
		return grid.more(sums.size() - TASKS, "sorts of tasks");
	}

	private static Grid processes(ReadLog log, List<NmapProcess> processes) {
		Grid grid = new Grid("", ">line", ">took", ">estimated", ">results", ">per s", ">silence");
		for (NmapProcess process : processes) {
			grid.row("Process of " + addresses(process.addresses()), log.line(process.line()),
					took(process.start(), process.end(), process.complete()), "", process.results(),
					Shares.rate(process.results(), process.duration()), Times.duration(process.silence()));
			List<Task> tasks = process.tasks();
			tasks.stream().limit(TASKS).forEach(task -> task(log, grid, task));
			grid.more(tasks.size() - TASKS, "tasks of this process");
		}
		return grid;
	}

	private static void task(ReadLog log, Grid grid, Task task) {
		grid.row("  " + Grid.cell(task.name()), log.line(task.line()),
				took(task.start(), task.end(), task.complete()),
				task.estimate() < 0 ? "" : Times.duration(task.estimate()), task.results(),
				Shares.rate(task.results(), task.duration()), Times.duration(task.silence()));
	}

	private static String addresses(long addresses) {
		return addresses < 0 ? "? addresses" : addresses == 1 ? "1 address" : addresses + " addresses";
	}

	private static String took(long start, long end, boolean complete) {
		return Times.duration(start, end) + (complete ? "" : " so far");
	}
}
