package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.ByteSource;

/** The report of a range of time is that of a log that holds nothing else, and the tasks that ran then. */
class RangeReportTest {

	private static final String HEAD = "[INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] ";

	private static Report report(byte[] log, TimeRange range, int threads, int chunkBytes) throws IOException {
		RangeReport reading = new RangeReport(new EntryChoice(range, entry -> true));
		new LogLines(ByteSource.of(log), threads, chunkBytes).read(reading::visitor, reading::take, ReadMonitor.NONE);
		return reading.report();
	}

	/** Returns the lines of the entries whose time is kept, line by line. */
	private static byte[] cut(byte[] log, LongPredicate kept) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		EntryReader reader = new EntryReader();
		boolean keep = false;
		for (int from = LogSniffer.bom(log, log.length); from < log.length;) {
			int to = from;
			while (to < log.length && log[to] != '\n') {
				to++;
			}
			if (reader.scan(log, from, to)) {
				keep = kept.test(reader.time());
			}
			int end = Math.min(log.length, to + 1);
			if (keep) {
				out.write(log, from, end - from);
			}
			from = end;
		}
		return out.toByteArray();
	}

	@Test
	void itIsTheReportOfTheLinesOfTheRange() throws IOException {
		int some = 0;
		for (int seed = 0; seed < 40; seed++) {
			byte[] log = RandomLog.of(7000 + seed, 30 + seed);
			Report whole = LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
			long first = whole.timeline().first();
			long last = whole.timeline().last();
			if (first == Report.NO_TIME || last - first < 4) {
				continue;
			}
			TimeRange range = new TimeRange(first + (last - first) / 4, first + 3 * (last - first) / 4);
			Report expected = LogReader.read(ByteSource.of(cut(log, range::holds)), ReadMonitor.NONE);
			some += expected.extent().entries() > 0 ? 1 : 0;
			for (int chunk : new int[]{1, 50, 333, 1 << 20}) {
				Report report = report(log, range, 1 + chunk % 3, chunk);
				assertThat(ReportFacts.of(report)).as("seed %s chunk %s", seed, chunk)
						.isEqualTo(ReportFacts.of(expected));
				assertThat(report.phases()).isEqualTo(report(log, range, 1, 1 << 20).phases());
				assertThat(report.phases()).hasSameSizeAs(whole.phases()
						.stream()
						.filter(phase -> phase.start() < range.until())
						.filter(phase -> !phase.complete() || phase.end() >= range.from())
						.toList());
			}
		}
		assertThat(some).isGreaterThan(10);
	}

	private static final byte[] TASKS = String.join("\n", "2026-01-01T10:00:00 " + HEAD + "Nmap phase started.",
			"2026-01-01T10:00:00 " + HEAD + "Nmap scan of 4 IP addresses starting.",
			"2026-01-01T10:00:00 " + HEAD + "Nmap task Ping Scan started.",
			"2026-01-01T10:00:10 " + HEAD + "[10.0.0.1] ALIVE (reason=echo-reply)",
			"2026-01-01T10:01:00 " + HEAD + "Nmap task SYN Stealth Scan started.",
			"2026-01-01T10:02:00 " + HEAD + "[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=64)", "\tsome more of it",
			"2026-01-01T10:03:00 " + HEAD + "[10.0.0.1:23/TCP] CLOSED (reason=reset:TTL=64)",
			"2026-01-01T10:04:00 " + HEAD + "Nmap task UDP Scan started.",
			"2026-01-01T10:05:00 " + HEAD + "[10.0.0.1:53/UDP] OPEN (reason=udp-response)",
			"2026-01-01T10:06:00 " + HEAD + "Nmap phase complete.").getBytes(StandardCharsets.US_ASCII);

	private static TimeRange range(String from, String until) {
		return new TimeRange(time(from), time(until));
	}

	private static long time(String clock) {
		return EntryReader.read("2026-01-01T" + clock + " x").orElseThrow().time();
	}

	@ParameterizedTest
	@CsvSource({"10:02:00, 10:03:00, SYN Stealth Scan", "10:00:30, 10:01:00, Ping Scan",
			"10:01:00, 10:01:01, Ping Scan|SYN Stealth Scan", "10:03:30, 10:09:00, SYN Stealth Scan|UDP Scan"})
	void tasksThatRunAtItsStartCountIn(String from, String until, String tasks) throws IOException {
		Report report = report(TASKS, range(from, until), 2, 100);
		assertThat(tasks(report)).extracting(Task::name).containsExactly(tasks.split("\\|"));
		List<Task> whole = tasks(LogReader.read(ByteSource.of(TASKS), ReadMonitor.NONE));
		for (Task task : tasks(report)) {
			Task same = whole.stream().filter(one -> one.name().equals(task.name())).findFirst().orElseThrow();
			assertThat(task).as("as the whole log tells it").isEqualTo(same);
		}
	}

	@Test
	void linesKeepTheirNumbersAndTheEndIsLeftOut() throws IOException {
		Report report = report(TASKS, range("10:02:00", "10:03:00"), 1, 64);
		assertThat(report.targets().hosts()).singleElement().satisfies(host -> {
			assertThat(host.line()).isEqualTo(5);
			assertThat(host.ports()).hasSize(1);
		});
		assertThat(report.extent().entries()).isEqualTo(1);
		assertThat(report.extent().continuations()).isEqualTo(1);
		assertThat(report(TASKS, range("09:00:00", "09:59:59"), 1, 64).extent().entries()).isZero();
	}

	private static List<Task> tasks(Report report) {
		return report.phases()
				.stream()
				.map(Phase::processes)
				.flatMap(List::stream)
				.flatMap(process -> process.tasks().stream())
				.toList();
	}
}
