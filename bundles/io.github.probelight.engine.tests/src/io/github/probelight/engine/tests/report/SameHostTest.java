package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;

/** All spellings of a host are one host; what only looks alike is another. */
class SameHostTest {

	@ParameterizedTest
	@ValueSource(strings = {"2001:DB8:0:0:0:0:0:5", "2001:db8:0::5", "2001:0db8::0005", "2001:db8::0.0.0.5"})
	void spellingsOfAnIpv6Address(String spelling) {
		Log log = new Log().result(spelling, "DEAD no-response")
				.result("[2001:db8::5]:443/TCP", "OPEN syn-ack:TTL=64")
				.result("2001:db8::5", "ALIVE echo-reply");
		Report report = log.report();
		assertThat(addresses(report)).containsExactly("2001:db8::5");
		assertThat(report.targets().hosts().get(0).state()).isEqualTo("ALIVE");
		assertThat(report.targets().hosts().get(0).openPorts()).isEqualTo(1);
		assertThat(report.targets().hostIndex("Lab", spelling)).isZero();
		assertThat(report.targets().hostIndex("Lab", "2001:db8::6")).isNegative();
	}

	/** RFC 5952, sections 4 and 5. */
	@ParameterizedTest
	@CsvSource({"2001:0DB8:0:0:1:0:0:1,2001:db8::1:0:0:1", "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1",
			"0:0:0:0:0:0:0:0,::", "1:0:0:0:0:0:0:0,1::", "0:0:1:0:0:0:0:0,0:0:1::", "::ffff:c000:207,192.0.2.7",
			"0:0:0:0:0:FFFF:192.0.2.7,192.0.2.7",
			"::ffff:192.0.2.7%1,::ffff:192.0.2.7%1", "::fffe:c000:207,::fffe:c000:207", "::192.0.2.7,::c000:207",
			"FE80:0::1%eth0,fe80::1%eth0"})
	void ipv6AddressesAreShownInOneForm(String spelling, String shown) {
		assertThat(addresses(new Log().result(spelling, "ALIVE echo-reply").report())).containsExactly(shown);
	}

	@Test
	void namesWithoutCaseAreShownAsTheyCameFirst() {
		Log log = new Log().result("Srv01.Example.test", "ALIVE echo-reply")
				.result("srv01.example.test:22/TCP", "OPEN syn-ack:TTL=64")
				.result("SRV01.EXAMPLE.TEST:23/TCP", "CLOSED reset:TTL=64")
				.result("größe.example.test", "ALIVE echo-reply")
				.result("GRÖßE.example.test", "DEAD no-response");
		Report report = log.report();
		assertThat(addresses(report)).containsExactly("Srv01.Example.test", "größe.example.test");
		assertThat(report.targets().hosts().get(0).ports()).hasSize(2);
		for (String spelling : List.of("srv01.example.test", "Srv01.Example.test", "sRV01.example.test")) {
			assertThat(report.targets().hostIndex("Lab", spelling)).as(spelling).isZero();
		}
	}

	/** One interface is not the other; an IPv4 address is one host, also where it is written as one of IPv6. */
	@Test
	void zonesAreHostsOfTheirOwnAndMappedAddressesAreNot() {
		Log log = new Log().result("fe80::1%eth0", "ALIVE nd-response")
				.result("fe80::1%eth1", "DEAD no-response")
				.result("fe80::1%ETH0", "DEAD no-response")
				.result("fe80::1", "DEAD no-response")
				.result("192.0.2.7", "ALIVE echo-reply")
				.result("[::ffff:192.0.2.7]:22/TCP", "OPEN syn-ack:TTL=64")
				.result("::FFFF:c000:207", "DEAD no-response");
		assertThat(addresses(log.report())).containsExactly("fe80::1%eth0", "fe80::1%eth1", "fe80::1%ETH0", "fe80::1",
				"192.0.2.7");
		assertThat(log.report().targets().hosts().get(4).openPorts()).isEqualTo(1);
		assertThat(log.report().targets().hosts().get(4).state()).isEqualTo("DEAD");
		for (String spelling : List.of("192.0.2.7", "::ffff:192.0.2.7", "0:0:0:0:0:ffff:c000:0207")) {
			assertThat(log.report().targets().hostIndex("Lab", spelling)).as(spelling).isEqualTo(4);
		}
		assertThat(Subnets.of(log.report())).extracting(Subnet::network, Subnet::hosts)
				.containsExactly(tuple("fe80::/64", 4L), tuple("192.0.2.0/24", 1L));
	}

	/** The dot that ends a full name is none of the host's; of two, one is shown. */
	@Test
	void aHostIsFoundAsItIsShown() {
		Report report = new Log().result("a.example.test.", "ALIVE echo-reply")
				.result("a.example.test..", "DEAD no-response")
				.result("192.0..", "DEAD no-response")
				.report();
		assertThat(addresses(report)).containsExactly("a.example.test", "a.example.test.", "192.0.");
		for (int i = 0; i < 3; i++) {
			assertThat(report.targets().hostIndex("Lab", addresses(report).get(i))).isEqualTo(i);
		}
		assertThat(report.targets().hostIndex("Lab", "A.example.test")).isZero();
	}

	@Test
	void spellingsOfOneNetworkAreOne() {
		Log log = new Log().result("2001:db8:0:1::5", "ALIVE echo-reply")
				.result("2001:DB8:0:1:ffff::6", "DEAD no-response")
				.result("2001:db8:0:2::7", "DEAD no-response");
		assertThat(Subnets.of(log.report())).extracting(Subnet::network, Subnet::hosts, Subnet::alive)
				.containsExactly(tuple("2001:db8:0:1::/64", 2L, 1L), tuple("2001:db8:0:2::/64", 1L, 0L));
	}

	@Test
	void findingsOfSubnetsAreThoseOfIpv6Too() {
		Log log = new Log();
		for (int i = 1; i <= 16; i++) {
			log.result(String.format("2001:db8::%x", i), "DEAD no-route");
			log.result(String.format("2001:db8:0:1:%x::", i), "ALIVE echo-reply");
			log.result(String.format("[2001:db8:0:1:%x::]:80/TCP", i), "OPEN syn-ack:TTL=64");
		}
		assertThat(log.findings(FindingKind.UNREACHABLE_SUBNET)).flatMap(finding -> finding.subjects().names())
				.containsExactly("2001:db8::/64");
		assertThat(log.findings(FindingKind.SAME_PORTS_EVERYWHERE)).flatMap(finding -> finding.subjects().names())
				.containsExactly("2001:db8:0:1::/64");
	}

	private static List<String> addresses(Report report) {
		return report.targets().hosts().stream().map(Host::address).toList();
	}
}
