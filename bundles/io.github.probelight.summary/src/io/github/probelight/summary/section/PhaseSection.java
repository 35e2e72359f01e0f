package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.figures.TaskSum;
import io.github.probelight.summary.section.Value.Duration;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.section.Value.Rate;

/** How long each Nmap phase, process and task took; where there are many, the sums and the slowest. */
final class PhaseSection {

	private static final int ALL_PHASES = 3;
	private static final int PHASES = 12;
	private static final int ALL_PROCESSES = 6;
	private static final int SLOWEST = 3;
	private static final int TASKS = 12;
	private static final int SLOWEST_TASKS = 5;

	private static final Heading[] HEADS = {Heading.text(""), Heading.line("line"), Heading.duration("took"),
			Heading.duration("estimated"), Heading.number("results"), Heading.decimal("per s"),
			Heading.duration("silence")};

	private PhaseSection() {}

	static void add(ReadLog log, Parts parts) {
		List<Phase> phases = log.report().phases();
		List<ReportSection> sections = parts.of(ReportPart.TASKS);
		boolean each = phases.size() <= parts.most(ALL_PHASES);
		if (phases.size() > ALL_PHASES) {
			list(log, phases, parts.most(PHASES), sections);
		}
		if (each) {
			phases.forEach(phase -> sections.add(of(log, phase, "", parts)));
		} else {
			phases.stream()
					.max(Comparator.comparingLong(Phase::duration))
					.ifPresent(phase -> sections.add(of(log, phase, "The longest: ", parts)));
		}
	}

	private static void list(ReadLog log, List<Phase> phases, int most, List<ReportSection> sections) {
		Rows rows = new Rows(Heading.text(""), Heading.line("line"), Heading.duration("took"), Heading.text(""),
				Heading.number("processes"), Heading.number("results"));
		phases.stream()
				.limit(most)
				.forEach(phase -> rows.add(site(phase), new Line(log.place(phase.line())), took(phase), ending(phase),
						phase.processes().size(), phase.results()));
		rows.more(phases.size() - most, "phases").under("Nmap phases" + whole(log), sections);
	}

	/** Adds the tasks that took longest, of whatever phase. */
	static void slowest(ReadLog log, List<ReportSection> sections) {
		List<Task> tasks = log.report()
				.phases()
				.stream()
				.flatMap(phase -> phase.processes().stream())
				.flatMap(process -> process.tasks().stream())
				.sorted(Comparator.comparingLong(Task::duration).reversed())
				.toList();
		// one more takes no more room than to say that there is one more
		int most = tasks.size() == SLOWEST_TASKS + 1 ? tasks.size() : SLOWEST_TASKS;
		Rows rows = new Rows(HEADS);
		tasks.stream().limit(most).forEach(task -> rows.row(task(log, task, 0)));
		rows.more(tasks.size() - most, "tasks").under("Slowest tasks" + whole(log), sections);
	}

	private static ReportSection of(ReadLog log, Phase phase, String which, Parts parts) {
		int most = parts.most(TASKS);
		List<NmapProcess> processes = phase.processes();
		Sentence title = Sentence.of(which, "Nmap phase of ", site(phase), ", ",
				new Line(log.place(phase.line()), true),
				": ", took(phase), ", ", ending(phase), whole(log));
		List<Block> blocks = new ArrayList<>();
		if (processes.size() > ALL_PROCESSES) {
			blocks.add(sums(log, processes, most));
		}
		if (processes.size() <= parts.most(ALL_PROCESSES)) {
			blocks.add(processes(log, processes, most));
			return new ReportSection(title, blocks);
		}
		blocks.add(Sentence.of("The slowest of ", processes.size(), " processes:"));
		blocks.add(processes(log, processes.stream()
				.sorted(Comparator.comparingLong(NmapProcess::duration).reversed())
				.limit(SLOWEST)
				.toList(), most));
		return new ReportSection(title, blocks);
	}

	/** A narrowed report tells of its tasks all that they did. */
	private static String whole(ReadLog log) {
		return log.narrowed() ? NarrowingText.WHOLE_LOG : "";
	}

	private static Value site(Phase phase) {
		return Value.site(phase.site());
	}

	private static Value took(Phase phase) {
		return Value.duration(phase.start(), phase.end(), true);
	}

	private static String ending(Phase phase) {
		return switch (phase.ended()) {
			case COMPLETED -> "complete";
			case STOPPED, PAUSED, INTERRUPTED -> Codes.of(phase.ended());
			case CUT_OFF -> "not complete";
		};
	}

	private static Grid sums(ReadLog log, List<NmapProcess> processes, int most) {
		List<TaskSum> sums = TaskSum.of(processes.stream().flatMap(process -> process.tasks().stream()));
		Rows rows = new Rows(Heading.text(""), Heading.number("tasks"), Heading.duration("took"),
				Heading.number("results"), Heading.decimal("per s"), Heading.duration("longest"),
				Heading.line("its line"));
		sums.stream()
				.limit(most)
				.forEach(sum -> rows.add(Quoted.of(sum.name()), sum.tasks(), new Duration(sum.millis(), true),
						sum.results(), new Rate(sum.results(), sum.millis()), new Duration(sum.longest(), true),
						new Line(log.place(sum.line()))));
		return rows.more(sums.size() - most, "sort of tasks", "sorts of tasks").grid();
	}

	private static Grid processes(ReadLog log, List<NmapProcess> processes, int most) {
		Rows rows = new Rows(HEADS);
		for (NmapProcess process : processes) {
			rows.add("Process of " + addresses(process.addresses()), new Line(log.place(process.line())),
					Value.duration(process.start(), process.end(), process.complete()), "", process.results(),
					new Rate(process.results(), process.duration()), silence(process.silence(), process.silenceLine()));
			List<Task> tasks = process.tasks();
			tasks.stream().limit(most).forEach(task -> rows.row(task(log, task, 1)));
			rows.more(tasks.size() - most, "task of this process", "tasks of this process");
		}
		return rows.grid();
	}

	private static Row task(ReadLog log, Task task, int depth) {
		return Row.below(depth, Quoted.of(task.name()), new Line(log.place(task.line())),
				Value.duration(task.start(), task.end(), task.complete()),
				task.estimate() < 0 ? "" : new Duration(task.estimate(), true), task.results(),
				new Rate(task.results(), task.duration()), silence(task.silence(), task.silenceLine()));
	}

	private static Object silence(long millis, long line) {
		return line < 0 ? "" : new Duration(millis, true);
	}

	private static String addresses(long addresses) {
		return addresses < 0 ? "? addresses" : NumberText.count(addresses, "address");
	}
}
