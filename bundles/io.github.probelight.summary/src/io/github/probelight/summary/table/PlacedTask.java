package io.github.probelight.summary.table;

import java.util.stream.Stream;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;

/**
 * A task and what it belongs to.
 *
 * @param phase its Nmap phase
 * @param process its process
 * @param task the task
 */
public record PlacedTask(Phase phase, NmapProcess process, Task task) {

	static Stream<PlacedTask> of(Report report) {
		return report.phases()
				.stream()
				.flatMap(phase -> phase.processes()
						.stream()
						.flatMap(
								process -> process.tasks().stream().map(task -> new PlacedTask(phase, process, task))));
	}
}
