package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.figures.ReasonCount;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

class ReasonsTest {
	private static final HostTable HOSTS = new HostTable();

	/** What a row leads to is what it counts. */
	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "ipv6.log", "interleaved-sites.log"})
	void leadToAsManyHostsAsTheySay(String sample) {
		Report report = Reports.ofSample(sample);
		List<ReasonCount> rows = ReasonsView.TABLE.content(report).rows();
		assertThat(rows).isNotEmpty().allSatisfy(row -> {
			Filter filter = Filter.of(ReasonsView.hosts(row));
			assertThat(HOSTS.content(report).rows())
					.filteredOn(host -> filter.passes(host, HOSTS.columns()))
					.hasSize((int) row.hosts());
		});
	}

	@Test
	void countHostsOfAnyState() {
		Report report = Reports.ofMessages("[10.0.0.1:53/UDP] OPEN|FILTERED (reason=no-response)",
				"[10.0.0.1:67/UDP] OPEN|FILTERED (reason=no-response)",
				"[10.0.0.2:53/UDP] OPEN|FILTERED (reason=no-response)",
				"[10.0.0.2] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=syn-ack)");
		List<ReasonCount> rows = ReasonsView.TABLE.content(report).rows();
		assertThat(rows).containsExactly(
				new ReasonCount(ReasonCount.About.HOSTS, "ALIVE", "echo-reply", 1, 2, 0, 3),
				new ReasonCount(ReasonCount.About.HOSTS, "ALIVE", "syn-ack", 1, 2, 1, 4),
				new ReasonCount(ReasonCount.About.PORTS, "OPEN|FILTERED", "no-response", 3, 3, 2, 0));
		Filter filter = Filter.of(ReasonsView.hosts(rows.get(2)));
		assertThat(HOSTS.content(report).rows()).filteredOn(host -> filter.passes(host, HOSTS.columns())).hasSize(2);
	}

	@Test
	void areBarsWithTheirTexts() {
		Report report = Reports.ofSample("small-scan.log");
		Column<ReasonCount> share = Reports.column(ReasonsView.TABLE, "share");
		assertThat(Reports.cells(ReasonsView.TABLE, report, "share", Sort.NONE)).startsWith("73 %", "13 %");
		ReasonCount first = ReasonsView.TABLE.content(report).rows().getFirst();
		assertThat(Objects.requireNonNull(share.bar()).apply(first))
				.isEqualTo(CellBar.share(11 / 15.0, "io.github.probelight.ui.alive"));
	}

	@Test
	void sortBySize() {
		Report report = Reports.ofSample("small-scan.log");
		assertThat(Reports.cells(ReasonsView.TABLE, report, "lines", new Sort("share", true))
				.stream()
				.map(Integer::valueOf)).isSortedAccordingTo((a, b) -> b - a);
	}
}
