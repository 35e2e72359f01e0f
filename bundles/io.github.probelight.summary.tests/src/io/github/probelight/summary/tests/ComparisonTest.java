package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.Change.Side;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.summary.compare.FindingChange;

class ComparisonTest {

	private static final String[] SCANNED = {"Nmap phase started.", "Nmap scan of 40 IP addresses starting."};
	private static final String[] COMPLETE = {"Nmap phase complete."};

	@Test
	void tellsWhoAppearedVanishedAndChanged() {
		Comparison comparison = compare(
				scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=reset)",
						"[10.0.0.3] ALIVE (reason=echo-reply)", "[10.0.0.4] ALIVE (reason=echo-reply)"),
				scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.3] DEAD (reason=no-response)",
						"[10.0.0.4] ALIVE (reason=reset)", "[10.0.0.9] ALIVE (reason=arp-response)"));
		assertThat(comparison.of(ChangeKind.HOST_APPEARED)).containsExactly(new Change(ChangeKind.HOST_APPEARED, "A",
				"10.0.0.9", -1, "", "", Side.NONE, new Side("ALIVE", "arp-response", 5)));
		assertThat(comparison.of(ChangeKind.HOST_VANISHED)).containsExactly(new Change(ChangeKind.HOST_VANISHED, "A",
				"10.0.0.2", -1, "", "", new Side("ALIVE", "reset", 3), Side.NONE));
		assertThat(comparison.of(ChangeKind.HOST_CHANGED)).containsExactly(
				new Change(ChangeKind.HOST_CHANGED, "A", "10.0.0.3", -1, "", "", new Side("ALIVE", "echo-reply", 4),
						new Side("DEAD", "no-response", 3)),
				new Change(ChangeKind.HOST_CHANGED, "A", "10.0.0.4", -1, "", "", new Side("ALIVE", "echo-reply", 5),
						new Side("ALIVE", "reset", 4)));
		assertThat(comparison.changed()).isTrue();
	}

	@Test
	void tellsPortsApart() {
		Comparison comparison = compare(
				scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:23/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:24/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:25/TCP] CLOSED (reason=reset:TTL=60)",
						"[10.0.0.1:26/TCP] FILTERED (reason=no-response)",
						"[10.0.0.1:53/UDP] OPEN (reason=udp-response:TTL=60)",
						"[10.0.0.1:27/TCP] OPEN (reason=syn-ack:TTL=60)"),
				scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:23/TCP] CLOSED (reason=reset:TTL=60)",
						"[10.0.0.1:24/TCP] FILTERED (reason=no-response)",
						"[10.0.0.1:25/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:81/TCP] FILTERED (reason=no-response)",
						"[10.0.0.1:53/UDP] OPEN|FILTERED (reason=no-response)"));
		assertThat(ports(comparison, ChangeKind.PORT_OPENED)).containsExactly("25 CLOSED OPEN", "80  OPEN");
		assertThat(ports(comparison, ChangeKind.PORT_CLOSED)).containsExactly("23 OPEN CLOSED", "27 OPEN ");
		assertThat(ports(comparison, ChangeKind.PORT_FILTERED)).containsExactly("24 OPEN FILTERED");
		assertThat(ports(comparison, ChangeKind.PORT_CHANGED)).containsExactly("53 OPEN OPEN|FILTERED");
		assertThat(comparison.of(ChangeKind.PORT_OPENED).getFirst())
				.isEqualTo(new Change(ChangeKind.PORT_OPENED, "A", "10.0.0.1", 25, "TCP", "",
						new Side("CLOSED", "reset", 6), new Side("OPEN", "syn-ack", 6)));
		assertThat(comparison.count(ChangeKind.HOST_CHANGED)).isZero();
	}

	private static List<String> ports(Comparison comparison, ChangeKind kind) {
		return comparison.of(kind)
				.stream()
				.map(change -> change.port() + " " + change.from().value() + " " + change.to().value())
				.toList();
	}

	/** The open ports of a host that appears were not open before. */
	@Test
	void portsComeAndGoWithTheirHosts() {
		String[] some = scan("[10.0.0.1] ALIVE (reason=echo-reply)");
		String[] more = scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=echo-reply)",
				"[10.0.0.2:80/TCP] OPEN (reason=syn-ack:TTL=60)", "[10.0.0.2:81/TCP] CLOSED (reason=reset:TTL=60)");
		assertThat(ports(compare(some, more), ChangeKind.PORT_OPENED)).containsExactly("80  OPEN");
		assertThat(ports(compare(more, some), ChangeKind.PORT_CLOSED)).containsExactly("80 OPEN ");
	}

	/** An address that was not scanned has not vanished. */
	@Test
	void whatWasNotScannedHasNotVanished() {
		String[] old = scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=echo-reply)",
				"[10.0.7.1] ALIVE (reason=echo-reply)", "[2001:db8::1] ALIVE (reason=nd-response)");
		assertNotScanned(old, scan("Excluding named host: 10.0.0.2", "[10.0.0.1] ALIVE (reason=echo-reply)"),
				"10.0.0.2", "10.0.7.1", "2001:db8::1");
		assertNotScanned(old,
				scan("Excluding address range: 10.0.0.2 - 10.0.0.3", "[10.0.0.1] ALIVE (reason=echo-reply)",
						"[10.0.7.2] ALIVE (reason=echo-reply)"),
				"10.0.0.2", "2001:db8::1");
		// every address that it was given has a result
		assertNotScanned(old,
				new String[]{"Nmap phase started.", "Nmap scan of 1 IP address starting.",
						"[10.0.0.1] ALIVE (reason=echo-reply)", "Nmap phase complete."},
				"10.0.0.2", "10.0.7.1", "2001:db8::1");
		// it did not come to its end
		assertNotScanned(old,
				new String[]{"Nmap phase started.", "Nmap scan of 40 IP addresses starting.",
						"[10.0.0.1] ALIVE (reason=echo-reply)"},
				"10.0.0.2", "10.0.7.1", "2001:db8::1");
	}

	private static void assertNotScanned(String[] old, String[] now, String... addresses) {
		Comparison forth = compare(old, now);
		Comparison back = compare(now, old);
		assertThat(forth.of(ChangeKind.NOT_SCANNED)).extracting(Change::address).contains(addresses);
		assertThat(forth.of(ChangeKind.HOST_VANISHED)).extracting(Change::address).doesNotContain(addresses);
		assertThat(back.of(ChangeKind.NOT_SCANNED)).extracting(Change::address).contains(addresses);
		assertThat(back.of(ChangeKind.HOST_APPEARED)).extracting(Change::address).doesNotContain(addresses);
		assertThat(forth.count(ChangeKind.HOST_VANISHED) + forth.count(ChangeKind.NOT_SCANNED)).isEqualTo(3);
	}

	@Test
	void spellingsOfAddressesDoNotMatter() {
		Comparison comparison = compare(
				scan("[2001:db8::5] ALIVE (reason=nd-response)", "[::ffff:10.0.0.1] ALIVE (reason=echo-reply)",
						"[Mail.example.test] ALIVE (reason=echo-reply)"),
				scan("[2001:0DB8:0:0::5] ALIVE (reason=nd-response)", "[10.0.0.1] ALIVE (reason=ECHO-REPLY)",
						"[mail.EXAMPLE.test] ALIVE (reason=echo-replies)"));
		assertThat(comparison.all()).isEmpty();
	}

	@Test
	void theOnlySitesAreTheSameWhateverTheirNames() {
		Report old = ReadLogs.ofText(line("Quay", "[10.0.0.1] ALIVE (reason=echo-reply)")).report();
		Report now = ReadLogs.ofText(line("Quay 2", "[10.0.0.1] ALIVE (reason=reset)")).report();
		Comparison comparison = Compared.of(old, now);
		assertThat(comparison.sites().renamed()).containsOnlyKeys("Quay").containsValue("Quay 2");
		assertThat(comparison.of(ChangeKind.HOST_CHANGED)).extracting(Change::site).containsExactly("Quay 2");
		assertThat(comparison.count(ChangeKind.NOT_SCANNED)).isZero();
		Report both = ReadLogs.ofText(line("Quay", "[10.0.0.1] ALIVE (reason=echo-reply)")
				+ line("Pier", "[10.0.0.1] ALIVE (reason=echo-reply)")).report();
		assertThat(Compared.of(both, now).of(ChangeKind.NOT_SCANNED)).hasSize(3);
		assertThat(Compared.of(both, old).of(ChangeKind.NOT_SCANNED)).extracting(Change::site)
				.containsExactly("Pier");
	}

	private static String line(String site, String message) {
		return "2026-03-14T21:00:00 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: " + site + "] " + message + "\n";
	}

	@Test
	void comparesLoginsChecksTtlsAndRoundTrips() {
		Comparison comparison = compare(
				scan("[10.0.0.1] ALIVE (reason=echo-reply:latency=20ms:variance=1ms:timeout=100ms)",
						"[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=60)",
						"[10.0.0.1:22/TCP] x-check - NOT VULNERABLE [UNIQUE ID: 7]"),
				scan("[10.0.0.1] ALIVE (reason=echo-reply:latency=220ms:variance=1ms:timeout=300ms)",
						"[10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=120)",
						"[10.0.0.1:22/TCP] Administrative credentials failed (access denied).",
						"[10.0.0.1:22/TCP] x-check - VULNERABLE"));
		assertThat(values(comparison, ChangeKind.LOGINS)).containsExactly("not tried → refused");
		assertThat(values(comparison, ChangeKind.TTL)).containsExactly("64 → 128");
		assertThat(values(comparison, ChangeKind.ROUND_TRIP)).containsExactly("20 ms → 220 ms");
		assertThat(values(comparison, ChangeKind.CHECKS)).containsExactly("0 vulnerable → 1 vulnerable");
		assertThat(values(comparison, ChangeKind.CHECK)).containsExactly("0 vulnerable → 1 vulnerable");
		assertThat(values(comparison, ChangeKind.FINDING_NEW)).contains(" → 1");
	}

	private static List<String> values(Comparison comparison, ChangeKind kind) {
		return comparison.of(kind).stream().map(change -> change.from().value() + " → " + change.to().value()).toList();
	}

	@Test
	void tellsWhichHostsAFindingIsNewFor() {
		Comparison comparison = compare(
				scan("[10.0.0.1] ALIVE (reason=user-set)", "[10.0.0.2] ALIVE (reason=user-set)",
						"[10.0.0.3] ALIVE (reason=reset)"),
				scan("[10.0.0.1] ALIVE (reason=user-set)", "[10.0.0.2] ALIVE (reason=echo-reply)",
						"[10.0.0.3] ALIVE (reason=user-set)"));
		assertThat(comparison.findings()).extracting(FindingChange::kind)
				.containsExactly(FindingKind.ALIVE_BY_RESET, FindingKind.ALIVE_UNVERIFIED);
		FindingChange reset = comparison.findings().getFirst();
		assertThat(reset.change()).isEqualTo(ChangeKind.FINDING_GONE);
		assertThat(reset.gone()).containsExactly(new Subject("A", "10.0.0.3"));
		FindingChange unverified = comparison.findings().getLast();
		assertThat(unverified.change()).isEqualTo(ChangeKind.FINDING_CHANGED);
		assertThat(unverified.hosts()).containsExactly(new Subject("A", "10.0.0.3"));
		assertThat(unverified.gone()).containsExactly(new Subject("A", "10.0.0.2"));
		assertThat(List.of(unverified.from(), unverified.to())).containsExactly(2L, 2L);
	}

	/** A host that was not scanned again has not lost its findings. */
	@Test
	void findingsOfHostsThatWereNotScannedAreNotGone() {
		Comparison comparison = compare(
				scan("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.9.1] ALIVE (reason=reset)"),
				scan("[10.0.0.1] ALIVE (reason=echo-reply)"));
		assertThat(comparison.findings()).isEmpty();
		assertThat(comparison.changed()).isFalse();
		assertThat(comparison.count(ChangeKind.NOT_SCANNED)).isEqualTo(1);
		assertThat(comparison.sameLog()).isFalse();
	}

	/** A network that was not scanned again is not without what was found in it. */
	@Test
	void findingsOfNetworksThatWereNotScannedAreNotGone() {
		String[] results = new String[20];
		Arrays.setAll(results, i -> "[10.0.9." + i + "] DEAD (reason=host-unreach)");
		Report old = ReadLogs.ofMessages(scan(results)).report();
		assertThat(Findings.of(old)).extracting(Finding::kind).containsExactly(FindingKind.UNREACHABLE_SUBNET);
		assertThat(compare(scan(results), scan("[10.0.0.1] ALIVE (reason=echo-reply)")).findings()).isEmpty();
		String[] silent = results.clone();
		Arrays.setAll(silent, i -> "[10.0.9." + i + "] DEAD (reason=no-response)");
		assertThat(compare(scan(results), scan(silent)).of(ChangeKind.FINDING_GONE)).hasSize(1);
	}

	@Test
	void tellsTasksThatTookLonger() {
		String before = task("00:00", "05:00");
		assertThat(tasks(before, task("00:00", "05:30"))).isEmpty();
		assertThat(tasks(before, task("00:00", "08:00"))).containsExactly("SYN Stealth Scan 5 min 00 s 8 min 00 s");
		assertThat(tasks(task("00:00", "00:10"), task("00:00", "00:50"))).isEmpty();
	}

	private static String task(String from, String to) {
		String head = " [INFO] [Thread: Scan default:7] [Site: A] ";
		return "2026-03-14T21:" + from + head + "Nmap phase started.\n2026-03-14T21:" + from + head
				+ "Nmap scan of 4 IP addresses starting.\n2026-03-14T21:" + from + head
				+ "Nmap task SYN Stealth Scan started.\n2026-03-14T21:" + to + head + "Nmap phase complete.\n";
	}

	private static List<String> tasks(String old, String now) {
		return Compared.of(ReadLogs.ofText(old).report(), ReadLogs.ofText(now).report())
				.of(ChangeKind.TASK_LONGER)
				.stream()
				.map(change -> change.subject() + " " + change.from().value() + " " + change.to().value())
				.toList();
	}

	@Test
	void knowsTheSameLog() {
		Report log = ReadLogs.ofSample("small-scan.log").report();
		assertThat(Compared.of(log, ReadLogs.ofSample("small-scan.log").report()).sameLog()).isTrue();
		assertThat(Compared.of(log, Report.EMPTY).sameLog()).isFalse();
		assertThat(Compared.of(Report.EMPTY, log).count(ChangeKind.NOT_SCANNED))
				.isEqualTo(log.targets().hosts().size());
	}

	private static String[] scan(String... results) {
		String[] all = new String[SCANNED.length + results.length + COMPLETE.length];
		System.arraycopy(SCANNED, 0, all, 0, SCANNED.length);
		System.arraycopy(results, 0, all, SCANNED.length, results.length);
		System.arraycopy(COMPLETE, 0, all, SCANNED.length + results.length, COMPLETE.length);
		return all;
	}

	private static Comparison compare(String[] old, String[] now) {
		return Compared.ofMessages(old, now);
	}
}
