package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.report.FindingKind.ALIVE_BY_RESET;
import static io.github.probelight.engine.report.FindingKind.ALIVE_UNVERIFIED;
import static io.github.probelight.engine.report.FindingKind.ALL_PORTS_OPEN;
import static io.github.probelight.engine.report.FindingKind.LONE_OPEN_PORT;
import static io.github.probelight.engine.report.FindingKind.LOSSY_HOST;
import static io.github.probelight.engine.report.FindingKind.PERMISSION_DENIED;
import static io.github.probelight.engine.report.FindingKind.SAME_PORTS_EVERYWHERE;
import static io.github.probelight.engine.report.FindingKind.SELF_SCAN;
import static io.github.probelight.engine.report.FindingKind.SLOW_HOST;
import static io.github.probelight.engine.report.FindingKind.STATE_CONFLICT;
import static io.github.probelight.engine.report.FindingKind.TTL_MISMATCH;
import static io.github.probelight.engine.report.FindingKind.TTL_ZERO;
import static io.github.probelight.engine.report.FindingKind.UNREACHABLE_SUBNET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;

class HostFindingsTest {

	@ParameterizedTest
	@CsvSource({"64,128,OPEN,1", "64,64,OPEN,0", "64,0,OPEN,0", "64,63,OPEN,1", "64,128,CLOSED,0"})
	void ttlMismatch(int first, int second, String state, int found) {
		Log log = new Log().result("10.0.0.1:22/TCP", "OPEN syn-ack:TTL=" + first)
				.result("10.0.0.1:80/TCP",
						state + " syn-ack:TTL=" + second);
		assertThat(log.count(TTL_MISMATCH)).isEqualTo(found);
	}

	@Test
	void ttlMismatchIsSeenInARepeatedResult() {
		assertThat(new Log().result("10.0.0.1:22/TCP", "OPEN syn-ack:TTL=64")
				.result("10.0.0.1:22/TCP", "OPEN syn-ack:TTL=128")
				.findings(TTL_MISMATCH))
				.containsExactly(Log.finding(TTL_MISMATCH, 1, 1, "10.0.0.1"));
	}

	@Test
	void ttlZeroBelongsToAConnectScan() {
		Log connect = new Log().entry("Nmap task Connect Scan started.")
				.result("10.0.0.1:22/TCP", "OPEN syn-ack:TTL=0");
		assertThat(connect.count(TTL_ZERO)).isZero();
		connect.entry("Nmap task SYN Stealth Scan started.").result("10.0.0.1:80/TCP", "OPEN syn-ack:TTL=1");
		assertThat(connect.count(TTL_ZERO)).isZero();
		connect.result("10.0.0.1:443/TCP", "OPEN syn-ack:TTL=0");
		assertThat(connect.findings(TTL_ZERO)).containsExactly(Log.finding(TTL_ZERO, 1, 4, "10.0.0.1"));
	}

	@ParameterizedTest
	@CsvSource({"ALIVE reset,ALIVE_BY_RESET,1", "DEAD reset,ALIVE_BY_RESET,0", "ALIVE echo-reply,ALIVE_BY_RESET,0",
			"ALIVE user-set,ALIVE_UNVERIFIED,1", "ALIVE syn-ack,ALIVE_UNVERIFIED,0",
			"DEAD perm-denied,PERMISSION_DENIED,1",
			"DEAD admin-prohibited,PERMISSION_DENIED,0", "ALIVE localhost-response,SELF_SCAN,1",
			"ALIVE arp-response,SELF_SCAN,0",
			"ALIVE echo-reply:latency=500ms,SLOW_HOST,1", "ALIVE echo-reply:latency=499ms,SLOW_HOST,0",
			"ALIVE echo-reply:latency=1ms:timeout=5000ms,SLOW_HOST,1", "ALIVE echo-reply:timeout=4999ms,SLOW_HOST,0",
			"ALIVE echo-reply:latency=99ms:variance=100ms,LOSSY_HOST,1",
			"ALIVE echo-reply:latency=100ms:variance=100ms,LOSSY_HOST,0",
			"ALIVE echo-reply:latency=9ms:variance=99ms,LOSSY_HOST,0"})
	void ofOneResult(String outcome, FindingKind kind, int found) {
		assertThat(new Log().result("10.0.0.1", outcome).count(kind)).isEqualTo(found);
	}

