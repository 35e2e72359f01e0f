package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.figures.RunningTask;

/** How far the task of a running scan is, from what its log says alone. */
class RunningTaskTest {
	private static final String HEAD = "2026-03-14T21:%s:00 [INFO] [Thread: %s] [Site: %s] ";
	private static final String BEGIN = line("00", "Nmap phase started.")
			+ line("01", "Nmap will scan 64 IP addresses at a time.")
			+ line("01", "Nmap scan of 64 IP addresses starting.") + line("02", "Nmap task Ping Scan started.")
			+ line("05",
					"Nmap task Ping Scan is an estimated 12.00% complete with an estimated 1200 second(s) remaining.");

	private static String line(String minute, String message) {
		return HEAD.formatted(minute, "Scan default:1", "A") + message + '\n';
	}

	private static String of(String log) throws IOException {
		return RunningTask
				.of(LogReader.read(ByteSource.of(log.getBytes(StandardCharsets.UTF_8)), ReadMonitor.NONE))
				.map(RunningTask::text)
				.orElse("");
	}

	@Test
	void countsFromTheLastEntry() throws IOException {
		assertThat(of(BEGIN)).isEqualTo("Ping Scan 12 %, about 20 min left");
		assertThat(of(BEGIN + line("13", "Something else."))).isEqualTo("Ping Scan 12 %, about 12 min left");
		assertThat(of(BEGIN + line("26", "Something else."))).isEqualTo("Ping Scan 12 %, later than estimated");
	}

	@Test
	void takesTheLastEstimate() throws IOException {
		assertThat(of(BEGIN + line("15",
				"Nmap task Ping Scan is an estimated 63.40% complete with an estimated 45 second(s) remaining.")))
				.isEqualTo("Ping Scan 63 %, about 45 s left");
	}

	@Test
	void saysNothingThatTheLogDoesNot() throws IOException {
		assertThat(of(BEGIN + line("10", "Nmap task UDP Scan started."))).isEqualTo("UDP Scan");
		assertThat(of(BEGIN + line("11", "Nmap phase complete."))).isEmpty();
		assertThat(of(BEGIN + line("11", "Scan stopped: \"amelia\""))).isEmpty();
		assertThat(RunningTask.of(LogReader.read(ByteSource.of(new byte[0]), ReadMonitor.NONE)))
				.isEqualTo(Optional.empty());
	}

	/** Of several scans, what is told last. */
	@Test
	void takesTheTaskThatWasToldOfLast() throws IOException {
		String other = BEGIN.replace("[Site: A]", "[Site: B]")
				.replace("Scan default:1", "Scan default:2")
				.replace(
						"12.00%", "24.00%");
		assertThat(of(BEGIN + other)).startsWith("Ping Scan 24 %");
		assertThat(of(other + BEGIN)).startsWith("Ping Scan 12 %");
	}
}
