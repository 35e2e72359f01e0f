package io.github.probelight.summary.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.compare.Change.Side;
import io.github.probelight.summary.figures.TaskSum;

/**
 * All tasks of one name of a site, which took far longer than before.
 *
 * @param site the site, as the newer log names it
 * @param from those of the older log
 * @param to those of the newer log
 */
public record TaskChange(String site, TaskSum from, TaskSum to) {

	/** A minute is lost by chance. */
	private static final long SLACK = 60_000;
	/** Longer by this part of what it took before is more than the usual difference of two nights. */
	private static final int PART = 2;

	/** Returns those of two reports, by site and then in the order in which the newer one has them. */
	static List<TaskChange> of(Report old, Report now, SitePairs sites) {
		Map<String, List<TaskSum>> before = bySite(old, sites::now);
		List<TaskChange> changes = new ArrayList<>();
		bySite(now, UnaryOperator.identity()).forEach((site, tasks) -> {
			for (TaskSum task : tasks) {
				before.getOrDefault(site, List.of())
						.stream()
						.filter(was -> was.name().equals(task.name()) && isLonger(was.millis(), task.millis()))
						.findFirst()
						.ifPresent(was -> changes.add(new TaskChange(site, was, task)));
			}
		});
		return changes;
	}

	private static Map<String, List<TaskSum>> bySite(Report report, UnaryOperator<String> name) {
		Map<String, List<Phase>> phases = report.phases()
				.stream()
				.collect(Collectors.groupingBy(phase -> name.apply(phase.site()), LinkedHashMap::new,
						Collectors.toList()));
		Map<String, List<TaskSum>> sums = new LinkedHashMap<>();
		phases.forEach((site, some) -> sums.put(site,
				TaskSum.of(some.stream()
						.flatMap(phase -> phase.processes().stream())
						.map(NmapProcess::tasks)
						.flatMap(List::stream))));
		return sums;
	}

	private static boolean isLonger(long was, long is) {
		return was > 0 && is - was > SLACK && is - was > was / PART;
	}

	/** Returns it as a row. */
	Change row() {
		return new Change(ChangeKind.TASK_LONGER, site, "", -1, "", to.name(), side(from), side(to));
	}

	private static Side side(TaskSum task) {
		return new Side(TimeText.duration(task.millis()), "", task.line());
	}
}
