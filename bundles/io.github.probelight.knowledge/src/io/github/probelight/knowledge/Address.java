package io.github.probelight.knowledge;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.knowledge.internal.AddressText;

/**
 * The address of a host, in the order in which people look for one: IPv4 by number, IPv6 by number, then names without
 * case. Nothing is looked up. Two spellings of one address are equal.
 *
 * @param family
 *            what sort of address it is
 * @param high
 *            upper half of an IPv6 address, else 0
 * @param low
 *            lower half of an IPv6 address, or an IPv4 address as an unsigned 32-bit number, else 0
 * @param name
 *            the zone of an IPv6 address (RFC 4007), or a name in small letters; else ""
 */
public record Address(Family family, long high, long low, String name) implements Comparable<Address> {

	private static final int IPV4_BITS = 32;
	private static final long ALL_IPV4 = (1L << IPV4_BITS) - 1;
	/** Stands before an IPv4 address in the lower half of an IPv6 address (RFC 4291, section 2.5.5.2). */
	private static final long MAPPED = 0xffff;

	/** What sort of address it is, in the order in which they are sorted. */
	public enum Family {
		/**
		 * Four decimal numbers without needless zeros, such as {@code 10.0.0.1}; {@code 010.0.0.1} is none. Mapped into IPv6,
		 * as {@code ::ffff:10.0.0.1}, it is the same address.
		 */
		IPV4,
		/** RFC 4291, section 2.2, in each of its forms, with or without a zone. */
		IPV6,
		/** A host name, or anything else that is no address. */
		NAME
	}

	/** Reads any text. */
	public static Address of(String text) {
		long ipv4 = AddressText.ipv4(text, 0, text.length());
		if (ipv4 >= 0) {
			return new Address(Family.IPV4, 0, ipv4, "");
		}
		int percent = text.indexOf('%');
		int end = percent < 0 ? text.length() : percent;
		long[] halves = new long[2];
		boolean zone = percent != text.length() - 1;
		boolean ipv6 = zone && AddressText.ipv6(text, end, halves);
		if (ipv6 && percent < 0 && halves[0] == 0 && halves[1] >>> IPV4_BITS == MAPPED) {
			return new Address(Family.IPV4, 0, halves[1] & ALL_IPV4, "");
		}
		return ipv6
				? new Address(Family.IPV6, halves[0], halves[1], percent < 0 ? "" : text.substring(percent + 1))
				: new Address(Family.NAME, 0, 0, text.toLowerCase(Locale.ROOT));
	}

	/** The one text of an address: an IPv6 address as RFC 5952 has it, a name in small letters. */
	public String text() {
		return switch (family) {
			case IPV4 -> AddressText.ipv4(low);
			case IPV6 -> AddressText.ipv6(high, low) + (name.isEmpty() ? "" : '%' + name);
			case NAME -> name;
		};
	}

	/** Whether it is one of the addresses that share their leading bits with another of their family. */
	public boolean isIn(Address network, int bits) {
		int leading = family == Family.IPV4 ? 2 * Long.SIZE - IPV4_BITS + bits : bits;
		return family == network.family && family != Family.NAME && same(high, network.high, leading)
				&& same(low, network.low, leading - Long.SIZE);
	}

	private static boolean same(long a, long b, int bits) {
		return bits <= 0 || (a ^ b) >>> Math.max(0, Long.SIZE - bits) == 0;
	}

	@Override
	public int compareTo(@Nullable Address other) {
		if (other == null) {
			return -1;
		}
		int order = family.compareTo(other.family);
		order = order == 0 ? Long.compareUnsigned(high, other.high) : order;
		order = order == 0 ? Long.compareUnsigned(low, other.low) : order;
		return order == 0 ? name.compareTo(other.name) : order;
	}
}
