package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

class HostTableTest {
	private static final HostTable TABLE = new HostTable();

	private static String cell(Report report, int host, String column) {
		return Reports.column(TABLE, column).cell(report.targets().hosts().get(host));
	}

	private static String tip(Report report, int host, String column) {
		return Reports.column(TABLE, column).tip().apply(report.targets().hosts().get(host));
	}

	@Test
	void sortsAddressesByNumberAndNamesLast() {
		List<String> sorted = List.of("9.255.255.255", "10.0.0.2", "10.0.0.10", "10.0.1.1", "192.0.2.1",
				"255.255.255.255",
				"::", "::1", "64:ff9b::1", "2001:db8::", "2001:db8::5", "2001:db8::10",
				"2001:db8:0:1::1", "2001:db8:1::", "fe80::1", "fe80::1%eth0", "ff02::1", "1.2.3", "10.0.0.256",
				"alpha.example.test", "Beta.example.test", "gamma");
		String[] results = sorted.stream()
				.sorted((a, b) -> Integer.compare(a.hashCode(), b.hashCode()))
				.map(address -> "[" + address + "] ALIVE (reason=echo-reply)")
				.toArray(String[]::new);
		Report report = Reports.ofMessages(results);
		List<String> read = report.targets().hosts().stream().map(Host::address).toList();
		assertThat(read).as("the log has other orders than the one asked for").isNotEqualTo(sorted);
		List<String> expected = sorted.stream().filter(read::contains).toList();
		assertThat(expected).hasSizeGreaterThanOrEqualTo(18);
		assertThat(Reports.cells(TABLE, report, "address", new Sort("address", false))).isEqualTo(expected);
		assertThat(Reports.cells(TABLE, report, "address", new Sort("address", true))).isEqualTo(expected.reversed());
	}

	/** The view asks for the caret's host on the UI thread: a table of all hosts must not be made then. */
	@Test
	void hasHostsLookedUpBeforeTheyAreShown() {
		int hosts = 10_000;
		Report report = Reports.ofMessages(IntStream.range(0, hosts)
				.mapToObj(host -> "[10.0." + host / 256 + "." + host % 256 + "] DEAD (reason=no-response)")
				.toArray(String[]::new));
		TABLE.content(report);
		ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
		Reports.ofMessages("[10.0.0.1] DEAD (reason=no-response)").targets().hostIndex("", "10.0.0.1"); // loads classes
		String site = report.targets().hosts().get(0).site();
		long before = thread.getCurrentThreadAllocatedBytes();
		int index = report.targets().hostIndex(site, "10.0.39.15");
		assertThat(thread.getCurrentThreadAllocatedBytes() - before).as("bytes").isBetween(0L, hosts / 2L);
		assertThat(index).isEqualTo(hosts - 1);
	}

	private static List<String> filtered(Report report, String typed) {
		return report.targets()
				.hosts()
				.stream()
				.filter(host -> Filter.of(typed).passes(host, TABLE.columns()))
				.map(Host::address)
				.toList();
	}

	@Test
	void filtersByWholeNumbersOfAnAddress() {
		Report report = Reports.ofMessages("[10.3.7.1] ALIVE (reason=echo-reply)",
				"[10.3.70.2] ALIVE (reason=echo-reply)", "[110.3.7.3] ALIVE (reason=echo-reply)",
				"[10.3.7.10] ALIVE (reason=echo-reply)", "[[2001:db8:0:1::1]] ALIVE (reason=echo-reply)",
				"[[2001:db8:0:10::1]] ALIVE (reason=echo-reply)", "[web1.face.example] ALIVE (reason=echo-reply)");
		assertThat(report.targets().hosts()).hasSize(7);
		assertThat(filtered(report, "10.3.7")).containsExactlyInAnyOrder("10.3.7.1", "10.3.7.10");
		assertThat(filtered(report, "10.3.7.")).containsExactlyInAnyOrder("10.3.7.1", "10.3.7.10");
		assertThat(filtered(report, "10.3.7.1")).containsExactly("10.3.7.1");
		assertThat(filtered(report, "3.7")).containsExactlyInAnyOrder("10.3.7.1", "10.3.7.10", "110.3.7.3");
		assertThat(filtered(report, ".70.")).containsExactly("10.3.70.2");
		assertThat(filtered(report, "2001:DB8:0:1")).containsExactly("2001:db8:0:1::1");
		assertThat(filtered(report, "b1.fa")).containsExactly("web1.face.example");
		assertThat(filtered(report, "70")).containsExactly("10.3.70.2");
	}

