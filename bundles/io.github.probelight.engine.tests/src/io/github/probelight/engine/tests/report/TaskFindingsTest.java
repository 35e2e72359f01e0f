package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.report.FindingKind.ESTIMATE_MISSED;
import static io.github.probelight.engine.report.FindingKind.PROGRESS_BACKWARDS;
import static io.github.probelight.engine.report.FindingKind.TASK_STALLED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Task;

/** What is found of a task: at its limits, and just within them. */
class TaskFindingsTest {

	static final String STARTED = "Nmap task UDP Scan started.";

	@ParameterizedTest
	@CsvSource({"601,1", "600,0"})
	void aTaskStallsInSilence(int seconds, int found) {
		Log log = new Log().entry(STARTED).entry("a").pass(seconds).entry("b");
		assertThat(log.count(TASK_STALLED)).isEqualTo(found);
		Task task = log.report().phases().get(0).processes().get(0).tasks().get(0);
		assertThat(task.silence()).isEqualTo(seconds * 1000L);
		assertThat(task.silenceLine()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({"301,50,1", "300,50,0", "301,51,0"})
	void aTaskStallsWithoutProgress(int seconds, int last, int found) {
		Log log = new Log().entry(STARTED)
				.entry(progress(50, 60))
				.pass(300)
				.entry(progress(50, 60))
				.pass(seconds)
				.entry(progress(last, 60));
		assertThat(log.count(TASK_STALLED)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({"50,49,1", "50,50,0", "50,51,0"})
	void progressBackwards(int first, int second, int found) {
		assertThat(
				new Log().entry(STARTED).entry(progress(first, 1)).entry(progress(second, 1)).count(PROGRESS_BACKWARDS))
				.isEqualTo(found);
	}

	/** The first estimate is 100 seconds in all: 10 until then, 90 left. */
	@ParameterizedTest
	@CsvSource({"200,0", "201,1"})
	void estimateMissed(int duration, int found) {
		Log log = new Log().entry(STARTED)
				.pass(10)
				.entry(progress(10, 90))
				.pass(duration - 10)
				.entry("Nmap task UDP Scan completed.");
		assertThat(log.count(ESTIMATE_MISSED)).isEqualTo(found);
		Task task = log.report().phases().get(0).processes().get(0).tasks().get(0);
		assertThat(task.estimate()).isEqualTo(100_000);
		assertThat(task.duration()).isEqualTo(duration * 1000L);
	}

	@ParameterizedTest
	@CsvSource({"70,0", "71,1"})
	void anEstimateOfSecondsIsMissedByAMinute(int duration, int found) {
		Log log = new Log().entry(STARTED).entry(progress(1, 10)).pass(duration).entry("Nmap task UDP Scan completed.");
		assertThat(log.count(ESTIMATE_MISSED)).isEqualTo(found);
	}

	static String progress(int percent, int seconds) {
		return "Nmap task UDP Scan is an estimated " + percent + ".00% complete with an estimated " + seconds
				+ " second(s) remaining.";
	}
}
