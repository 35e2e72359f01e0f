package io.github.probelight.language.ide.internal;

import java.util.List;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Address;

/** Tells what sort of network an address belongs to. Nothing is resolved or asked. */
final class Addresses {

	/** What looks like an IPv4 address at first sight. */
	private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/**
	 * A block of addresses that is set apart.
	 *
	 * @param address
	 *            its first address
	 * @param bits
	 *            how many leading bits its addresses share
	 */
	private record Block(Address address, int bits, String text) {}

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
			block("0.0.0.0", 8, "that no host can have"), block("0.0.0.0", 0, "of the public Internet"),
			block("::1", 128, "of the engine itself (loopback)"),
			block("2001:db8::", 32, "for documentation (RFC 3849)"),
			block("fe80::", 10, "that is valid on one link only (link-local, RFC 4291)"),
			block("fc00::", 7, "for private networks (unique local, RFC 4193)"),
			block("ff00::", 8, "of a multicast group"), block("2000::", 3, "of the public Internet"),
			block("::", 0, "of a block with a special use"));

	private Addresses() {}

	/** A few words such as {@code an IPv4 address for private networks (RFC 1918)}. */
	static String describe(String host) {
		Address address = Address.of(host);
		return switch (address.family()) {
			case IPV4 -> "an IPv4 address " + block(address);
			case IPV6 -> "an IPv6 address " + block(address);
			case NAME -> other(host);
		};
	}

	private static String block(Address address) {
		return BLOCKS.stream()
				.filter(block -> address.isIn(block.address(), block.bits()))
				.findFirst()
				.orElseThrow()
				.text();
	}

	private static String other(String host) {
		if (DOTTED.matcher(host).matches()) {
			boolean large = DIGITS.matcher(host).results().anyMatch(part -> Integer.parseInt(part.group()) > 255);
			return "not a possible IPv4 address: "
					+ (large ? "each part is at most 255" : "a part has a needless 0 in front");
		}
		return host.indexOf(':') < 0 && host.chars().anyMatch(Character::isLetter)
				? "a host name"
				: "neither an address nor a name";
	}

	private static Block block(String address, int bits, String text) {
		return new Block(Address.of(address), bits, text);
	}
}