	@Test
	void filtersByNetwork() {
		Report report = Reports.ofMessages("[10.3.7.1] ALIVE (reason=echo-reply)", "[10.3.8.1] DEAD (reason=reset)",
				"[10.4.0.1] DEAD (reason=reset)", "[2001:db8::1] ALIVE (reason=echo-reply)",
				"[2001:db8:0:1::1] ALIVE (reason=echo-reply)", "[alpha.example.test] ALIVE (reason=echo-reply)");
		assertThat(filtered(report, "10.3.7.0/24")).containsExactly("10.3.7.1");
		assertThat(filtered(report, "10.3.0.0/16")).containsExactly("10.3.7.1", "10.3.8.1");
		assertThat(filtered(report, "10.3.0.0/16 dead")).containsExactly("10.3.8.1");
		assertThat(filtered(report, "2001:db8::/64")).containsExactly("2001:db8::1");
		assertThat(filtered(report, "10.3.7.1/")).as("still being typed").containsExactly("10.3.7.1");
		assertThat(filtered(report, "10.3.7.1/999")).containsExactly("10.3.7.1");
		assertThat(filtered(report, "0.0.0.0/0")).hasSize(3);
	}

	@Test
	void answersWhichHostsHaveAPortOpen() {
		Report report = Reports.ofMessages("[10.0.0.1:3389/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.2:3389/TCP] CLOSED (reason=reset:TTL=61)", "[10.0.0.3:33/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.4:3389/UDP] OPEN (reason=udp-response:TTL=61)", "[10.0.0.5] DEAD (reason=no-response)");
		assertThat(filtered(report, "open:3389")).containsExactlyInAnyOrder("10.0.0.1", "10.0.0.4");
		assertThat(filtered(report, "Open:3389/tcp")).containsExactly("10.0.0.1");
		assertThat(filtered(report, "closed:3389")).containsExactly("10.0.0.2");
		assertThat(filtered(report, "open:33 10.0")).containsExactly("10.0.0.3");
		assertThat(filtered(report, "open:33,3389/tcp")).as("any of them")
				.containsExactlyInAnyOrder("10.0.0.1",
						"10.0.0.3");
		assertThat(filtered(report, "open:33,")).as("still being typed").containsExactly("10.0.0.3");
		assertThat(filtered(report, "open:x")).isEmpty();
		assertThat(filtered(report, "filtered:3389")).isEmpty();
	}

	@Test
	void showsOpenPortsAndFindsThemWhole() {
		Report report = Reports.ofMessages("[10.0.0.1:8443/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.2:443/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.2:22/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.3:53/UDP] OPEN (reason=udp-response:TTL=61)");
		assertThat(Reports.cells(TABLE, report, "openPorts", new Sort("address", false)))
				.containsExactly("8443", "22 443", "53/UDP");
		assertThat(Reports.cells(TABLE, report, "address", new Sort("openPorts", true))).startsWith("10.0.0.2");
		assertThat(filtered(report, "443")).containsExactly("10.0.0.2");
		assertThat(filtered(report, "53/udp")).containsExactly("10.0.0.3");
	}

	@Test
	void explainsCells() {
		Report report = Reports.ofMessages(
				"[10.0.0.5] ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms)",
				"[10.0.0.5:22/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.5:80/TCP] OPEN (reason=syn-ack:TTL=124)",
				"[10.0.0.6:80/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.6:81/TCP] OPEN (reason=syn-ack:TTL=60)",
				"[10.0.0.7:80/TCP] OPEN (reason=syn-ack:TTL=0)", "[10.0.0.7] DEAD (reason=no-response)",
				"[10.0.0.7] ALIVE (reason=never-heard-of)");
		assertThat(tip(report, 0, "address")).contains("22/TCP, 80/TCP");
		assertThat(tip(report, 0, "state")).as("the card beside says the rest")
				.isNotEmpty()
				.doesNotContain("Usual causes");
		assertThat(tip(report, 0, "reason")).contains("Usual causes");
		assertThat(tip(report, 0, "roundTrip")).contains("85 + 4 × 13 = 137");
		assertThat(tip(report, 0, "ttlPaths")).contains("different start values", "TTL of 61", "TTL of 124");
		assertThat(tip(report, 1, "ttlPaths")).contains("different distances");
		assertThat(tip(report, 1, "state")).contains("none for the host itself");
		assertThat(tip(report, 2, "ttlPaths")).as("a TTL that was not measured is no mismatch").isEmpty();
		assertThat(tip(report, 2, "state")).contains("several states", "ALIVE", "DEAD");
		assertThat(tip(report, 2, "reason")).as("a word that nobody has explained").isEmpty();
	}

