package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.report.FindingKind.ALIVE_BY_RESET;
import static io.github.probelight.engine.report.FindingKind.GHOST_SUBNET;
import static io.github.probelight.engine.report.FindingKind.PORT_EVERYWHERE;
import static io.github.probelight.engine.report.FindingKind.SAME_PORTS_EVERYWHERE;
import static io.github.probelight.engine.report.FindingKind.UNREACHABLE_SUBNET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Subject;

class NetworkFindingsTest {

	@ParameterizedTest
	@CsvSource({"16,0,1", "15,0,0", "18,2,1", "17,2,0"})
	void unreachableSubnet(int unreachable, int others, int found) {
		Log log = new Log().result("198.51.100.1", "DEAD host-unreach").result("192.0.2.99", "DEAD no-response");
		hosts(log, 0, unreachable, "192.0.2.%d", "DEAD host-unreach");
		hosts(log, 200, others - 1, "192.0.2.%d", "DEAD no-response");
		if (others == 0) {
			log.result("192.0.2.99", "DEAD host-unreach");
			assertThat(log.count(UNREACHABLE_SUBNET)).isEqualTo(1);
			return;
		}
		assertThat(log.count(UNREACHABLE_SUBNET)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"net-unreach", "host-unreach", "net-prohibited", "host-prohibited", "admin-prohibited",
			"dest-unreach", "no-route", "beyond-scope", "reject-route", "time-exceeded", "param-problem",
			"Time-Exceeded", "host-unreaches", "no-routes"})
	void eachErrorOfSomebodyOnTheWayMakesASubnetUnreachable(String reason) {
		Log log = new Log().result("192.0.2.3", "ALIVE echo-reply");
		hosts(log, 10, 16, "192.0.2.%d", "DEAD " + reason);
		Finding finding = log.findings(UNREACHABLE_SUBNET).get(0);
		assertThat(finding.subjects().subnets()).containsExactly(new Subject("Lab", "192.0.2.0/24"));
		assertThat(finding.lines()).as("the result that makes the rule true").containsExactly(15L);
	}

	@ParameterizedTest
	@ValueSource(strings = {"no-response", "perm-denied", "port-unreach", "reset"})
	void whatAHostOrNobodySaysDoesNot(String reason) {
		assertThat(hosts(new Log(), 0, 100, "192.0.2.%d", "DEAD " + reason).count(UNREACHABLE_SUBNET)).isZero();
	}

	@Test
	void twoReasonsAreNotOne() {
		Log log = hosts(new Log(), 0, 20, "192.0.2.%d", "DEAD host-unreach");
		assertThat(hosts(log, 20, 20, "192.0.2.%d", "DEAD net-unreach").count(UNREACHABLE_SUBNET)).isZero();
	}

	@Test
	void subnetsOfIpv6() {
		Log log = hosts(new Log(), 1, 16, "2001:db8::%d", "DEAD no-route");
		assertThat(log.findings(UNREACHABLE_SUBNET).get(0).subjects().subnets())
				.containsExactly(new Subject("Lab", "2001:db8::/64"));
		Log same = hosts(new Log(), 1, 20, "[2001:db8::%d]:80/TCP", "OPEN syn-ack");
		assertThat(same.count(SAME_PORTS_EVERYWHERE)).isEqualTo(1);
		assertThat(same.count(PORT_EVERYWHERE)).isEqualTo(20);
	}

	/** A device answers at 443 for 50 addresses; the dead ones have no ports to be the same. */
	@Test
	void deadHostsHaveNoPortsToBeTheSame() {
		Log log = hosts(new Log(), 1, 10, "10.0.0.%d:443/TCP", "OPEN syn-ack");
		hosts(log, 100, 100, "10.0.0.%d", "DEAD no-response");
		hosts(log, 100, 100, "10.0.0.%d:443/TCP", "FILTERED no-response");
		Finding finding = log.findings(SAME_PORTS_EVERYWHERE).get(0);
		assertThat(finding.count()).isEqualTo(1);
		assertThat(finding.lines()).as("the tenth host").containsExactly(9L);
	}

