package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.tests.report.ScanFactsTest.findings;
import static io.github.probelight.engine.tests.report.ScanFactsTest.log;
import static io.github.probelight.engine.tests.report.ScanFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Task;

/** Silences and steps back of the clock: of which scan, and what hides or makes none. */
class SilencesTest {

	/** The minutes between the step back and the time that was reached before are no silence; those behind it are. */
	@ParameterizedTest
	@CsvSource({"10:06:00,0,300", "10:06:01,1,301", "10:01:00,0,60"})
	void aClockThatIsPutRightIsNoSilence(String time, int silences, int longest) {
		Report report = read(
				log("10:00:00 Scan~1 S Nmap phase started.", "10:00:00 Scan~1 S Nmap task Ping Scan started.",
						"10:01:00 Scan~1 S x", "08:01:30 Scan~1 S x", "08:01:40 Scan~1 S x", time + " Scan~1 S x",
						time + " Scan~1 S Nmap phase complete."));
		assertThat(report.timeline().silences()).isEqualTo(silences);
		assertThat(report.timeline().backwards()).isEqualTo(1);
		assertThat(report.timeline().longest().get(0).duration()).isEqualTo(longest * 1000L);
		Task task = report.phases().get(0).processes().get(0).tasks().get(0);
		assertThat(task.silence()).isEqualTo(longest * 1000L);
		assertThat(task.stallLine()).isEqualTo(-1);
	}

	/** After eight silences nobody waits for it any more. */
	@ParameterizedTest
	@CsvSource({"1,600", "7,600", "8,7800"})
	void aClockIsPutRightBehindSilencesToo(int others, int longest) {
		List<String> lines = new ArrayList<>(List.of("10:00:00 Scan~1 S Nmap phase started.",
				"10:00:00 Scan~1 S Nmap task Ping Scan started.", "10:00:00 Scan~1 S x"));
		for (int ten = 0; ten <= others; ten++) {
			lines.add("%02d:%02d:00 Scan~1 S x".formatted(6 + (4 + ten) / 6, (4 + ten) % 6 * 10));
		}
		lines.add("10:10:00 Scan~1 S x");
		Report report = read(log(lines.toArray(String[]::new)));
		assertThat(report.timeline().silences()).isEqualTo(others + 1);
		assertThat(report.timeline().longest().get(0).duration()).isEqualTo(longest * 1000L);
		assertThat(report.phases().get(0).processes().get(0).tasks().get(0).silence()).isEqualTo(longest * 1000L);
	}

	@Test
	void aClockThatStaysBehindHidesNoSilence() {
		Report report = read(log("10:00:00 Scan~1 S x", "10:01:00 Scan~1 S x", "08:01:00 Scan~1 S x",
				"08:11:00 Scan~1 S x", "08:21:00 Scan~1 S x"));
		assertThat(report.timeline().silences()).isEqualTo(2);
		assertThat(report.timeline().longest().get(0)).isEqualTo(new Gap(at(8, 1), at(8, 11), 2, 3));
	}

	private static long at(int hour, int minute) {
		return Instant.parse("2026-03-02T%02d:%02d:00Z".formatted(hour, minute)).toEpochMilli();
	}

