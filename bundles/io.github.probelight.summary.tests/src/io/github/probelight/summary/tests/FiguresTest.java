package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.LeftOut;
import io.github.probelight.summary.figures.Reasons;
import io.github.probelight.summary.figures.RefusedLogins;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.figures.TaskSum;

/** Numbers that a report implies. */
class FiguresTest {

	@ParameterizedTest
	@CsvSource({"0,5,0", "5,5,1", "1,2,0.5", "2,3,0.667", "99999,100000,0.999", "1,100000,0.001", "0,0,0"})
	void aShareIsAllOrNothingOnlyIfItIs(long part, long whole, double share) {
		assertThat(Shares.share(part, whole)).isEqualTo(share);
	}

	private static final Report SCAN = ReadLogs.ofSample("small-scan.log").report();

	@ParameterizedTest
	@CsvSource({"0,0,''", "0,9,0 %", "1,1000,< 1 %", "1,3,33 %", "999,1000,> 99 %", "7,7,100 %"})
	void aShareIsNeverRoundedToNothingOrAll(long part, long whole, String text) {
		assertThat(Shares.percent(part, whole)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({"5,0,''", "5,-1,''", "16,21000,0.8", "99950,1000000,100.0", "100,1000,100", "1204000,1000000,'1,204'"})
	void aRateHasADecimalWhereItIsSmall(long results, long millis, String text) {
		assertThat(Shares.rate(results, millis)).isEqualTo(text);
	}

	@Test
	void theFunnelNarrows() {
		assertThat(Funnel.of(SCAN)).isEqualTo(new Funnel(26, 26, 15, 11, 0));
		assertThat(Funnel.withOpen(SCAN)).isEqualTo(new Funnel(26, 26, 15, 11, 10));
		assertThat(Funnel.withOpen(Report.EMPTY)).isEqualTo(new Funnel(0, 0, 0, 0, 0));
	}

	/** Ten scans of four hosts are scans of four hosts; what was scanned of another site comes to that. */
	@Test
	void addressesThatAreScannedAgainAreNoMore() {
		List<String> messages = new ArrayList<>();
		for (int scan = 0; scan < 10; scan++) {
			messages.addAll(List.of("Nmap phase started.", "Nmap scan of 3 IP addresses starting.",
					"Nmap scan of 1 IP address starting.", "[10.0.0." + scan % 4 + "] ALIVE (reason=echo-reply)",
					"Nmap phase complete."));
		}
		assertThat(Funnel.of(ReadLogs.ofMessages(messages.toArray(String[]::new)).report()))
				.isEqualTo(new Funnel(4, 4, 4, 0, 0));
		assertThat(Funnel.of(ReadLogs.ofMessages("Nmap phase started.", "Nmap scan of 2 IP addresses starting.",
				"[10.0.0.1] ALIVE (reason=reset)", "Nmap phase complete.", "Nmap phase started.",
				"Nmap scan of 1 IP address starting.", "[10.0.0.2] DEAD (reason=reset)",
				"[10.0.0.3] DEAD (reason=reset)").report())).as("no fewer than hosts")
				.isEqualTo(new Funnel(3, 3, 1, 2, 0));
	}

	@Test
	void tasksOfOneNameAreSummedUp() {
		assertThat(TaskSum.of(SCAN.phases().get(0).processes().stream().flatMap(process -> process.tasks().stream())))
				.hasSizeBetween(2, 5)
				.first()
				.satisfies(sum -> {
					assertThat(sum.name()).isEqualTo("Ping Scan");
					assertThat(sum.tasks()).isEqualTo(2);
					assertThat(sum.millis()).isGreaterThan(sum.longest());
				});
	}

	@Test
	void loginsAreCountedByHost() {
		Report report = ReadLogs.ofMessages("[10.0.0.1] Administrative credentials failed (access denied).",
				"[10.0.0.2] Administrative credentials failed (access denied).",
				"[10.0.0.2] Administrative credentials failed (access denied).").report();
		assertThat(RefusedLogins.of(report))
				.extracting(logins -> logins.first().host(), RefusedLogins::times, logins -> logins.first().line())
				.containsExactly(tuple("10.0.0.2", 2L, 1L),
						tuple("10.0.0.1", 1L, 0L));
	}

	@Test
	void targetsThatWereLeftOutSayWhy() {
		LeftOut left = LeftOut.of(SCAN);
		assertThat(left.all()).isEqualTo(2);
		assertThat(left.first()).extracting(LeftOut::why).containsExactly("excluded", "not resolved");
	}

	@Test
	void endingsHaveNoQuotes() {
		assertThat(Ending.of(ReadLogs.ofSample("other-messages.log").report())).extracting(Ending::how, Ending::by)
				.contains(tuple(Ending.How.STOPPED, "amelia"));
		assertThat(Ending.of(ReadLogs.ofSample("scan-ends.log").report())).extracting(Ending::how, Ending::by)
				.contains(tuple(Ending.How.RESUMED, ""), tuple(Ending.How.RESUMED, "amelia"),
						tuple(Ending.How.PAUSED, "amelia"));
	}

	@Test
	void reasonsAreSummedOverStatesAndSorted() {
		assertThat(Reasons.sum(Map.of("ALIVE", Map.of("a", 1L, "c", 5L), "DEAD", Map.of("a", 2L, "b", 3L))))
				.containsExactly(Map.entry("c", 5L), Map.entry("a", 3L), Map.entry("b", 3L));
	}
}
