package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.views.subnets.SubnetTable;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

class SubnetTableTest {
	private final SubnetTable table = new SubnetTable();
	private final Report report = Reports.ofMessages(Stream.of("10.1.3.1", "10.1.3.2", "10.1.7.1", "10.2.0.1",
			"192.0.2.1")
			.map(address -> "[" + address + "] " + (address.endsWith("2.1") || address.endsWith("0.1")
					? "ALIVE (reason=echo-reply)"
					: "DEAD (reason=no-response)"))
			.toArray(String[]::new));
	private final List<SubnetNode> nodes = table.content(report).rows();

	private Arrangement<SubnetNode> arranged(String filter, Sort sort) {
		return table.arrange(nodes, table.columns(), Filter.of(filter), sort, Cancellation.NEVER);
	}

	private List<String> shown(String filter, Sort sort) {
		Arrangement<SubnetNode> rows = arranged(filter, sort);
		return IntStream.range(0, rows.size())
				.mapToObj(i -> table.columns().getFirst().cell(rows.row(i)).strip())
				.toList();
	}

	@Test
	void showsNetworksBelowTheOneThatHoldsThem() {
		assertThat(shown("", Sort.NONE)).containsExactly("▾ 10.0.0.0/8", "▾ 10.1.0.0/16", "10.1.3.0/24", "10.1.7.0/24",
				"10.2.0.0/24", "192.0.2.0/24");
		assertThat(table.content(report).totals()).isEqualTo("4 subnets");
	}

	@Test
	void closesAndOpens() {
		assertThat(table.open(nodes.get(1), false)).isTrue();
		assertThat(table.open(nodes.get(1), false)).as("it is closed already").isFalse();
		assertThat(shown("", Sort.NONE)).containsExactly("▾ 10.0.0.0/8", "▸ 10.1.0.0/16", "10.2.0.0/24",
				"192.0.2.0/24");
		assertThat(arranged("", Sort.NONE).total()).as("nothing is filtered").isEqualTo(4);
		assertThat(table.open(nodes.get(0), false)).isTrue();
		assertThat(shown("", Sort.NONE)).containsExactly("▸ 10.0.0.0/8", "192.0.2.0/24");
		assertThat(table.open(nodes.get(0), true)).isTrue();
		assertThat(shown("", Sort.NONE)).as("what is inside stays closed").hasSize(4);
		assertThat(table.open(nodes.get(2), true)).as("there is nothing in it").isFalse();
	}

	@Test
	void sortsAmongThoseBelowOneNetwork() {
		assertThat(shown("", new Sort("hosts", false))).containsExactly("192.0.2.0/24", "▾ 10.0.0.0/8", "10.2.0.0/24",
				"▾ 10.1.0.0/16", "10.1.7.0/24", "10.1.3.0/24");
		assertThat(shown("", new Sort("share", true))).startsWith("192.0.2.0/24", "▾ 10.0.0.0/8", "10.2.0.0/24");
		assertThat(shown("", new Sort("network", true))).startsWith("192.0.2.0/24", "▾ 10.0.0.0/8", "10.2.0.0/24");
	}

	@Test
	void filtersWithWhatIsAboveAndBelow() {
		table.open(nodes.get(0), false);
		assertThat(shown("10.1.7", Sort.NONE)).containsExactly("▾ 10.0.0.0/8", "▾ 10.1.0.0/16", "10.1.7.0/24");
		assertThat(arranged("10.1.7", Sort.NONE).total()).isEqualTo(6);
		assertThat(shown("10.1.0.0", Sort.NONE)).containsExactly("▾ 10.0.0.0/8", "▾ 10.1.0.0/16", "10.1.3.0/24",
				"10.1.7.0/24");
		assertThat(shown("nowhere", Sort.NONE)).isEmpty();
		assertThat(shown("", Sort.NONE)).as("closed as before").containsExactly("▸ 10.0.0.0/8", "192.0.2.0/24");
	}

	@Test
	void paintsTheShareAsStrengthAndSaysIt() {
		SubnetNode all = nodes.getFirst();
		assertThat(Reports.column(table, "share").cell(all)).isEqualTo("25 %");
		assertThat(Objects.requireNonNull(Reports.column(table, "share").bar()).apply(all))
				.isEqualTo(CellBar.heat(0.25, "io.github.probelight.ui.alive"));
	}

	/** Two million hosts are many thousand subnets: arranging them takes no longer than a person waits. */
	@Test
	void arrangesManyThousandSubnets() {
		Report large = Reports.ofMessages(IntStream.range(0, 20_000)
				.mapToObj(i -> "[10.%d.%d.1] DEAD (reason=no-response)".formatted(i / 256, i % 256))
				.toArray(String[]::new));
		List<SubnetNode> many = table.content(large).rows();
		assertThat(many).hasSize(20_000 + 79 + 1);
		many.forEach(node -> table.open(node, true));
		Arrangement<SubnetNode> rows = table.arrange(many, table.columns(), Filter.NONE, new Sort("hosts", true),
				Cancellation.NEVER);
		assertThat(rows.size()).isEqualTo(many.size());
		assertThat(IntStream.range(0, rows.size()).map(rows::number)).doesNotHaveDuplicates();
	}
}
