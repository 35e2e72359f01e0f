package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Folding;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.Sort;

/** Rows in groups: where heads and rows are, folded or not. */
class GroupingTest {

	private static final HostTable TABLE = new HostTable();
	private static final Report REPORT = Reports.ofMessages("[10.0.2.1] DEAD (reason=no-response)",
			"[10.0.1.2] ALIVE (reason=echo-reply)", "[2001:db8::1] ALIVE (reason=echo-reply)",
			"[10.0.1.1] DEAD (reason=no-response)", "[name.example.test] DEAD (reason=no-response)",
			"[2001:db8::2:0:0:1] DEAD (reason=reset)", "[10.0.2.9:22/TCP] OPEN (reason=syn-ack)");

	private static Arrangement<Host> by(String grouping, Report report, String filter, Folding folding) {
		Grouping<Host> by = TABLE.groupings()
				.stream()
				.filter(some -> some.id().equals(grouping))
				.findFirst()
				.orElseThrow();
		return Arrangement.of(report.targets().hosts(), TABLE.columns(), Filter.of(filter),
				new Sort("address", false), by, folding, Cancellation.NEVER);
	}

	private static List<String> shown(Arrangement<Host> rows) {
		return IntStream.range(0, rows.size())
				.mapToObj(i -> rows.isHead(i)
						? rows.head(i).map(head -> head.name() + ": " + head.count()).orElseThrow()
						: rows.row(i).address())
				.toList();
	}

	@Test
	void subnetsAreInTheOrderOfTheirFirstRows() {
		assertThat(shown(by("subnet", REPORT, "", Folding.NONE))).containsExactly("10.0.1.0/24: 2", "10.0.1.1",
				"10.0.1.2", "10.0.2.0/24: 2", "10.0.2.1", "10.0.2.9", "2001:db8::/64: 2", "2001:db8::1",
				"2001:db8::2:0:0:1", "Names without an address: 1", "name.example.test");
	}

	@Test
	void reasonsAreTheMostFrequentFirst() {
		assertThat(shown(by("reason", REPORT, "", Folding.NONE))).containsExactly("DEAD, no-response: 3", "10.0.1.1",
				"10.0.2.1", "name.example.test", "ALIVE, echo-reply: 2", "10.0.1.2", "2001:db8::1",
				"Port results only: 1", "10.0.2.9", "DEAD, reset: 1", "2001:db8::2:0:0:1");
	}

	@Test
	void foldedGroupsShowTheirHeads() {
		Arrangement<Host> all = by("reason", REPORT, "", Folding.NONE);
		Arrangement<Host> folded = all.folded(Folding.ALL);
		assertThat(shown(folded)).containsExactly("DEAD, no-response: 3", "ALIVE, echo-reply: 2",
				"Port results only: 1", "DEAD, reset: 1");
		assertThat(folded.count()).isEqualTo(7);
		assertThat(folded.count(0)).isEqualTo(3);
		assertThat(folded.rows(1).map(Host::address)).containsExactly("10.0.1.2", "2001:db8::1");
		assertThat(folded.flat().size()).isEqualTo(7);
		assertThat(folded.heads()).containsExactly(0, 1, 2, 3);
		assertThat(shown(folded.folded(Folding.NONE))).isEqualTo(shown(all));
		assertThat(shown(by("reason", REPORT, "10.0", Folding.ALL))).as("only what passes the filter is counted")
				.containsExactly("DEAD, no-response: 2", "ALIVE, echo-reply: 1", "Port results only: 1");
	}

	@ParameterizedTest
	@CsvSource({"site,false", "subnet,false", "reason,false", "site,true", "subnet,true", "reason,true"})
	void positionsAndNumbersLeadToEachOther(String grouping, boolean folded) {
		Report report = Reports.ofSample("small-scan.log");
		Arrangement<Host> rows = by(grouping, report, "", folded ? Folding.ALL : Folding.NONE);
		for (int i = 0; i < rows.size(); i++) {
			int number = rows.number(i);
			assertThat(number < 0).isEqualTo(rows.isHead(i));
			assertThat(rows.isHead(rows.headPosition(i))).isTrue();
			if (number >= 0) {
				assertThat(rows.position(number)).isEqualTo(i);
				assertThat(rows.row(i)).isEqualTo(report.targets().hosts().get(number));
			}
		}
		assertThat(IntStream.range(0, report.targets().hosts().size()).filter(number -> rows.position(number) >= 0))
				.hasSize(folded ? 0 : 26);
		assertThat(rows.heads().map(rows::count).sum()).isEqualTo(26);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "nothing-like-this"})
	void thereMayBeNoRows(String filter) {
		Arrangement<Host> none = by("subnet", filter.isEmpty() ? Report.EMPTY : REPORT, filter, Folding.NONE);
		assertThat(none.size()).isZero();
		assertThat(none.heads()).isEmpty();
	}
}