	@Test
	void countsHostsInTheTotals() {
		Report report = Reports.ofMessages("[10.0.0.1] ALIVE (reason=echo-reply)",
				"[10.0.0.2] ALIVE (reason=echo-reply)",
				"[10.0.0.3] DEAD (reason=no-response)", "[10.0.0.4:80/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=61)");
		assertThat(TABLE.content(report).totals())
				.isEqualTo("4 hosts: 2 alive (50 %), 1 dead, 1 with port results only  ·  2 open ports");
		assertThat(TABLE.content(Reports.ofMessages("[10.0.0.1] ALIVE (reason=echo-reply)",
				"[10.0.0.2] UNKNOWN (reason=no-response)", "[10.0.0.3:80/TCP] OPEN (reason=syn-ack:TTL=61)")).totals())
				.isEqualTo("3 hosts: 1 alive (33 %), 0 dead, 1 with port results only, 1 in another state"
						+ "  ·  1 open port");
		assertThat(TABLE.content(Reports.ofMessages("[10.0.0.1] DEAD (reason=no-response)")).totals())
				.startsWith("1 host: ");
		assertThat(TABLE.content(Report.EMPTY).totals()).isEmpty();
	}

	@Test
	void neverRoundsToNothingOrAll() {
		String[] dead = new String[300];
		for (int i = 0; i < dead.length; i++) {
			dead[i] = "[10.0.%d.%d] %s (reason=no-response)".formatted(i / 100, i % 100, i == 0 ? "ALIVE" : "DEAD");
		}
		assertThat(TABLE.content(Reports.ofMessages(dead)).totals()).contains("300 hosts: 1 alive (< 1 %), 299 dead");
	}

	@Test
	void showsTheSiteOnlyWhereThereAreSeveral() {
		assertThat(TABLE.content(Reports.ofSample("small-scan.log")).hidden()).containsExactlyInAnyOrder("site",
				"first",
				"last");
		assertThat(TABLE.content(Reports.ofSample("interleaved-sites.log")).hidden()).doesNotContain("site");
	}

	@Test
	void showsTheDateOnlyWhereThereAreSeveralDays() {
		String day = "2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)\n";
		Report one = Reports.of((day + day.replace("21:30:00", "22:45:01")).getBytes(StandardCharsets.UTF_8));
		assertThat(TABLE.content(one).hidden()).contains("first", "last").doesNotContain("firstClock", "lastClock");
		assertThat(cell(one, 0, "firstClock")).isEqualTo("21:30:00");
		assertThat(cell(one, 0, "lastClock")).isEqualTo("22:45:01");
		Report two = Reports.of((day + day.replace("-14T", "-15T")).getBytes(StandardCharsets.UTF_8));
		assertThat(TABLE.content(two).hidden()).contains("firstClock", "lastClock").doesNotContain("first", "last");
		assertThat(cell(two, 0, "last")).isEqualTo("2026-03-15 21:30:00");
	}

	@Test
	void marksHostsThatFindingsAreAbout() {
		Report report = Reports.ofMessages("[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=124)", "[10.0.0.1] ALIVE (reason=user-set)",
				"[10.0.0.2] DEAD (reason=no-response)", "[10.0.0.3] ALIVE (reason=user-set)",
				"[10.0.0.4] DEAD (reason=perm-denied)");
		assertThat(Reports.cells(TABLE, report, "findingMark", new Sort("address", false)))
				.containsExactly("▲ 2", "", "○ 1", "✖ 1");
		assertThat(tip(report, 0, "findingMark").lines()).hasSize(2).first().asString().startsWith("▲ ");
		assertThat(tip(report, 1, "findingMark")).isEmpty();
		assertThat(Reports.cells(TABLE, report, "address", new Sort("findingMark", false)))
				.as("the worst first, hosts without last")
				.containsExactly("10.0.0.4", "10.0.0.1", "10.0.0.3", "10.0.0.2");
		assertThat(Reports.column(TABLE, "findingMark").colour().apply(report.targets().hosts().get(1))).isEmpty();
	}

	@Test
	void showsHowFarAnswersCame() {
		Report report = Reports.ofMessages("[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=63)",
				"[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=124)", "[10.0.0.2:80/TCP] OPEN (reason=syn-ack:TTL=0)");
		assertThat(Reports.cells(TABLE, report, "ttlPaths", Sort.NONE))
				.containsExactly("63 = 64 − 1, 124 = 128 − 4", "");
	}

	@Test
	void showsHostileWordsAsText() {
		String line = "2026-03-14T21:30:00 [INFO] [Thread: x] [Site: a\u202e\t<b>&\u0000\u001b] [10.0.0.1] ALIVE (reason=echo-reply)\n";
		Report report = Reports.of(line.getBytes(StandardCharsets.UTF_8));
		assertThat(cell(report, 0, "site")).as("what can be seen of it").isEqualTo("a <b>&");
		for (Host host : report.targets().hosts()) {
			for (Column<Host> column : TABLE.columns()) {
				assertThat(column.cell(host)).doesNotContain("\u0000", "\u001b", "\u202e", "\n", "\t");
			}
		}
	}
}
