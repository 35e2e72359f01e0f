package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.FindingGlance;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Value;

/** What is said of one finding. */
class FindingGlanceTest {

	@Test
	void tellsWhatItMeansAndProvesIt() {
		ReadLog log = ReadLogs.ofMessages("[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=124)");
		Finding finding = Findings.of(log.report())
				.stream()
				.filter(found -> found.kind() == FindingKind.TTL_MISMATCH)
				.findFirst()
				.orElseThrow();
		List<ReportSection> sections = FindingGlance.of(log, finding, line -> "text of " + line + "\u202e");
		assertThat(sections.stream().map(section -> section.title().text()))
				.startsWith("Open ports with different TTLs",
						"Evidence")
				.contains("What to check")
				.endsWith("About");
		Grid evidence = (Grid) sections.get(1).blocks().get(0);
		List<Value> cells = ((Row.Cells) evidence.rows().get(0)).cells();
		assertThat(cells.get(0)).isInstanceOf(Value.Line.class);
		assertThat(cells.get(1).text()).startsWith("text of 1").doesNotContain("\u202e");
		assertThat(sections.getLast().blocks().toString()).contains("10.0.0.1");
	}
}
