package io.github.probelight.summary.host;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;

/**
 * Addresses from one to another of the same family, both included.
 *
 * @param first the first
 * @param last the last, not before it
 */
public record AddressRange(Address first, Address last) {

	private static final int IPV4_BITS = 32;

	/** Reads {@code 10.0.0.1 - 10.0.0.9}, {@code 10.0.0.0/24}, {@code 10.0.0.1-9} or a single address; names are none. */
	public static Optional<AddressRange> of(String text) {
		int slash = text.indexOf('/');
		if (slash > 0) {
			return network(Address.of(text.substring(0, slash).strip()), text.substring(slash + 1).strip());
		}
		int dash = text.indexOf('-');
		Address first = Address.of((dash < 0 ? text : text.substring(0, dash)).strip());
		if (first.family() == Family.NAME) {
			return Optional.empty();
		}
		String end = dash < 0 ? "" : text.substring(dash + 1).strip();
		Address last = dash < 0 ? first : Address.of(end.matches("\\d{1,3}") ? before(text, dash) + end : end);
		return last.family() == first.family() && first.compareTo(last) <= 0
				? Optional.of(new AddressRange(first, last))
				: Optional.empty();
	}

	/** Returns the address before a dash without its last number. */
	private static String before(String text, int dash) {
		return text.substring(0, text.lastIndexOf('.', dash) + 1).strip();
	}

	private static Optional<AddressRange> network(Address address, String length) {
		int most = bits(address);
		if (address.family() == Family.NAME || !length.matches("\\d{1,3}") || Integer.parseInt(length) > most) {
			return Optional.empty();
		}
		int free = most - Integer.parseInt(length);
		long lowMask = free >= Long.SIZE ? -1 : (1L << free) - 1;
		long highMask = free <= Long.SIZE ? 0 : free == 2 * Long.SIZE ? -1 : (1L << free - Long.SIZE) - 1;
		return Optional.of(new AddressRange(
				new Address(address.family(), address.high() & ~highMask, address.low() & ~lowMask, ""),
				new Address(address.family(), address.high() | highMask, address.low() | lowMask, "")));
	}

	/** Returns whether an address is one of these. */
	public boolean holds(Address host) {
		return host.family() == first.family() && first.compareTo(host) <= 0 && host.compareTo(last) <= 0;
	}

	/** Returns how many addresses there are, at most a number. */
	long size(long most) {
		return first.high() != last.high() || last.low() - first.low() < 0 || last.low() - first.low() >= most
				? most
				: last.low() - first.low() + 1;
	}

	/** Returns how many addresses there are. */
	BigInteger count() {
		return number(last).subtract(number(first)).add(BigInteger.ONE);
	}

	private static BigInteger number(Address address) {
		return new BigInteger(1,
				ByteBuffer.allocate(2 * Long.BYTES).putLong(address.high()).putLong(address.low()).array());
	}

	/** Returns those that are in another range too; nothing if there are none. */
	Optional<AddressRange> and(AddressRange other) {
		Address from = first.compareTo(other.first) < 0 ? other.first : first;
		Address to = last.compareTo(other.last) < 0 ? last : other.last;
		return from.compareTo(to) <= 0 ? Optional.of(new AddressRange(from, to)) : Optional.empty();
	}

	/** Returns the same addresses in as few ranges as there can be, in order. */
	public static List<AddressRange> joined(Collection<AddressRange> ranges) {
		List<AddressRange> joined = new ArrayList<>();
		for (AddressRange range : ranges.stream().sorted(Comparator.comparing(AddressRange::first)).toList()) {
			AddressRange before = joined.isEmpty() ? null : joined.getLast();
			if (before == null || !before.adjoins(range)) {
				joined.add(range);
			} else if (range.last.compareTo(before.last) > 0) {
				joined.set(joined.size() - 1, new AddressRange(before.first, range.last));
			}
		}
		return joined;
	}

	/** Returns whether no address lies between these and others that begin no earlier; a zone (RFC 4007) is for itself. */
	private boolean adjoins(AddressRange next) {
		return first.family() == next.first.family() && first.name().equals(next.first.name())
				&& number(next.first).compareTo(number(last).add(BigInteger.ONE)) <= 0;
	}

	/** Returns the address so many behind the first. */
	Address at(long offset) {
		return new Address(first.family(), first.high(), first.low() + offset, "");
	}

	/** Returns it as it is read: as a network where it is one. */
	public String text() {
		if (first.equals(last)) {
			return first.text();
		}
		BigInteger count = count();
		int free = count.bitLength() - 1;
		boolean network = count.bitCount() == 1 && number(first).mod(count).signum() == 0;
		return network ? first.text() + '/' + (bits(first) - free) : first.text() + "-" + last.text();
	}

	private static int bits(Address address) {
		return address.family() == Family.IPV4 ? IPV4_BITS : 2 * Long.SIZE;
	}
}