	@Test
	void onlyTheLastStateOfAHostCounts() {
		Log log = new Log().result("10.0.0.1", "ALIVE reset").result("10.0.0.1", "ALIVE echo-reply");
		assertThat(log.count(ALIVE_BY_RESET)).isZero();
		assertThat(log.count(STATE_CONFLICT)).isZero();
		assertThat(log.result("10.0.0.1", "DEAD no-response").count(STATE_CONFLICT)).isEqualTo(1);
		assertThat(log.count(ALIVE_UNVERIFIED) + log.count(PERMISSION_DENIED) + log.count(SELF_SCAN)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"1,20,0,1", "1,19,0,0", "2,20,0,0", "1,20,1,0", "0,20,0,0"})
	void loneOpenPort(int open, int filtered, int closed, int found) {
		assertThat(ports(open, filtered, closed).count(LONE_OPEN_PORT)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({"50,0,5,1", "49,0,0,0", "50,0,6,0", "90,10,0,1", "90,11,0,0"})
	void allPortsOpen(int open, int filtered, int closed, int found) {
		assertThat(ports(open, filtered, closed).count(ALL_PORTS_OPEN)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({"16,0,1", "15,0,0", "18,2,1", "17,2,0"})
	void unreachableSubnet(int unreachable, int others, int found) {
		Log log = new Log();
		for (int i = 0; i < unreachable; i++) {
			log.result("192.0.2." + i, "DEAD host-unreach");
		}
		for (int i = 0; i < others; i++) {
			log.result("192.0.2." + (200 + i), "DEAD no-response");
		}
		log.result("198.51.100.1", "DEAD host-unreach");
		assertThat(log.count(UNREACHABLE_SUBNET)).isEqualTo(found);
		assertThat(log.findings(UNREACHABLE_SUBNET).stream().flatMap(f -> f.subjects().names().stream()))
				.allMatch("192.0.2.0/24"::equals);
	}

	@Test
	void aSubnetWithoutAnAnswerIsNotUnreachable() {
		Log log = new Log();
		for (int i = 0; i < 100; i++) {
			log.result("192.0.2." + i, "DEAD no-response");
		}
		assertThat(log.count(UNREACHABLE_SUBNET)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"10,0,0,1", "9,0,0,0", "18,2,1,1", "17,2,1,0", "10,0,40,1"})
	void samePortsEverywhere(int same, int other, int none, int found) {
		Log log = new Log();
		for (int i = 0; i < same; i++) {
			log.result("192.0.2." + i + ":80/TCP", "OPEN syn-ack").result("192.0.2." + i + ":443/TCP", "OPEN syn-ack");
		}
		for (int i = 0; i < other; i++) {
			log.result("192.0.2." + (100 + i) + ":80/TCP", "OPEN syn-ack");
		}
		for (int i = 0; i < none; i++) {
			log.result("192.0.2." + (200 + i), "DEAD no-response");
		}
		assertThat(log.count(SAME_PORTS_EVERYWHERE)).isEqualTo(found);
		assertThat(log.count(SLOW_HOST) + log.count(LOSSY_HOST)).isZero();
	}

	@Test
	void aFindingNamesAHundredHostsAndCountsAll() {
		Log log = new Log();
		for (int i = 0; i < 120; i++) {
			log.result("10.0.0." + i, "ALIVE reset");
		}
		Finding finding = log.findings(ALIVE_BY_RESET).get(0);
		assertThat(finding.count()).isEqualTo(120);
		assertThat(finding.subjects().names()).hasSize(100).startsWith("10.0.0.0", "10.0.0.1");
	}

	private static Log ports(int open, int filtered, int closed) {
		Log log = new Log();
		for (int port = 0; port < open + filtered + closed; port++) {
			log.result("10.0.0.1:" + (1000 + port) + "/TCP",
					port < open ? "OPEN syn-ack" : port < open + filtered ? "FILTERED no-response" : "CLOSED reset");
		}
		return log;
	}
}
