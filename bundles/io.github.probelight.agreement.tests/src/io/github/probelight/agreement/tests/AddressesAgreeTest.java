package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.testing.AddressSpellings;

/**
 * The engine reads addresses from bytes, the grammar cuts them out of brackets, and all faces read them as
 * {@link Address}: what is an address, and which, is the same for all.
 */
class AddressesAgreeTest {

	private static final int SPELLINGS = 20_000;

	private final EngineFacts engine = new EngineFacts();
	private final AddressSpellings spellings = new AddressSpellings(new Random(20261126));

	@Test
	void onSpellingsOfAllKinds() {
		Map<Family, Integer> seen = new EnumMap<>(Family.class);
		for (int i = 0; i < SPELLINGS; i++) {
			String text = spellings.next();
			seen.merge(compare(text), 1, Integer::sum);
		}
		assertThat(seen).containsOnlyKeys(Family.values())
				.allSatisfy((family, count) -> assertThat(count).as("%s", family).isGreaterThan(SPELLINGS / 8));
	}

	@ParameterizedTest
	@ValueSource(strings = {"010.0.0.1", "1.2.3", "256.1.1.1", "1.2.3.4.5", "0.0.0.0", "255.255.255.255", "::", "::1",
			":::", "1::2::3", "::ffff:192.0.2.7", "::ffff:192.0.02.7", "::ffff:c000:207", "::ffff:192.0.2.7%1",
			"0:0:0:0:0:FFFF:192.0.2.7", "::192.0.2.7:1", "1:2:3:4:5:6:7:8",
			"1:2:3:4:5:6:7::8", "1:2:3:4:5:6:7:192.0.2.7", "fe80::1%eth0", "fe80::1%", "::g", "::12345",
			"2001:DB8:0:0::5", "web.example.test", "1.2.3.4%eth0", "re:sult:s"})
	void onHostileOnes(String text) {
		compare(text);
	}

	private Family compare(String text) {
		Address address = Address.of(text);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		long plain = Ipv4.parse(bytes, 0, bytes.length);
		assertThat(plain < 0 ? Ipv6.mapped(bytes, 0, bytes.length) : plain).as(text)
				.isEqualTo(address.family() == Family.IPV4 ? address.low() : -1);
		if (address.family() == Family.IPV4) {
			assertThat(Ipv4.text((int) address.low())).isEqualTo(address.text());
		}
		long[] halves = new long[2];
		int zone = text.indexOf('%');
		int end = zone < 0 ? bytes.length : zone == text.length() - 1 ? 0 : zone;
		assertThat(Ipv6.parse(bytes, 0, end, halves)).as(text)
				.isEqualTo(address.family() == Family.IPV6 || address.family() == Family.IPV4 && plain < 0);
		if (address.family() == Family.IPV6) {
			assertThat(halves).as(text).containsExactly(address.high(), address.low());
			assertThat(Ipv6.text(halves[0], halves[1]) + (zone < 0 ? "" : text.substring(zone)))
					.isEqualTo(address.text());
			assertThat(Ipv6.network(halves[0]))
					.isEqualTo(new Address(Family.IPV6, address.high(), 0, "").text() + "/64");
		}
		target('[' + text + ']', text, -1, address);
		target('[' + text + ":443/TCP]", text, 443, address);
		target("[/" + text + ']', text, -1, address);
		target("[db.example.test/" + text + ":443/TCP]", text, 443, address);
		if (address.family() == Family.IPV6) {
			target("[[" + text + "]:443/TCP]", text, 443, address);
		}
		return address.family();
	}

	/** Both readers find the same target, and that of an address is the address. */
	private void target(String bracket, String host, int port, Address address) {
		byte[] line = ("2026-11-22T10:00:00 [INFO] [Thread: a] " + bracket + " ALIVE (reason=echo-reply)")
				.getBytes(StandardCharsets.UTF_8);
		Facts found = Objects.requireNonNull(engine.of(line));
		assertThat(found).as(bracket).isEqualTo(GrammarReader.of(line));
		if (address.family() != Family.NAME) {
			assertThat(found.host()).as(bracket).isEqualTo(host);
			assertThat(found.port()).as(bracket).isEqualTo(port);
			assertThat(shown(line)).as("the host that a report shows for %s", bracket).isEqualTo(address.text());
		}
	}

	private static String shown(byte[] line) {
		try {
			return LogReader.read(ByteSource.of(line), ReadMonitor.NONE).targets().hosts().get(0).address();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
