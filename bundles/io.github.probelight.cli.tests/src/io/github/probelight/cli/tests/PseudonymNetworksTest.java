package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pseudonyms of addresses: each has one of its own, networks stay together, and private ones, groups and such stay such. */
class PseudonymNetworksTest {

	@TempDir
	Path folder = Path.of("");
	private Path key = Path.of("");

	@BeforeEach
	void makeKey() throws IOException {
		key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
	}

	private List<String> pseudonyms(List<String> addresses) throws IOException {
		StringBuilder log = new StringBuilder();
		for (String address : addresses) {
			log.append("2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] [")
					.append(address)
					.append("] DEAD (reason=no-response)\n");
		}
		Path in = Files.writeString(folder.resolve("a.log"), log);
		Path out = folder.resolve("out.log");
		Run run = Run.of("anonymise", in.toString(), "-o", out.toString(), "--key", key.toString());
		assertThat(run.err()).isEmpty();
		return Files.readAllLines(out).stream().map(line -> line.replaceAll(".*\\[([^\\]]*)\\] DEAD.*", "$1")).toList();
	}

	@Test
	void networksStayNetworks() throws IOException {
		List<String> hosts = pseudonyms(List.of("10.1.2.3", "10.1.2.200", "10.1.3.3", "10.200.3.3", "2001:db8::5",
				"2001:db8::9", "2001:DB8:0:0::5"));
		assertThat(hosts.get(1)).startsWith(hosts.get(0).replaceAll("\\d+$", ""));
		assertThat(hosts.get(2)).startsWith(hosts.get(0).replaceAll("\\d+\\.\\d+$", ""));
		assertThat(hosts.get(3)).startsWith(hosts.get(0).replaceAll("\\d+\\.\\d+\\.\\d+$", ""))
				.doesNotStartWith(hosts.get(0).replaceAll("\\d+\\.\\d+$", ""));
		assertThat(hosts.get(5)).startsWith(hosts.get(4).replaceAll("[0-9a-f]+$", ""));
		assertThat(hosts.get(6)).isEqualTo(hosts.get(4));
		assertThat(hosts.stream().distinct()).hasSize(6);
	}

	@ParameterizedTest
	@CsvSource({"10.47.11.23,^10[.]", "192.168.178.7,^192[.]168[.]", "172.16.0.9,^172[.](1[6-9]|2\\d|3[01])[.]",
			"172.31.255.254,^172[.](1[6-9]|2\\d|3[01])[.]", "100.64.3.4,^100[.](6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])[.]",
			"169.254.17.4,^169[.]254[.]", "224.0.0.251,^224[.]0[.]0[.]", "239.255.255.250,^2(2[4-9]|3\\d)[.]",
			"127.0.0.53,^127[.]", "fd47:11aa:beef::1d2c,^f[cd]", "fe80::a1b2:c3ff:fe11:22,^fe[89ab]",
			"ff02::1:3,^ff02:", "2001:db8::7,^[23][0-9a-f]{3}:"})
	void whatIsPrivateOrNoSingleHostStaysSo(String address, String form) throws IOException {
		assertThat(pseudonyms(List.of(address)).get(0)).containsPattern(form).isNotEqualTo(address);
	}

	@Test
	void whatIsTheSameEverywhereStays() throws IOException {
		List<String> everywhere = List.of("0.0.0.0", "127.0.0.1", "255.255.255.255", "::1");
		assertThat(pseudonyms(everywhere)).isEqualTo(everywhere);
	}

	@Test
	void othersNeverBecomePrivate() throws Exception {
		Random random = new Random(5);
		// near private networks, and anywhere
		List<String> others = new ArrayList<>(List.of("11.0.0.1", "9.255.255.255", "172.15.1.1", "172.32.1.1",
				"192.167.1.1", "192.169.1.1", "100.63.1.1", "100.128.1.1", "169.253.1.1", "126.1.1.1", "223.1.1.1"));
		IntStream.range(0, 3_000)
				.mapToObj(
						i -> random.ints(4, 1, 224).mapToObj(String::valueOf).reduce((a, b) -> a + '.' + b).orElse(""))
				.filter(address -> isOrdinary(address))
				.forEach(others::add);
		List<String> pseudonyms = pseudonyms(others);
		assertThat(pseudonyms).hasSameSizeAs(others).allMatch(PseudonymNetworksTest::isOrdinary);
		assertThat(pseudonyms.stream().distinct().count()).isEqualTo(others.stream().distinct().count());
	}

	/** As Java sees it. */
	private static boolean isOrdinary(String literal) {
		try {
			InetAddress address = InetAddress.getByName(literal);
			return !address.isSiteLocalAddress() && !address.isLoopbackAddress() && !address.isLinkLocalAddress()
					&& !address.isMulticastAddress() && !address.isAnyLocalAddress();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void eachHostOfANetworkHasAPseudonymOfItsOwnInOneNetwork() throws IOException {
		for (String network : List.of("10.20.30.", "192.0.2.", "127.0.0.", "0.0.0.", "224.0.0.", "255.255.255.")) {
			List<String> hosts = pseudonyms(IntStream.range(0, 256).mapToObj(host -> network + host).toList());
			assertThat(hosts).doesNotHaveDuplicates();
			assertThat(hosts.stream()
					.filter(host -> !host.equals("127.0.0.1") && !host.equals("0.0.0.0")
							&& !host.equals("255.255.255.255"))
					.map(host -> host.substring(0, host.lastIndexOf('.')))
					.distinct()).hasSize(1);
		}
	}

	@Test
	void anAddressInAnotherStandsForTheSameHost() throws IOException {
		List<String> hosts = pseudonyms(List.of("10.47.11.23", "::ffff:10.47.11.23", "64:ff9b::10.47.11.23"));
		long address = Stream.of(hosts.get(0).split("\\."))
				.mapToLong(Long::parseLong)
				.reduce(0, (high, low) -> high << 8 | low);
		assertThat(hosts.get(1)).isEqualTo("::ffff:" + hosts.get(0));
		assertThat(hosts.get(2)).isEqualTo(String.format("64:ff9b::%x:%x", address >>> 16, address & 0xFFFF));
	}
}
