package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.overview.Bar;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Lead;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.Overview.Fact;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.summary.overview.ScanResultText;
import io.github.probelight.summary.table.Tables;

/** A report at a glance. */
class OverviewTest {

	static List<String> samples() {
		return ReadLogs.samples();
	}

	private static Overview overview(ReadLog log) {
		return OverviewMaker.of(log.name(), log.report(), Findings.of(log.report()));
	}

	private static Bars bars(Overview overview, String title) {
		return overview.bars().stream().filter(bars -> bars.title().equals(title)).findFirst().orElseThrow();
	}

	private static Bar bar(Overview overview, String title, String name) {
		return bars(overview, title).bars().stream().filter(bar -> bar.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void saysWhatWasScannedAndHowItEnded() {
		Overview overview = overview(ReadLogs.ofSample("small-scan.log"));
		assertThat(overview.title()).isEqualTo("Harbour Office");
		assertThat(overview.facts()).extracting(Fact::text)
				.containsExactly("2026-03-14 21:30:00 to 21:38:32 GMT, 8 min 32 s", "Started by amelia",
						"Scan completed at 21:38:32", "1 target excluded", "1 target not resolved",
						"Logins refused on 2 hosts");
		assertThat(overview.facts()).extracting(Fact::lead)
				.containsExactly(Lead.NONE, Lead.line(0), Lead.line(308), Lead.line(1), Lead.line(2), Lead.line(217));
	}

	/** A schedule starts scans too, and one log may tell of several. */
	@Test
	void saysWhoStartedTheScans() {
		assertThat(overview(ReadLogs.ofMessages("Scan for site A started by Schedule[nightly].",
				"Scan for site A started by \"amelia\".", "Scan for site A started by \"amelia\".",
				"Scan for site A started by \"System: out of memory\".")).facts())
				.contains(new Fact("Started by Schedule[nightly] and 2 others", Lead.line(0), false));
		assertThat(overview(ReadLogs.ofMessages("Scan for site A started by \"a\u202eb\nc\".")).facts())
				.noneMatch(fact -> fact.text().contains("\u202e"));
	}

	@Test
	void leadsFromAFigureToWhatStandsBehindIt() {
		Overview overview = overview(ReadLogs.ofSample("small-scan.log"));
		assertThat(bar(overview, "Addresses", "alive"))
				.isEqualTo(new Bar("alive", "ALIVE", 15, 26, "15 · 58 %", "", new Lead.ToHosts("ALIVE")));
		assertThat(bar(overview, "Why ALIVE or DEAD", "admin-prohibited").lead())
				.isEqualTo(new Lead.ToHosts("DEAD admin-prohibited"));
		assertThat(bar(overview, "Open on most hosts", "135/TCP msrpc").lead())
				.isEqualTo(new Lead.ToHosts("open:135/TCP"));
		assertThat(bar(overview, "Worth a second look", "Alive only by a reset").lead())
				.isEqualTo(new Lead.ToFindings("Alive only by a reset"));
		assertThat(bars(overview, "Tasks").bars().get(0).lead()).isEqualTo(Lead.line(25));
	}

	@Test
	void saysHowManyAreLeftOut() {
		Bars ports = bars(overview(ReadLogs.ofSample("small-scan.log")), "Open on most hosts");
		assertThat(ports.bars()).hasSize(6);
		assertThat(ports.more()).isEqualTo("and 25 more ports");
		assertThat(ports.rest()).isEqualTo(new Lead.ToTable(Tables.PORTS));
	}

	@Test
	void warnsOfAScanThatWasNotFinished() {
		Overview overview = overview(ReadLogs.ofMessages("Nmap phase started.", "Nmap task Ping Scan started."));
		assertThat(overview.title()).isEqualTo("A");
		assertThat(overview.facts()).filteredOn(Fact::warns)
				.extracting(Fact::text)
				.containsExactly("Not finished in this log: 1 of 1 Nmap phase");
	}

	@Test
	void saysTheResultInOneLine() {
		assertThat(result(ReadLogs.ofSample("small-scan.log")))
				.isEqualTo("completed, 15 of 26 hosts alive, 8 findings");
		assertThat(result(ReadLogs.ofMessages("Nmap phase started.", "[10.0.0.1] ALIVE (reason=echo-reply)")))
				.startsWith("not finished, 1 of 1 host alive, ");
		assertThat(result(ReadLogs.ofMessages())).isEqualTo("no finding");
	}

	private static String result(ReadLog log) {
		return ScanResultText.of(log.report(), Findings.of(log.report()));
	}

	@Test
	void saysWhatRanWhen() {
		Overview overview = overview(ReadLogs.ofSample("small-scan.log"));
		assertThat(overview.text()).contains("""

				Timeline
				  Process 1 · 16 addresses  21:30:05 – 21:34:29
				    Ping Scan               21:30:06 – 21:30:27
				    SYN Stealth Scan        21:30:27 – 21:32:38
				""");
		assertThat(overview.times().orElseThrow().bars().get(2).lead()).isEqualTo(Lead.line(25));
	}

	/** Where there are too many of both, processes alone say when. */
	@Test
	void saysWhenProcessesRanWhereThereAreManyTasks() {
		String[] log = IntStream.range(0, 40)
				.mapToObj(i -> i % 2 == 0 ? "Nmap scan of 9 IP addresses starting." : "Nmap task Ping Scan started.")
				.toArray(String[]::new);
		Bars times = overview(ReadLogs.ofMessages(log)).times().orElseThrow();
		assertThat(times.bars()).hasSize(16).allSatisfy(bar -> assertThat(bar.name()).startsWith("Process "));
		assertThat(times.more()).isEqualTo("and 4 more processes");
	}

	@Test
	void saysNothingOfNothing() {
		Overview overview = overview(ReadLogs.ofMessages());
		assertThat(overview.bars()).isEmpty();
		assertThat(overview.times()).isEmpty();
		assertThat(overview.facts()).isEmpty();
		assertThat(overview.title()).isEqualTo("scan.log");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isTheSameAsTextAndHoldsNoControlCharacters(String sample) {
		Overview overview = overview(ReadLogs.ofSample(sample));
		for (Bars bars : overview.bars()) {
			assertThat(bars.bars()).allSatisfy(bar -> assertThat(bar.part()).isBetween(0L, bar.whole()));
			assertThat(overview.text()).contains("\n" + bars.title() + "\n");
			bars.bars().forEach(bar -> assertThat(overview.text()).contains(bar.name()).contains(bar.shown()));
		}
		assertThat(overview.text().replace("\n", "")).matches("[^\\p{Cntrl}\u202a-\u202e\u2066-\u2069]*");
	}
}