	@Test
	void betweenScansNothingIsSilentAndNoClockMoves() {
		Report report = read(log("05:00:00 Scan~1 S Nmap phase started.", "05:00:10 Scan~1 S Nmap phase complete.",
				"07:00:00 Scan~2 S Nmap phase started.", "07:00:10 Scan~2 S Nmap phase complete.",
				"06:00:00 Scan~3 T Nmap phase started.", "06:00:10 Scan~3 T Nmap phase complete."));
		assertThat(findings(report)).isEmpty();
		assertThat(report.scans()).extracting(Scan::start, Scan::end).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({"10:05:00,0", "10:05:01,1"})
	void aSilenceWithinAScanIsNotHiddenByAnother(String time, int silences) {
		Report report = read(
				log("10:00:00 Scan~1 S x", "10:02:00 Scan~2 T x", "10:04:00 Scan~2 T x", time + " Scan~1 S y"));
		assertThat(report.timeline().silences()).isEqualTo(silences);
	}

	@Test
	void aThreadThatNamesNoScanBreaksTheSilence() {
		Report report = read(
				log("10:00:00 Scan~1 S x", "10:04:00 SPIDER::x@10.0.0.1 S x", "10:08:00 - - x", "10:12:00 Scan~1 S y"));
		assertThat(findings(report)).isEmpty();
		assertThat(report.timeline().longest().get(0).duration()).isEqualTo(240_000);
	}

	/** Each site is silent by itself, also where no thread names a scan. */
	@ParameterizedTest
	@CsvSource({"-,-,-,2", "-,SPIDER::x@10.0.0.1,SPIDER::x@10.0.0.1,2",
			"Scan~1,SPIDER::x@10.0.0.1,SPIDER::x@10.0.0.1,2",
			"Scan~1,Scan~1,SPIDER::x@10.0.0.1,2", "Scan~1,SPIDER::x@10.0.0.1,Scan~1,2"})
	void theSilencesOfTwoSitesAreTwo(String first, String second, String third, int silences) {
		Report report = read(log("10:00:00 " + first + " A [10.0.0.1] ALIVE (reason=echo-reply)",
				"10:00:00 " + first.replace('1', '2') + " B [10.0.0.2] ALIVE (reason=echo-reply)",
				"10:00:01 " + second + " A x", "10:00:02 " + second.replace("~1", "~2") + " B x",
				"10:10:01 " + third + " A x", "10:10:02 " + third.replace("~1", "~2") + " B x"));
		assertThat(Findings.of(report)).extracting(Finding::kind, Finding::count)
				.containsExactly(tuple(FindingKind.SILENCE, (long) silences));
		assertThat(report.timeline().longest()).first().isEqualTo(new Gap(at(10, 0) + 1_000, at(10, 10) + 1_000, 2, 4));
	}

	/** What one site writes does not hide that the other is silent, and breaks the silence of its own scan. */
	@Test
	void aThreadThatNamesNoScanWorksForItsSite() {
		Report report = read(log("10:00:00 Scan~1 A x", "10:00:01 Scan~2 B x", "10:04:00 SPIDER::x@10.0.0.1 A x",
				"10:08:00 SPIDER::x@10.0.0.1 A x", "10:12:00 Scan~1 A x", "10:12:01 Scan~2 B x"));
		assertThat(report.timeline().silences()).isOne();
		assertThat(report.timeline().longest().get(0)).isEqualTo(new Gap(at(10, 0) + 1_000, at(10, 12) + 1_000, 1, 5));
	}

	/** Clocks of two sites differ: neither went back. */
	@Test
	void theClocksOfTwoSitesAreTwo() {
		Report report = read(log("10:00:00 - A x", "09:00:00 - B x", "10:00:01 - A x", "09:00:01 - B x"));
		assertThat(report.timeline().backwards()).isZero();
	}

	/** The log of an engine goes on behind its scans, but nobody waits for that. */
	@ParameterizedTest
	@CsvSource({"-,-,0", "NSC~@~10.0.0.1,-,0", "SPIDER::x@10.0.0.1,S,0", "Scan~1,S,1", "Scan~1,-,1"})
	void whatOthersWriteBehindTheEndOfAScanIsNoSilence(String thread, String site, int silences) {
		Report report = read(log("10:00:00 Scan~1 S x", "10:00:10 Scan~1 S Scan [1] completed in 10 seconds",
				"11:00:00 " + thread + " " + site + " x", "12:00:00 " + thread + " " + site + " x",
				"08:00:00 " + thread + " " + site + " x"));
		assertThat(report.timeline().silences()).isEqualTo(silences);
		assertThat(report.timeline().backwards()).isOne();
	}
}
