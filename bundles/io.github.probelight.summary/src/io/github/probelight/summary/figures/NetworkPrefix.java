package io.github.probelight.summary.figures;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;

/**
 * The first bits that the addresses of a network share.
 *
 * @param address its lowest address, of IPv4 or IPv6, without a zone
 * @param bits how many bits they share
 */
public record NetworkPrefix(Address address, int bits) {

	/** In bits. */
	private static final int IPV4 = 32;

	/** Reads {@code 192.0.2.0/24}. */
	static NetworkPrefix of(String text) {
		int slash = text.indexOf('/');
		return new NetworkPrefix(Address.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
	}

	/** Returns the network of so many bits that an address is in. */
	public static NetworkPrefix of(Address address, int bits) {
		int width = address.family() == Family.IPV4 ? Long.SIZE - IPV4 + bits : bits - Long.SIZE;
		return new NetworkPrefix(new Address(address.family(), address.high() & mask(bits), address.low() & mask(width),
				""), bits);
	}

	/** Returns a number with the first bits set; IPv4 is at the end of one. */
	private static long mask(int bits) {
		return bits <= 0 ? 0 : bits >= Long.SIZE ? -1 : -1L << Long.SIZE - bits;
	}

	/** Returns a larger one around this. */
	NetworkPrefix within(int fewer) {
		return of(address, fewer);
	}

	@Override
	public String toString() {
		return address.text() + '/' + bits;
	}
}
