package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.testing.Samples;

/** While more of a log is being read, nothing is said of what has no end so far. */
class MoreToComeTest {
	private static final String NOT_READ = "Not read to its end yet";

	/** The log as far as a line that holds some words, and one that begins the checks of a host. */
	private static Report begin(String words) throws IOException {
		String all = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8);
		String begin = all.substring(0, all.indexOf('\n', all.indexOf(words)) + 1);
		String start = all.lines().filter(line -> line.contains("starting node scan")).findFirst().orElseThrow();
		return LogReader.read(ByteSource.of((begin + start + '\n').getBytes(StandardCharsets.UTF_8)),
				ReadMonitor.NONE);
	}

	private static Stream<OutlineNode> all(List<OutlineNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}

	private static String overview(Report report) {
		Overview overview = OverviewMaker.of("log", report, Findings.of(report));
		return String.join("\n", overview.facts().stream().map(Overview.Fact::text).toList());
	}

	private static List<TimeBar> bars(Report report) {
		return TimeChart.of(report, List.of())
				.lanes()
				.stream()
				.flatMap(lane -> Stream.of(lane.processes(), lane.tasks()))
				.flatMap(row -> row.bars().stream())
				.toList();
	}

	@Test
	void nothingIsFoundOfWhatHasNoEndSoFar() throws IOException {
		FindingKind[] ends = {FindingKind.PHASE_INCOMPLETE, FindingKind.HOST_UNFINISHED};
		assertThat(Findings.of(begin("SYN Stealth Scan"))).extracting(Finding::kind).contains(ends);
		Report more = begin("SYN Stealth Scan").withMore();
		assertThat(Findings.of(more)).extracting(Finding::kind).doesNotContain(ends);
		assertThat(begin("SYN Stealth Scan").targets().hosts()).flatExtracting(Host::findings)
				.contains(FindingKind.HOST_UNFINISHED);
		assertThat(begin("SYN Stealth Scan").withMore().targets().hosts()).flatExtracting(Host::findings)
				.doesNotContain(ends);
	}

	@Test
	void overviewOutlineAndTimelineSayIt() throws IOException {
		Report cut = begin("SYN Stealth Scan");
		assertThat(overview(cut)).contains("Not finished in this log").doesNotContain(NOT_READ);
		assertThat(all(OutlineTree.of(cut))).anyMatch(node -> !node.complete());
		assertThat(bars(cut)).anyMatch(bar -> !bar.complete());
		Report more = cut.withMore();
		assertThat(overview(more)).contains(NOT_READ).doesNotContain("Not finished");
		assertThat(all(OutlineTree.of(more))).allMatch(OutlineNode::complete);
		assertThat(OutlineTree.of(more).getFirst().detail()).contains("not read to its end yet");
		assertThat(bars(more)).isNotEmpty().allMatch(TimeBar::complete);
	}
}
