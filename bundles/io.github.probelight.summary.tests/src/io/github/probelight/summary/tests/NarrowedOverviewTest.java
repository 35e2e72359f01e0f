package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.overview.Bar;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Lead;
import io.github.probelight.summary.overview.NarrowedOverview;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.Overview.Fact;
import io.github.probelight.summary.overview.OverviewMaker;

/** Each figure of some entries has that of the whole log behind it where it differs. */
class NarrowedOverviewTest {

	private static String open(int host, int port) {
		return "[10.0.0.%d:%d/TCP] OPEN (reason=syn-ack:TTL=64)".formatted(host, port);
	}

	private static List<String> shown(Overview overview, String title) {
		return overview.bars()
				.stream()
				.filter(bars -> bars.title().equals(title))
				.flatMap(bars -> bars.bars().stream())
				.map(bar -> bar.name() + ": " + bar.shown())
				.toList();
	}

	@Test
	void totalsStandBehindWhatDiffers() {
		List<String> some = List.of("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] DEAD (reason=no-response)",
				open(1, 999), open(1, 80));
		// 999 is open on fewer hosts of the whole log than all ports that are shown of it
		Stream<String> more = IntStream.range(3, 7)
				.boxed()
				.flatMap(host -> Stream.concat(Stream.of("[10.0.0.%d] ALIVE (reason=echo-reply)".formatted(host)),
						IntStream.range(80, 100).mapToObj(port -> open(host, port))));
		ReadLog part = ReadLogs.ofMessages(some.toArray(String[]::new));
		ReadLog whole = ReadLogs.ofMessages(Stream.concat(some.stream(), more).toArray(String[]::new));
		Overview of = OverviewMaker.of("scan.log", part.report(), List.of());
		Overview all = OverviewMaker.withAll("scan.log", whole.report(), Findings.of(whole.report()));
		Overview narrowed = NarrowedOverview.of("21:00:00 – 21:00:04", of, all);
		assertThat(narrowed.facts().getFirst())
				.isEqualTo(new Fact("Only 21:00:00 – 21:00:04: show the whole log", new Lead.ToWholeLog(), true));
		assertThat(shown(narrowed, "Addresses")).containsExactly("with results: 2 of 6", "alive: 1 of 5",
				"with open ports: 1 of 5");
		assertThat(shown(narrowed, "Why ALIVE or DEAD")).containsExactly("echo-reply: 1 of 5",
				"no-response: 1");
		assertThat(shown(narrowed, "Open on most hosts")).containsExactlyInAnyOrder("80/TCP http: 1 of 5",
				"999/TCP: 1");
		assertThat(all.bars()
				.stream()
				.flatMap(bars -> bars.bars().stream())
				.map(Bar::name)
				.filter(name -> name.startsWith("99/")))
				.as("ports that the page of the whole log leaves out")
				.hasSize(1);
	}

	/** A host that only a reset tells alive in some entries may have answered a ping in others. */
	@Test
	void whatIsMoreThanInTheWholeLogIsNotAPartOfIt() {
		ReadLog part = ReadLogs.ofMessages("[10.0.0.1] ALIVE (reason=reset)", "[10.0.0.2] ALIVE (reason=reset)");
		Overview of = OverviewMaker.of("scan.log", part.report(), List.of());
		ReadLog whole = ReadLogs.ofMessages("[10.0.0.1] ALIVE (reason=reset)");
		Overview all = OverviewMaker.withAll("scan.log", whole.report(), List.of());
		assertThat(shown(NarrowedOverview.of("time:21:00..21:04", of, all), "Addresses"))
				.containsExactly("with results: 2 (1)", "alive: 2 (1)", "with open ports: 0 · 0 %");
	}

	/** Not narrowed: what Nmap was given, and how long its tasks took. */
	@Test
	void whatIsOfTheWholeLogSaysSo() {
		Overview all = OverviewMaker.of("scan.log", ReadLogs.ofSample("small-scan.log").report(), List.of());
		Overview narrowed = NarrowedOverview.of("state:dead", all, all);
		assertThat(shown(all, "Addresses")).contains("given to Nmap: 26");
		assertThat(shown(narrowed, "Addresses")).contains("given to Nmap (whole log): 26");
		assertThat(all.bars()).extracting(Bars::title).contains("Tasks");
		assertThat(narrowed.bars()).extracting(Bars::title).contains("Tasks (whole log)").doesNotContain("Tasks");
		assertThat(narrowed.times()).map(Bars::title).contains("Timeline (tasks of the whole log)");
	}
}
