package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.testing.Samples;

class OutlineTreeTest {
	@Test
	void saysHowLongEachPartTookAndWhatItFound() throws IOException {
		OutlineNode phase = OutlineTree.of(report("small-scan.log")).getFirst();
		assertThat(phase.detail()).isEqualTo("7 min 10 s, 2 processes, 174 results, 21:30:04 – 21:37:14");
		assertThat(phase.children()).extracting(OutlineNode::detail)
				.containsExactly("4 min 24 s, 16 addresses, 125 results, 21:30:05 – 21:34:29",
						"2 min 45 s, 10 addresses, 49 results, 21:34:29 – 21:37:14");
	}

	@Test
	void gathersManySiblingsInGroups() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i <= OutlineTree.MOST_CHILDREN; i++) {
			log.append("2026-03-14T21:30:00 [INFO] [Thread: Scan default:7] [Site: A] Nmap phase started.\n");
			log.append("2026-03-14T21:30:00 [INFO] [Thread: Scan default:7] [Site: A] Nmap phase complete.\n");
		}
		Report many = LogReader.read(ByteSource.of(log.toString().getBytes(StandardCharsets.UTF_8)), ReadMonitor.NONE);
		assertThat(OutlineTree.of(many)).extracting(OutlineNode::kind)
				.containsExactly(OutlineNode.Kind.GROUP, OutlineNode.Kind.GROUP);
		assertThat(OutlineTree.of(many).getLast().children()).hasSize(1);
	}

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
			assertNested(top, 0, report.extent().lines() - 1);
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
				assertThat(LineWay.task(report, lines[line], line)).isEqualTo("Connect Scan");
				measured++;
			}
		}
		assertThat(measured).isPositive();
		assertThat(LineWay.task(report, lines[0], 0)).isEmpty();
	}

	/** Two scans at the same time: the line's own site tells which of them it belongs to. */
	@Test
	void knowsTheWayToALine() throws IOException {
		Report report = report("interleaved-sites.log");
		String[] lines = new String(Samples.bytes("interleaved-sites.log"), StandardCharsets.UTF_8).split("\n");
		assertThat(LineWay.to(report, lines[14], 14)).extracting(LineWay.Step::label)
				.containsExactly("Nmap phase", "Process 1", "SYN Stealth Scan");
		assertThat(LineWay.to(report, lines[13], 13)).extracting(LineWay.Step::label, LineWay.Step::line)
				.containsExactly(tuple("Nmap phase", 2L), tuple("Process 1 (last)", 5L), tuple("ARP Ping Scan", 7L));
		assertThat(LineWay.to(report("small-scan.log"), "", 30)).as("no site").isEmpty();
	}

	private static Report report(String sample) throws IOException {
		return LogReader.read(ByteSource.of(Samples.bytes(sample)), ReadMonitor.NONE);
	}
}
