package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.testing.AddressSpellings;

class AddressTest {

	@ParameterizedTest
	@CsvSource({"0.0.0.0, 0", "0.0.0.1, 1", "10.0.0.1, 167772161", "255.255.255.255, 4294967295"})
	void readsIpv4AsItsNumber(String text, long number) {
		assertThat(Address.of(text)).isEqualTo(new Address(Family.IPV4, 0, number, ""));
		assertThat(Address.of(text).text()).isEqualTo(text);
	}

	/** The second is the recommended text of the first (RFC 5952, sections 4 and 5). */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			::                                      | ::
			::1                                     | ::1
			1::                                     | 1::
			2001:DB8::5                             | 2001:db8::5
			2001:0db8:0000:0000:0000:0000:0000:0005 | 2001:db8::5
			2001:db8:0:0:1:0:0:1                    | 2001:db8::1:0:0:1
			2001:db8:0:1:1:1:1:1                    | 2001:db8:0:1:1:1:1:1
			2001:db8::1:1:1:1:1                     | 2001:db8:0:1:1:1:1:1
			2001:0:0:1:0:0:0:1                      | 2001:0:0:1::1
			0:0:1:0:0:0:0:0                         | 0:0:1::
			1:2:3:4:5:6:7::                         | 1:2:3:4:5:6:7:0
			::2:3:4:5:6:7:8                         | 0:2:3:4:5:6:7:8
			64:ff9b::192.0.2.7                      | 64:ff9b::c000:207
			1:2:3:4:5:6:192.0.2.7                   | 1:2:3:4:5:6:c000:207
			fe80::1%eth0                            | fe80::1%eth0
			FE80:0::1%Eth0                          | fe80::1%Eth0
			ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
			""")
	void readsEachFormOfIpv6(String text, String recommended) {
		Address address = Address.of(text);
		assertThat(address.family()).isEqualTo(Family.IPV6);
		assertThat(address.text()).isEqualTo(recommended);
		assertThat(Address.of(recommended)).isEqualTo(address).hasSameHashCodeAs(address);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", ".", ":", "%", "::%", "a", "1", "1.2.3", "1.2.3.4.5", "1.2.3.4.", ".1.2.3.4", "1..2.3",
			"010.0.0.1", "10.00.0.1", "10.0.0.01", "256.0.0.1", "1.2.3.0x4", "+1.2.3.4", "1.2.3.4 ", "１.2.3.4",
			"1.2.3.4%1",
			":::", "1:::2", "::1::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8",
			"1:2:3:4::5:6:7:8", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "::12345", "::g", "::1 ", "::１", "::1.2.3",
			"::01.2.3.4",
			"::1.2.3.4:5", "1.2.3.4::", "::256.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "[::1]", "fe80::1%", "re:sult:s"})
	void takesAllElseForAName(String text) {
		assertThat(Address.of(text).family()).isEqualTo(Family.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = {"::ffff:192.0.2.7", "::FFFF:C000:207", "0:0:0:0:0:ffff:192.0.2.7", "0::ffff:c000:207"})
	void takesAMappedAddressForThatOfIpv4(String text) {
		assertThat(Address.of(text)).isEqualTo(Address.of("192.0.2.7"));
		assertThat(Address.of(text + "%eth0").family()).isEqualTo(Family.IPV6);
	}

	@Test
	void comparesNamesWithoutCase() {
		assertThat(Address.of("Web.Example.TEST")).isEqualTo(Address.of("web.example.test"));
		assertThat(Address.of("Web.Example.TEST").text()).isEqualTo("web.example.test");
	}

	@Test
	void sortsAsPeopleLookForAddresses() {
		List<String> sorted = List.of("0.0.0.0", "9.255.255.255", "10.0.0.2", "10.0.0.10", "127.255.255.255",
				"128.0.0.0", "255.255.255.255", "::", "::1", "64:ff9b::1", "2001:db8::5",
				"2001:db8::10", "2001:db8::8000:0:0:0", "7fff::", "8000::", "fe80::1", "fe80::1%eth0", "fe80::1%eth1",
				"ff02::1", "010.0.0.1", "1.2.3", "alpha", "Beta", "gamma");
		List<String> shuffled = new ArrayList<>(sorted);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(shuffled).isNotEqualTo(sorted);
		assertThat(shuffled.stream().sorted((a, b) -> Address.of(a).compareTo(Address.of(b)))).isEqualTo(sorted);
	}

	@ParameterizedTest
	@CsvSource({"10.0.0.1, 10.0.0.0, 8, true", "11.0.0.1, 10.0.0.0, 8, false", "172.31.255.255, 172.16.0.0, 12, true",
			"172.32.0.0, 172.16.0.0, 12, false", "1.2.3.4, 0.0.0.0, 0, true", "1.2.3.4, 1.2.3.4, 32, true",
			"1.2.3.5, 1.2.3.4, 32, false", "febf::1, fe80::, 10, true", "fec0::, fe80::, 10, false",
			"::1, ::1, 128, true",
			"::2, ::1, 128, false", "8000::, ::, 0, true", "2001:db8:0:1:8::, 2001:db8:0:1::, 64, true",
			"2001:db8:0:2::, 2001:db8:0:1::, 64, false", "::8000:0:0:1, ::8000:0:0:0, 65, true",
			"::1:0:0:1, ::8000:0:0:0, 65, false", "10.0.0.1, ::, 0, false", "::, 0.0.0.0, 0, false", "a, b, 0, false"})
	void knowsItsNetworks(String address, String network, int bits, boolean in) {
		assertThat(Address.of(address).isIn(Address.of(network), bits)).isEqualTo(in);
	}

	/** The JDK reads some texts that are no addresses, such as groups of five digits, but none otherwise. */
	@Test
	void readsIpv6AsTheJdkDoes() {
		AddressSpellings spellings = new AddressSpellings(new Random(4291));
		int read = 0;
		for (int i = 0; i < 20_000; i++) {
			String text = spellings.next();
			Address address = Address.of(text);
			if (address.family() == Family.IPV6 && address.name().isEmpty()) {
				assertThat(bytes(text)).as(text).isEqualTo(bytes(address.text())).isNotNull();
				assertThat(Address.of(address.text())).as(text).isEqualTo(address);
				read++;
			}
		}
		assertThat(read).isBetween(5000, 15_000);
	}

	/** Nothing is looked up: the brackets say that it is an IPv6 address. */
	private static byte @Nullable [] bytes(String text) {
		try {
			return InetAddress.getByName('[' + text + ']').getAddress();
		} catch (UnknownHostException e) {
			return null;
		}
	}

	@Test
	void readsWhatIsSpelledRight() {
		AddressSpellings spellings = new AddressSpellings(new Random(5952));
		for (int i = 0; i < 5_000; i++) {
			String ipv4 = spellings.ipv4();
			assertThat(Address.of(ipv4).text()).isEqualTo(ipv4);
			long[] halves = spellings.halves();
			Address six = new Address(Family.IPV6, halves[0], halves[1], "");
			assertThat(Address.of(spellings.ipv6(halves))).isEqualTo(six);
			assertThat(Address.of(six.text())).isEqualTo(six);
		}
	}
}
