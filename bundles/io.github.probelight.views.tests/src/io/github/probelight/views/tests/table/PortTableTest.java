package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.ports.PortTable;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

class PortTableTest {
	private static final PortTable TABLE = new PortTable();
	private static final Report REPORT = Reports.ofMessages("[10.0.0.1:443/TCP] OPEN (reason=syn-ack:TTL=61)",
			"[10.0.0.2:443/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.3:443/TCP]  FILTERED (reason=no-response)",
			"[10.0.0.1:53/UDP] OPEN|FILTERED (reason=no-response)",
			"[10.0.0.2:53/UDP] OPEN (reason=udp-response:TTL=61)",
			"[10.0.0.1:61234/TCP] CLOSED (reason=reset:TTL=61)");

	@Test
	void sortsByNumbers() {
		assertThat(Reports.cells(TABLE, REPORT, "port", TABLE.sort())).as("those that are open first")
				.containsExactly("443", "53", "61234");
		assertThat(Reports.cells(TABLE, REPORT, "port", new Sort("port", false))).containsExactly("53", "443", "61234");
		assertThat(Reports.cells(TABLE, REPORT, "port", new Sort("open", true))).containsExactly("443", "53", "61234");
		assertThat(Reports.cells(TABLE, REPORT, "port", new Sort("openFiltered", true))).startsWith("53");
	}

	@Test
	void knowsTheRowOfAnEntry() {
		String head = "2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] ";
		for (Port port : REPORT.targets().ports()) {
			String line = head + "[10.0.0.9:" + port.port() + "/" + port.protocol() + "] CLOSED (reason=reset)";
			int row = TABLE.row(REPORT, EntryScanner.read(line).orElseThrow());
			assertThat(REPORT.targets().ports().get(row)).isSameAs(port);
		}
		for (String other : List.of("[10.0.0.1] ALIVE (reason=echo-reply)", "Nmap phase started.",
				"[10.0.0.1:443/UDP] CLOSED (reason=reset)")) {
			assertThat(TABLE.row(REPORT, EntryScanner.read(head + other).orElseThrow())).as(other).isEqualTo(-1);
		}
	}

	@Test
	void sumsUpInTheTotals() {
		assertThat(TABLE.content(REPORT).totals()).isEqualTo("3 ports, 2 of them open on some host  ·  3 open ports");
		assertThat(TABLE.content(Reports.ofMessages("[10.0.0.1:443/TCP] OPEN (reason=syn-ack:TTL=61)")).totals())
				.isEqualTo("1 port, 1 of them open on some host  ·  1 open port");
		assertThat(TABLE.content(Report.EMPTY).totals()).isEmpty();
	}

	@Test
	void paintsTheShareOfHostsAndSaysIt() {
		assertThat(Reports.cells(TABLE, REPORT, "share", new Sort("share", true))).containsExactly("67 %", "50 %",
				"0 %");
		Function<Port, @Nullable CellBar> bar = Objects.requireNonNull(Reports.column(TABLE, "share").bar());
		assertThat(REPORT.targets().ports()).extracting(port -> Objects.requireNonNull(bar.apply(port)).part())
				.containsExactlyInAnyOrder(2.0 / 3, 0.5, 0.0);
	}

	/** What a row leads to is what it counts. */
	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "ipv6.log", "interleaved-sites.log"})
	void leadsToTheHostsThatItCounts(String sample) {
		Report report = Reports.ofSample(sample);
		HostTable hosts = new HostTable();
		assertThat(TABLE.content(report).rows()).isNotEmpty().allSatisfy(port -> {
			Filter filter = Filter.of(PortsView.hosts(port));
			long open = PortColumns.hosts(port, "OPEN");
			long most = open > 0 ? open : PortColumns.hosts(port, "FILTERED");
			long expected = most > 0 ? most : PortColumns.hosts(port, "CLOSED");
			assertThat(expected > 0).isEqualTo(!filter.isEmpty());
			assertThat(hosts.content(report).rows())
					.filteredOn(host -> !filter.isEmpty() && filter.passes(host, hosts.columns()))
					.hasSize((int) expected);
		});
	}

	@Test
	void hidesOtherStatesWhereThereAreNone() {
		assertThat(TABLE.content(REPORT).hidden()).containsExactlyInAnyOrder("unfiltered", "closedFiltered", "other");
		assertThat(TABLE.content(Reports.ofMessages("[10.0.0.1:53/UDP] ODD (reason=no-response)",
				"[10.0.0.2:53/UDP] UNFILTERED (reason=reset)", "[10.0.0.3:53/UDP] CLOSED|FILTERED (reason=reset)"))
				.hidden()).containsExactly("openFiltered");
	}

	@Test
	void explainsCells() {
		Port https = REPORT.targets().ports().stream().filter(port -> port.port() == 443).findFirst().orElseThrow();
		assertThat(Reports.column(TABLE, "service").tip().apply(https)).contains("TLS", "does not say");
		assertThat(Reports.column(TABLE, "open").tip().apply(https)).startsWith("2 of 3 hosts");
	}

	@Test
	void knowsTheUsualServices() {
		for (String known : List.of("22/TCP ssh", "161/UDP snmp", "53/TCP domain", "53/UDP domain",
				"3389/TCP ms-wbt-server",
				"445/TCP microsoft-ds", "514/TCP shell", "514/UDP syslog", "443/UDP https")) {
			String[] parts = known.split("[/ ]");
			Report report = Reports
					.ofMessages("[10.0.0.1:" + parts[0] + "/" + parts[1] + "] OPEN (reason=syn-ack:TTL=61)");
			assertThat(Reports.cells(TABLE, report, "service", Sort.NONE)).as(known).containsExactly(parts[2]);
		}
	}
}
