package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.text.ByteSource;

/** Which scan of which site an entry belongs to, how scans end, and what is counted in each. */
class ScanFactsTest {

	/** Lines of the form {@code HH:mm:ss thread site message}; {@code -} stands for what a line lacks. */
	static String log(String... lines) {
		StringBuilder log = new StringBuilder();
		for (String line : lines) {
			String[] parts = line.split(" ", 4);
			log.append("2026-03-02T")
					.append(parts[0])
					.append(" [INFO]")
					.append(parts[1].equals("-") ? "" : " [Thread: " + parts[1].replace('~', ' ') + "]")
					.append(parts[2].equals("-") ? "" : " [Site: " + parts[2] + "]")
					.append(' ')
					.append(parts[3])
					.append('\n');
		}
		return log.toString();
	}

	/** Reads a log as a whole, and sees that it says the same when it is cut before any line. */
	static Report read(String log) {
		try {
			byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
			Report whole = LogReader.read(ByteSource.of(bytes), ReadMonitor.NONE);
			for (int cut = 1; cut < bytes.length; cut++) {
				if (bytes[cut - 1] == '\n') {
					Partial first = Partial.of(ByteSource.of(bytes), 0, cut);
					first.append(Partial.of(ByteSource.of(bytes), cut, bytes.length));
					assertThat(first.report()).as("cut at %s", cut).isEqualTo(whole);
				}
			}
			return whole;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<FindingKind> findings(Report report) {
		return Findings.of(report).stream().map(Finding::kind).toList();
	}

	@Test
	void aLineWithoutASiteBelongsToTheScanOfItsThread() {
		Report report = read(log("20:00:00 Scan~default:1 S Nmap phase started.",
				"20:00:01 Scan~default:1:nmap:stdin S Nmap task Connect Scan started.",
				"20:00:02 Scan~default:1:nmap:stdin S [10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=0)",
				"20:00:03 Scan~default:1:nmap:stdin - [10.0.0.1:443/TCP] OPEN (reason=syn-ack:TTL=0)",
				"20:00:04 Scan~default:1 - Nmap phase complete."));
		assertThat(report.targets().hosts()).extracting(Host::site, Host::openPorts)
				.containsExactly(tuple("S", 2));
		assertThat(report.targets().sites()).containsExactly(new Site("S", 5, 1, 0, 0));
		assertThat(report.phases()).extracting(Phase::site, Phase::complete, Phase::results)
				.containsExactly(tuple("S", true, 2L));
		assertThat(findings(report)).isEmpty();
	}

	@Test
	void aLineWithoutASiteBeforeThoseWithOneToo() {
		Report report = read(log("20:00:00 Scan~7 - Nmap phase started.",
				"20:00:01 Scan~7:nmap:stdin - [10.0.0.1] DEAD (reason=no-response)",
				"20:00:02 Scan~7:nmap:stdin S [10.0.0.1] ALIVE (reason=echo-reply)",
				"20:00:03 Scan~7 S Nmap phase complete.", "20:00:03 SPIDER::x@10.0.0.1 S [10.0.0.1] text"));
		assertThat(report.targets().hosts()).extracting(Host::site, Host::state, Host::entries)
				.containsExactly(tuple("S", "ALIVE", 3L));
		assertThat(report.phases()).extracting(Phase::site, Phase::complete, Phase::results, Phase::entries)
				.containsExactly(tuple("S", true, 2L, 4L));
		assertThat(report.scans()).hasSize(1);
	}

	@Test
	void aLineWithoutASiteGoesOnWithTheSiteThatItsScanNamedLast() {
		Report report = read(
				log("20:00:00 Scan~7 A x", "20:00:01 Scan~7 B x", "20:00:02 Scan~7 - [10.0.0.1] DEAD (reason=x)",
						"20:00:03 Scan~8 - [10.0.0.2] DEAD (reason=x)"));
		assertThat(report.targets().hosts()).extracting(Host::site).containsExactly("B", "");
	}

	@ParameterizedTest
	@CsvSource({"Scan~default:44,Scan~44:nmap:stdin,1,default:44", "Scan~44,Scan~default:44:nmap:stdin,1,default:44",
			"Scan~44.1,Scan~44.1:nmap:stdin,1,44.1", "Scan~a:44,Scan~b:44,2,a:44",
			"Scan~default:44,Scan~other:44,2,default:44",
			"Scan~default:44,Scan~default:45,2,default:44"})
	void aScanIsOneWhateverFormItsNameTakes(String first, String second, int scans, String name) {
		Report report = read(log("20:00:00 " + first + " S Nmap phase started.",
				"20:00:01 " + second + " S Nmap scan of 3 IP addresses starting.",
				"20:00:02 " + second + " S [10.0.0.1] ALIVE (reason=echo-reply)",
				"20:00:03 " + first + " S Nmap phase complete."));
		assertThat(report.scans()).hasSize(scans);
		assertThat(report.scans().get(0).name()).isEqualTo(name);
		assertThat(report.phases()).hasSize(scans);
		assertThat(report.targets().hosts()).hasSize(1);
	}

	@Test
	void oneScanOfTwoSitesIsTwo() {
		Report report = read(
				log("20:00:00 Scan~default:1 A Nmap phase started.", "20:00:01 Scan~1 B Nmap phase started.",
						"20:00:03 Scan~default:1 A Nmap phase complete.", "20:00:04 Scan~1 B Nmap phase complete."));
		assertThat(report.scans()).extracting(Scan::site, Scan::name, Scan::ended)
				.containsExactly(tuple("A", "default:1", ScanEnd.COMPLETED),
						tuple("B", "1", ScanEnd.COMPLETED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Scan paused|PAUSED|", "Scan paused by \"amelia\"|PAUSED|amelia",
			"Scan stopped: \"amelia\"|STOPPED|amelia", "Scan [] stopped: \"amelia\" <>|STOPPED|amelia",
			"Paused by 'System': Not enough memory|PAUSED|System",
			"Scan stopped: \"System: out of memory\"|STOPPED|System", "Scan paused due to low memory|PAUSED|",
			"Scan [] completed in 2 minutes 5 seconds|COMPLETED|"})
	void aPauseStopOrCompletionClosesTaskProcessAndPhase(String message, ScanEnd ended, String by) {
		Report report = read(log("01:00:00 Scan~default:7 S Nmap phase started.",
				"01:00:01 Scan~default:7 S Nmap scan of 1 IP addresses starting.",
				"01:00:02 Scan~default:7:nmap:stdin S Nmap task Ping Scan started.",
				"01:00:10 Scan~default:7 S " + message, "09:00:00 Scan~default:7 S x"));
		Phase phase = report.phases().get(0);
		assertThat(phase.complete()).isTrue();
		assertThat(phase.ended()).isEqualTo(ended);
		assertThat(phase.duration()).isEqualTo(10_000);
		assertThat(phase.processes().get(0).duration()).isEqualTo(9_000);
		assertThat(phase.processes().get(0).tasks().get(0).duration()).isEqualTo(8_000);
		assertThat(phase.processes().get(0).tasks().get(0).complete()).isTrue();
		assertThat(report.scans()).extracting(Scan::ended, Scan::by)
				.containsExactly(tuple(ended, by == null ? "" : by));
		assertThat(findings(report).contains(FindingKind.PHASE_INCOMPLETE)).isEqualTo(ended != ScanEnd.COMPLETED);
		assertThat(findings(report).contains(FindingKind.LOW_MEMORY)).isEqualTo(message.contains("memory"));
		assertThat(findings(report)).isSubsetOf(FindingKind.PHASE_INCOMPLETE, FindingKind.LOW_MEMORY);
	}

	@ParameterizedTest
	@CsvSource({"Nmap phase started.,false", "Scan resumed,true"})
	void aResumedScanIsANewPhaseOfTheSameScan(String message, boolean midst) {
		Report report = read(log("01:00:00 Scan~default:7 S Nmap phase started.",
				"01:00:00 Scan~default:7 S Nmap scan of 16 IP addresses starting.",
				"01:00:05 Scan~default:7:nmap:stdin S [10.0.0.1] ALIVE (reason=echo-reply)",
				"01:00:10 Scan~default:7 S Scan paused", "09:00:00 Scan~default:7 S " + message,
				"09:00:05 Scan~default:7:nmap:stdin S [10.0.0.2] ALIVE (reason=echo-reply)",
				"09:00:10 Scan~default:7 S Nmap phase complete."));
		assertThat(report.phases()).extracting(Phase::ended, Phase::duration, Phase::results, Phase::started)
				.containsExactly(tuple(ScanEnd.PAUSED, 10_000L, 1L, true),
						tuple(ScanEnd.COMPLETED, 10_000L, 1L, !midst));
		assertThat(report.scans()).extracting(Scan::ended, Scan::addresses, Scan::hosts)
				.containsExactly(tuple(ScanEnd.COMPLETED, 16L, 2L));
		assertThat(findings(report)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"paused|resumed|completed in 9 minutes|true", "stopped|resumed|completed|true",
			"paused|paused|completed|true", "paused|resumed|stopped|false", "paused|resumed|resumed|false"})
	void aHaltedPhaseWhoseScanWasCompletedLaterIsNotUnfinished(String first, String second, String third,
			boolean completed) {
		Report report = read(log("01:00:00 Scan~default:7 S Nmap phase started.",
				"01:00:10 Scan~default:7 S Scan " + first, "01:00:20 Scan~default:7 S Scan " + second,
				"01:00:30 Scan~default:7 S Scan " + third, "01:00:40 Scan~default:8 S Scan completed"));
		assertThat(report.phases()).extracting(Phase::duration, Phase::unfinished)
				.containsExactly(tuple(10_000L, !completed));
		assertThat(findings(report).contains(FindingKind.PHASE_INCOMPLETE)).isEqualTo(!completed);
	}

	@Test
	void aSupersededPhaseEndsWithItsLastEntry() {
		Report report = read(log("00:00:00 Scan~default:1 S Nmap phase started.",
				"00:00:00 Scan~default:1 S Nmap task Ping Scan started.",
				"00:00:10 Scan~default:1:nmap:stdin S [10.0.0.1] ALIVE (reason=echo-reply)",
				"20:00:00 Scan~default:1 S Nmap phase started.", "20:00:10 Scan~default:1 S Nmap phase complete."));
		assertThat(report.phases()).extracting(Phase::ended, Phase::duration)
				.containsExactly(tuple(ScanEnd.INTERRUPTED, 10_000L),
						tuple(ScanEnd.COMPLETED, 10_000L));
		assertThat(report.phases().get(0).processes().get(0).tasks().get(0).complete()).isFalse();
		assertThat(findings(report)).contains(FindingKind.PHASE_INCOMPLETE).doesNotContain(FindingKind.TASK_STALLED);
		assertThat(report.scans()).extracting(Scan::ended).containsExactly(ScanEnd.COMPLETED);
	}

	@Test
	void noDurationIsNegative() {
		Report report = read(log("15:04:13 Scan~default:1 S Nmap phase started.",
				"15:04:13 Scan~default:1 S Nmap task Ping Scan started.",
				"15:02:59 Scan~default:1 S Nmap phase complete."));
		Phase phase = report.phases().get(0);
		assertThat(phase.duration()).isZero();
		assertThat(phase.processes().get(0).duration()).isZero();
		assertThat(phase.processes().get(0).tasks().get(0).duration()).isZero();
		assertThat(findings(report)).containsExactly(FindingKind.CLOCK_BACKWARDS);
	}

	@Test
	void hostsAreCountedInEachOfSeveralScans() {
		Report report = read(log("01:00:00 Scan~1 S Nmap phase started.",
				"01:00:00 Scan~1 S Nmap scan of 4 IP addresses starting.",
				"01:00:01 Scan~1 S [10.0.0.1] ALIVE (reason=echo-reply)",
				"01:00:01 Scan~1 S [10.0.0.1:80/TCP] OPEN (reason=syn-ack)",
				"01:00:01 Scan~1 S [10.0.0.2] DEAD (reason=no-response)", "01:00:02 Scan~1 S Nmap phase complete.",
				"02:00:00 Scan~2 S Nmap phase started.", "02:00:00 Scan~2 S Nmap scan of 4 IP addresses starting.",
				"02:00:01 Scan~2 S [10.0.0.1] DEAD (reason=no-response)",
				"02:00:01 Scan~2 S [10.0.0.1:80/TCP] FILTERED (reason=no-response)",
				"02:00:01 Scan~2 S [10.0.0.3] ALIVE (reason=echo-reply)"));
		assertThat(report.scans())
				.extracting(Scan::name, Scan::ended, Scan::addresses, Scan::hosts, Scan::alive, Scan::dead,
						Scan::open, Scan::filtered, Scan::line)
				.containsExactly(
						tuple("1", ScanEnd.COMPLETED, 4L, 2L, 1L, 1L, 1L, 0L, 0L),
						tuple("2", ScanEnd.CUT_OFF, 4L, 2L, 1L, 1L, 0L, 1L, 6L));
		assertThat(report.targets().sites()).containsExactly(new Site("S", 11, 3, 1, 2));
		assertThat(report.targets().hosts())
				.extracting(Host::address, Host::state, Host::filteredPorts, Host::openPorts)
				.contains(tuple("10.0.0.1", "DEAD", 1, 0));
	}

	@Test
	void aScanThatOthersOutliveWasInterrupted() {
		Report report = read(log("01:00:00 Scan~1 S Nmap phase started.", "02:00:00 Scan~2 S x"));
		assertThat(report.scans()).extracting(Scan::ended).containsExactly(ScanEnd.INTERRUPTED, ScanEnd.CUT_OFF);
	}

	@ParameterizedTest
	@CsvSource({"200,0", "201,1"})
	void aTaskWithoutAnEndIsOverItsEstimateToo(int seconds, int found) {
		Report report = read(log("01:00:00 Scan~1 S Nmap task UDP Scan started.",
				"01:00:10 Scan~1 S Nmap task UDP Scan is an estimated 10.00% complete with an estimated 90 second(s) remaining.",
				String.format("01:%02d:%02d Scan~1 S x", seconds / 60, seconds % 60)));
		assertThat(findings(report).stream().filter(FindingKind.ESTIMATE_MISSED::equals)).hasSize(found);
	}
}
