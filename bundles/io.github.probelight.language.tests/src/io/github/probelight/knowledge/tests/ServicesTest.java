package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.knowledge.internal.MalformedDataFileException;
import io.github.probelight.knowledge.internal.ServiceFile;

class ServicesTest {

	/** Where the two lists of before contradicted each other, and what everybody knows. */
	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			22 TCP ssh
			53 TCP domain
			53 udp domain
			67 UDP dhcps
			68 UDP dhcpc
			80 TCP http
			111 TCP rpcbind
			111 UDP rpcbind
			135 TCP msrpc
			135 UDP msrpc
			139 tcp netbios-ssn
			443 TCP https
			443 UDP https
			445 TCP microsoft-ds
			465 TCP smtps
			514 TCP shell
			514 UDP syslog
			520 UDP route
			548 TCP afp
			853 TCP domain-s
			1900 UDP upnp
			3268 TCP globalcatLDAP
			3389 TCP ms-wbt-server
			5353 UDP zeroconf
			5900 TCP vnc
			5985 TCP wsman
			8080 TCP http-proxy
			9100 TCP jetdirect
			11211 TCP memcache
			36412 SCTP s1-control
			""")
	void knowsTheUsualService(int port, String protocol, String name) {
		assertThat(Services.standard().find(port, protocol)).map(Service::name).contains(name);
	}

	@ParameterizedTest
	@CsvSource({"22, UDP", "22, ''", "22, SCTP", "0, TCP", "-1, TCP", "65536, TCP", "61234, TCP"})
	void knowsNoneElsewhere(int port, String protocol) {
		assertThat(Services.standard().find(port, protocol)).isEmpty();
	}

	@Test
	void saysWhatEachIsForInPlainWords() {
		assertThat(Services.standard().all()).hasSizeGreaterThan(250).allSatisfy(service -> {
			assertThat(service.port()).isBetween(1, 65_535);
			assertThat(service.name()).hasSizeBetween(2, 22).matches("[A-Za-z0-9:-]+");
			assertThat(service.purpose()).hasSizeBetween(4, 90).doesNotEndWith(".").doesNotContain("  ");
			assertThat(Services.standard().find(service.port(), service.protocol())).containsSame(service);
		});
	}

	@Test
	void readsOneServiceForEachProtocol() throws IOException {
		assertThat(ServiceFile.read("x", new StringReader("# a comment\n\n53/TCP+UDP domain Name service (DNS)\r\n")))
				.containsExactly(new Service(53, "TCP", "domain", "Name service (DNS)"),
						new Service(53, "UDP", "domain", "Name service (DNS)"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			53/TCP domain       | x:2: expected PORT/PROTOCOLS NAME purpose
			0/TCP a b           | x:2: expected PORT/PROTOCOLS NAME purpose
			65536/TCP a b       | x:2: expected PORT/PROTOCOLS NAME purpose
			053/TCP a b         | x:2: expected PORT/PROTOCOLS NAME purpose
			53/tcp a b          | x:2: expected PORT/PROTOCOLS NAME purpose
			53/ICMP a b         | x:2: 'ICMP' is no protocol
			53/TCP+ a b         | x:2: '' is no protocol
			22/UDP+TCP ssh b    | x:2: port 22/TCP stands twice
			""")
	void namesTheLineThatIsWrong(String line, String problem) {
		assertThatThrownBy(() -> ServiceFile.read("x", new StringReader("22/TCP ssh Secure Shell\n" + line + '\n')))
				.isInstanceOf(MalformedDataFileException.class)
				.hasMessage(problem);
	}
}
