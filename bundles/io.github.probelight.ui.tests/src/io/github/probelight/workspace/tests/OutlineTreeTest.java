package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;
import io.github.probelight.summary.TimeText;
import io.github.probelight.workspace.outline.OutlineNode;
import io.github.probelight.workspace.outline.OutlineTree;
import io.github.probelight.workspace.outline.RunningTask;

class OutlineTreeTest {
	@Test
	void leadsToTheInnermostNode() throws IOException {
		List<OutlineNode> tree = OutlineTree.of(report("small-scan.log"));
		assertThat(OutlineTree.pathTo(tree, 0)).isEmpty();
		assertThat(OutlineTree.pathTo(tree, 11)).extracting(OutlineNode::label)
				.containsExactly("Nmap phase", "Process 1",
						"Ping Scan", "71.88 %");
		assertThat(OutlineTree.pathTo(tree, 6)).extracting(OutlineNode::label)
				.containsExactly("Nmap phase", "Process 1",
						"Ping Scan");
	}

	/** Every node lies inside its parent and has a line of the log. */
	@ParameterizedTest
	@CsvSource({"small-scan.log", "several-phases.log", "interleaved-sites.log", "cut-off.log", "one-address.log",
			"article.log"})
	void nestsItsNodes(String sample) throws IOException {
		Report report = report(sample);
		for (OutlineNode top : OutlineTree.of(report)) {
			assertNested(top, 0, report.lines() - 1);
		}
	}

	private static void assertNested(OutlineNode node, long from, long to) {
		assertThat(node.line()).as(node.label()).isBetween(from, to);
		assertThat(node.endLine()).as(node.label()).isBetween(node.line(), to);
		node.children().forEach(child -> assertNested(child, node.line(), node.endLine()));
	}

	@Test
	void knowsTheRunningTask() throws IOException {
		Report report = report("connect-scan.log");
		String[] lines = new String(Samples.bytes("connect-scan.log"), StandardCharsets.UTF_8).split("\n");
		int measured = 0;
		for (int line = 0; line < lines.length; line++) {
			if (lines[line].contains("TTL=0")) {
				assertThat(RunningTask.at(report, lines[line], line)).isEqualTo("Connect Scan");
				measured++;
			}
		}
		assertThat(measured).isPositive();
		assertThat(RunningTask.at(report, lines[0], 0)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"0,0 s", "999,0 s", "59000,59 s", "60000,1 min 0 s", "3599000,59 min 59 s", "3600000,1 h 0 min",
			"86399000,23 h 59 min", "90000000,1 d 1 h", "-5000,-5 s"})
	void wordsDurations(long millis, String words) {
		assertThat(TimeText.duration(millis)).isEqualTo(words);
	}

	@Test
	void wordsTimesThatAreNotKnown() {
		assertThat(TimeText.span(Report.NO_TIME, Report.NO_TIME)).isEmpty();
		assertThat(TimeText.duration(0, Report.NO_TIME)).isEmpty();
		assertThat(TimeText.span(0, 1000)).isEqualTo("00:00:00 – 00:00:01");
		assertThat(TimeText.span(0, 86_400_000)).isEqualTo("1970-01-01 00:00:00 – 1970-01-02 00:00:00");
	}

	private static Report report(String sample) throws IOException {
		return LogReader.read(ByteSource.of(Samples.bytes(sample)), ReadMonitor.NONE);
	}
}
