package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.HostWork;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;

/** What was done with a host beside the Nmap phase: node scan, spider, logins, checks. */
class HostWorkTest {

	private static final List<String> MESSAGES = List.of("Engine starting node scan", "Freeing node cache data",
			"Shutting down spider (37 URLs spidered in 5.25 seconds)",
			"Administrative credentials failed (access denied).",
			"Administrative credentials for CIFS will be used.", "Authentication attempt succeeded.", "a - VULNERABLE",
			"b - NOT VULNERABLE [UNIQUE ID: 7]", "c - ERROR timed out", "d - NOT VULNERABLE VERSION", "Registered.");

	@Test
	void theLastNodeScanIsTold() {
		Log log = alive().pass(5)
				.entry("[10.0.0.1] Engine starting node scan")
				.pass(60)
				.entry("[10.0.0.1] Freeing node cache data");
		HostWork work = work(log);
		assertThat(Instant.ofEpochMilli(work.started())).isEqualTo("2026-03-01T10:00:05Z");
		assertThat(Instant.ofEpochMilli(work.freed())).isEqualTo("2026-03-01T10:01:05Z");
		assertThat(work.duration()).isEqualTo(60_000);
		assertThat(work.startLine()).isEqualTo(1);
		assertThat(work.freedLine()).isEqualTo(2);
		assertThat(work.unfinished()).isFalse();
		log.pass(1).entry("[10.0.0.1] Engine starting node scan");
		assertThat(work(log).unfinished()).as("scanned once more").isTrue();
		assertThat(work(log).duration()).isEqualTo(-1);
		assertThat(work(log).startLine()).isEqualTo(3);
	}

	/** In a log that was pasted without its line ends, start and end of a node scan have the same line. */
	@Test
	void aNodeScanInOneLineIsFinished() throws IOException {
		String head = "2026-03-01T10:00:0%d [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] %s";
		String started = head.formatted(1, MESSAGES.get(0));
		String freed = head.formatted(4, MESSAGES.get(1));
		HostWork work = work(started + ' ' + freed);
		assertThat(work.unfinished()).isFalse();
		assertThat(work.duration()).isEqualTo(3_000);
		assertThat(work.startLine()).isEqualTo(work.freedLine());
		assertThat(work(freed + ' ' + started).unfinished()).as("the end of the one before").isTrue();
	}

	@Test
	void aClockThatWentBackGivesNoDuration() {
		HostWork work = work(alive().entry("[10.0.0.1] Engine starting node scan")
				.pass(-30)
				.entry("[10.0.0.1] Freeing node cache data"));
		assertThat(work.duration()).isEqualTo(-1);
		assertThat(work.unfinished()).isFalse();
	}

	@Test
	void spidersOfAllPortsAddUp() {
		Log log = alive().entry("[10.0.0.1:80/TCP] Shutting down spider (37 URLs spidered in 5.2 seconds)")
				.entry("[10.0.0.1:443/TCP] Shutting down spider (2 URLs spidered in 0.05 seconds)");
		assertThat(work(log).spider()).isEqualTo(5_250);
		assertThat(work(alive()).spider()).isEqualTo(-1);
	}

	@Test
	void loginsAndChecksOfAHostAreCounted() {
		Log log = alive().entry("[10.0.0.1:445/TCP] Administrative credentials for CIFS will be used.")
				.entry("[10.0.0.1:445/TCP] Administrative credentials failed (access denied).")
				.entry("[10.0.0.1:22/TCP] Authentication attempt succeeded.")
				.entry("[10.0.0.1:80/TCP] a - VULNERABLE")
				.entry("[10.0.0.1:80/TCP] b - VULNERABLE VERSION")
				.entry("[10.0.0.1:80/TCP] c - NOT VULNERABLE")
				.entry("[10.0.0.1:80/TCP] d - ERROR timed out");
		HostWork work = work(log);
		assertThat(work).extracting(HostWork::loginsTried, HostWork::loginsRefused, HostWork::vulnerable,
				HostWork::notVulnerable, HostWork::checkErrors).containsExactly(2L, 1L, 2L, 1L, 1L);
		assertThat(work(alive())).isEqualTo(HostWork.NONE);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
	void isTheSameForEachCut(int seed) throws IOException {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			text.append("2026-03-01T10:0").append(random.nextInt(10)).append(":00 [INFO] [Site: Lab] [10.0.0.");
			text.append(random.nextInt(4)).append("] ");
			text.append(
					random.nextInt(20) == 0 ? "ALIVE (reason=reset)" : MESSAGES.get(random.nextInt(MESSAGES.size())));
			text.append('\n');
		}
		byte[] log = text.toString().getBytes(StandardCharsets.US_ASCII);
		Report whole = LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
		assertThat(whole.targets().hosts()).extracting(Host::work).doesNotContain(HostWork.NONE);
		for (int chunk : new int[]{1, 70, 333, 5000}) {
			assertThat(new LogReader(ByteSource.of(log), 2, chunk).read(ReadMonitor.NONE)).isEqualTo(whole);
		}
		int cut = random.nextInt(log.length);
		Partial partial = written(Partial.of(ByteSource.of(log), 0, cut));
		partial.append(written(Partial.of(ByteSource.of(log), cut, log.length)));
		assertThat(written(partial).report()).isEqualTo(whole);
	}

	private static Partial written(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return Partial.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
	}

	private static Log alive() {
		return new Log().result("10.0.0.1", "ALIVE echo-reply");
	}

	private static HostWork work(String line) throws IOException {
		String log = "2026-03-01T10:00:00 [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] ALIVE (reason=reset)\n"
				+ line;
		return LogReader.read(ByteSource.of(log.getBytes(StandardCharsets.US_ASCII)), ReadMonitor.NONE)
				.targets()
				.hosts()
				.get(0)
				.work();
	}

	private static HostWork work(Log log) {
		return log.report().targets().hosts().get(0).work();
	}
}
