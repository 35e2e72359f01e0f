package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.figures.Pace;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.table.PlacedTask;
import io.github.probelight.summary.table.TaskColumns;

/** Stuck, or only slow? */
class PaceTest {

	private static final long MINUTE = 60_000;

	private static List<String> samples() {
		return ReadLogs.samples();
	}

	/** A task of so many minutes, first estimated at so many, with progress each minute and one silence. */
	private static Task task(long minutes, long estimate, long silence) {
		List<Progress> progress = new ArrayList<>();
		for (long i = 0; i < minutes; i++) {
			progress.add(new Progress(i * MINUTE, 99.0 * i / minutes, i == 0 ? estimate * 60 : -1, 10 + i));
		}
		return new Task("SYN Stealth Scan", 0, minutes * MINUTE, true, 9, 1000, progress, 500, 400, silence * MINUTE,
				20);
	}

	private static Task risingUntil(long minute, Task task) {
		List<Progress> progress = task.progress()
				.stream()
				.map(step -> new Progress(step.time(), Math.min(step.percent(), 99.0 * minute / 60),
						step.remainingSeconds(), step.line()))
				.toList();
		return new Task(task.name(), task.start(), task.end(), true, task.line(), task.endLine(), progress,
				task.entries(), task.results(), task.silence(), task.silenceLine());
	}

	@Test
	void saysTheWorstOfATask() {
		assertThat(Pace.of(task(20, 19, 1))).isEqualTo(Pace.STEADY);
		assertThat(Pace.of(task(20, 20, 1))).isEqualTo(Pace.STEADY);
		assertThat(Pace.of(task(22, 20, 1))).isEqualTo(Pace.OVER_ESTIMATE);
		assertThat(Pace.of(task(41, 20, 1))).isEqualTo(Pace.SLOW);
		assertThat(Pace.of(task(41, 20, 6))).isEqualTo(Pace.WAITING);
		assertThat(Pace.of(task(41, 20, 11))).isEqualTo(Pace.STUCK);
		assertThat(Pace.of(risingUntil(45, task(60, 60, 1)))).as("no progress from minute 45 on").isEqualTo(Pace.STUCK);
		assertThat(Pace.of(risingUntil(55, task(60, 60, 1)))).isEqualTo(Pace.STEADY);
	}

	/** The view and the findings judge by the same limits. */
	@ParameterizedTest
	@MethodSource("samples")
	void agreesWithTheFindings(String sample) {
		Report report = ReadLogs.ofSample(sample).report();
		Map<FindingKind, Long> findings = Findings.of(report)
				.stream()
				.collect(Collectors.toMap(Finding::kind, Finding::count));
		List<Task> tasks = report.phases()
				.stream()
				.map(Phase::processes)
				.flatMap(List::stream)
				.map(NmapProcess::tasks)
				.flatMap(List::stream)
				.toList();
		assertThat(tasks.stream().filter(task -> Pace.of(task) == Pace.STUCK).count())
				.isEqualTo(findings.getOrDefault(FindingKind.TASK_STALLED, 0L));
		assertThat(tasks.stream().filter(task -> Pace.of(task) == Pace.SLOW).count())
				.isLessThanOrEqualTo(findings.getOrDefault(FindingKind.ESTIMATE_MISSED, 0L));
	}

	@Test
	void tellsTheEstimateAgainstTheTruth() {
		Report report = ReadLogs.ofSample("small-scan.log").report();
		PlacedTask placed = TaskColumns.TABLE.rows().apply(report).findFirst().orElseThrow();
		assertThat(TaskColumns.AGAINST.shown(placed)).as("21 s of 22 s").isEqualTo("95 %");
		assertThat(against(placed, task(20, 30, 1))).isEqualTo("67 %");
		assertThat(against(placed, task(30, 20, 1))).isEqualTo("▲ over: 150 %");
		assertThat(against(placed, task(500, 20, 1))).isEqualTo("▲ over: 2,500 %");
		assertThat(against(placed, task(20, -1, 1))).isEmpty();
		assertThat(Shares.percentOf(1001, 1000)).as("more than all").isEqualTo("101 %");
	}

	/** Rates stand one below the other: three decimals of one and none of the next are hard to compare. */
	@Test
	void hasOneDecimalOfARate() {
		assertThat(rate(400, 100_000)).isEqualTo("4.0");
		assertThat(rate(4877, 100_000)).isEqualTo("48.8");
		assertThat(rate(400, 480_000)).as("less than one").isEqualTo("0.833");
		assertThat(rate(0, 100_000)).isEqualTo("0");
	}

	private static String rate(long results, long millis) {
		Task task = new Task("UDP Scan", 0, millis, true, 9, 1000, List.of(), results, results, 0, 20);
		Report report = ReadLogs.ofSample("small-scan.log").report();
		PlacedTask placed = TaskColumns.TABLE.rows().apply(report).findFirst().orElseThrow();
		return TaskColumns.RATE.shown(new PlacedTask(placed.phase(), placed.process(), task));
	}

	private static String against(PlacedTask placed, Task task) {
		return TaskColumns.AGAINST.shown(new PlacedTask(placed.phase(), placed.process(), task));
	}

	@Test
	void explainsItsRule() {
		assertThat(Pace.RULE).contains("over 10 min 00 s nothing was logged", "over 5 min 00 s", "over 2 times",
				"over 1 min 00 s");
	}
}