	/** Nothing tells more than that those in a subnet have the port. */
	@ParameterizedTest
	@CsvSource({"20,2,20", "20,3,0", "19,0,0", "40,0,40"})
	void portEverywhere(int open, int others, int found) {
		Log log = new Log();
		for (int i = 0; i < open; i++) {
			log.result("10.0.0." + i, "ALIVE echo-reply")
					.result("10.0.0." + i + ":" + (5000 + i) + "/TCP", "OPEN syn-ack:TTL=57")
					.result("10.0.0." + i + ":25/TCP", "OPEN syn-ack:TTL=63");
		}
		hosts(log, 100, others, "10.0.0.%d:25/TCP", "CLOSED reset");
		// no ports were looked at, or there are none
		hosts(log, 200, 20, "10.0.0.%d", "ALIVE echo-reply");
		hosts(log, 220, 20, "10.0.0.%d", "DEAD no-response");
		assertThat(log.count(PORT_EVERYWHERE)).isEqualTo(found);
		log.findings(PORT_EVERYWHERE).forEach(finding -> {
			assertThat(finding.subjects().ports()).containsExactly("25/TCP");
			assertThat(finding.subjects().subnets()).containsExactly(new Subject("Lab", "10.0.0.0/24"));
			assertThat(finding.lines()).startsWith(2L, 5L, 8L).hasSize(found);
		});
	}

	@Test
	void portOfAWholeSite() {
		Log log = new Log();
		for (int subnet = 0; subnet < 4; subnet++) {
			hosts(log, 1, 5, "10.0." + subnet + ".%d:25/TCP", "OPEN syn-ack");
		}
		log.result("mail.example.test:25/TCP", "CLOSED reset").result("web.example.test:25/TCP", "OPEN syn-ack");
		Finding finding = log.findings(PORT_EVERYWHERE).get(0);
		assertThat(finding.count()).isEqualTo(21);
		assertThat(finding.subjects().subnets()).hasSize(4);
		assertThat(finding.subjects().hosts()).hasSize(21).endsWith(new Subject("Lab", "web.example.test"));
	}

	@Test
	void portsOfTwoProtocolsAreNotOne() {
		Log log = hosts(new Log(), 1, 10, "10.0.0.%d:53/TCP", "OPEN syn-ack");
		assertThat(hosts(log, 11, 10, "10.0.0.%d:53/UDP", "OPEN udp-response").count(PORT_EVERYWHERE)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"reset,229,229", "reset,228,0", "conn-refused,254,254", "arp-response,240,240", "user-set,256,256",
			"echo-reply,229,229"})
	void ghostSubnet(String reason, int hosts, int found) {
		Log log = hosts(new Log().entry("x"), 0, hosts, "192.0.2.%d", "ALIVE " + reason);
		assertThat(log.count(GHOST_SUBNET)).isEqualTo(found);
		log.findings(GHOST_SUBNET).forEach(finding -> {
			assertThat(finding.subjects().subnets()).containsExactly(new Subject("Lab", "192.0.2.0/24"));
			assertThat(finding.subjects().hosts()).hasSize(100).startsWith(new Subject("Lab", "192.0.2.0"));
			assertThat(finding.subjects().moreHosts()).isEqualTo(found - 100);
			assertThat(finding.lines()).hasSize(100).startsWith(1L, 2L).doesNotContain(101L);
		});
	}

	@Test
	void hostsWithAnOpenPortAreToldApart() {
		Log log = hosts(new Log(), 1, 254, "192.0.2.%d", "ALIVE reset");
		for (int host : new int[]{10, 20, 30}) {
			log.result("192.0.2." + host + ":443/TCP", "OPEN syn-ack")
					.result("192.0.2." + host + ":80/TCP",
							"CLOSED reset");
		}
		for (Finding finding : List.of(log.findings(GHOST_SUBNET).get(0), log.findings(ALIVE_BY_RESET).get(0))) {
			assertThat(finding.count()).isEqualTo(251);
			assertThat(finding.subjects().apart()).isEqualTo(3);
			assertThat(finding.subjects().names()).doesNotContain("192.0.2.10");
		}
	}

	@Test
	void aSubnetOfRealHostsOrOfSeveralReasonsIsNoGhost() {
		Log real = hosts(new Log(), 1, 254, "192.0.2.%d", "ALIVE arp-response");
		assertThat(hosts(real, 1, 254, "192.0.2.%d:22/TCP", "OPEN syn-ack").count(GHOST_SUBNET)).isZero();
		Log mixed = hosts(new Log(), 1, 127, "192.0.2.%d", "ALIVE echo-reply");
		assertThat(hosts(mixed, 128, 127, "192.0.2.%d", "ALIVE reset").count(GHOST_SUBNET)).isZero();
		Log sites = hosts(new Log(), 1, 254, "2001:db8::%d", "ALIVE reset");
		assertThat(sites.count(GHOST_SUBNET)).isZero();
	}

	private static Log hosts(Log log, int first, int count, String target, String outcome) {
		for (int i = first; i < first + count; i++) {
			log.result(target.formatted(i), outcome);
		}
		return log;
	}
}
