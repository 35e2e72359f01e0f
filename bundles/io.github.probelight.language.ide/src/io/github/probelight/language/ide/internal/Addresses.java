package io.github.probelight.language.ide.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what sort of network an address belongs to. Nothing is resolved or asked. */
final class Addresses {

	private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)([0-9a-fA-F:]{2,39})(:?\\d[.\\d]*)?(%.*)?");
	private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	/**
	 * A block of addresses that is set apart.
	 *
	 * @param address
	 *            its first address
	 * @param bits
	 *            how many leading bits its addresses share
	 */
	private record Block(long address, int bits, String text) {

		boolean holds(long other) {
			return bits == 0 || (address ^ other) >>> 32 - bits == 0;
		}
	}

	/** The first that fits is taken. */
	private static final List<Block> BLOCKS = List.of(block("10.0.0.0", 8, "for private networks (RFC 1918)"),
			block("172.16.0.0", 12, "for private networks (RFC 1918)"),
			block("192.168.0.0", 16, "for private networks (RFC 1918)"),
			block("100.64.0.0", 10, "shared behind a provider's address translation (RFC 6598)"),
			block("127.0.0.0", 8, "of the engine itself (loopback)"),
			block("169.254.0.0", 16, "that a host gives itself when it gets none (link-local, RFC 3927)"),
			block("192.0.2.0", 24, "for documentation (RFC 5737)"),
			block("198.51.100.0", 24, "for documentation (RFC 5737)"),
			block("203.0.113.0", 24, "for documentation (RFC 5737)"),
			block("198.18.0.0", 15, "for measuring network gear (RFC 2544)"),
			block("224.0.0.0", 4, "of a multicast group"), block("240.0.0.0", 4, "that is reserved"),
			block("0.0.0.0", 8, "that no host can have"), block("0.0.0.0", 0, "of the public Internet"));

	private Addresses() {}

	/** A few words such as {@code an IPv4 address for private networks (RFC 1918)}. */
	static String describe(String host) {
		if (IPV4.matcher(host).matches()) {
			return ipv4(host);
		}
		if (host.indexOf(':') < 0) {
			return host.chars().anyMatch(Character::isLetter) ? "a host name" : "neither an address nor a name";
		}
		return IPV6.matcher(host).matches()
				? "an IPv6 address " + ipv6(host.toLowerCase(Locale.ROOT))
				: "neither an address nor a name";
	}

	private static String ipv4(String host) {
		if (Arrays.stream(host.split("\\.")).anyMatch(part -> Integer.parseInt(part) > 255)) {
			return "not a possible IPv4 address: each part is at most 255";
		}
		long address = number(host);
		return "an IPv4 address "
				+ BLOCKS.stream().filter(block -> block.holds(address)).findFirst().orElseThrow().text;
	}

	private static String ipv6(String host) {
		if (host.equals("::1")) {
			return "of the engine itself (loopback)";
		}
		if (host.startsWith("2001:db8:") || host.startsWith("2001:0db8:")) {
			return "for documentation (RFC 3849)";
		}
		int first = host.startsWith(":") ? 0 : Character.digit(host.charAt(0), 16) << 12;
		int group = host.indexOf(':') == 4 ? Integer.parseInt(host.substring(0, 4), 16) : first >> 12;
		if (group >> 6 == 0xfe80 >> 6) {
			return "that is valid on one link only (link-local, RFC 4291)";
		}
		if (group >> 9 == 0xfc00 >> 9) {
			return "for private networks (unique local, RFC 4193)";
		}
		if (group >> 8 == 0xff) {
			return "of a multicast group";
		}
		return group >> 13 == 1 ? "of the public Internet" : "of a block with a special use";
	}

	private static Block block(String address, int bits, String text) {
		return new Block(number(address), bits, text);
	}

	private static long number(String address) {
		return Arrays.stream(address.split("\\.")).mapToLong(Long::parseLong).reduce(0, (sum, part) -> sum << 8 | part);
	}
}
