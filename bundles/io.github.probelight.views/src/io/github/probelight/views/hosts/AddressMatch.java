package io.github.probelight.views.hosts;

import java.util.function.Function;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.views.table.WordMatch;

/**
 * Looks for a piece of an address in whole numbers: {@code 10.3.7} is in 10.3.7.1 and not in 10.3.70.1. A network such as
 * {@code 10.3.0.0/16} holds its addresses (RFC 4632). Any other word is part of a name or is not.
 *
 * @param <T>
 *            the rows
 */
public final class AddressMatch<T> implements WordMatch<T> {
	private static final int IPV4_BITS = 32;
	private static final int IPV6_BITS = 128;
	private static final String ENDS = ".:%";

	private final Function<T, String> address;

	/** Looks for it in the address that a row has. */
	public AddressMatch(Function<T, String> address) {
		this.address = address;
	}

	@Override
	public boolean holds(T row, String cell, String word) {
		if (word.indexOf(AddressWords.BETWEEN) >= 0) {
			return AddressWords.holds(word, address.apply(row));
		}
		int slash = word.indexOf('/');
		if (slash > 0 && Address.of(word.substring(0, slash)).family() != Family.NAME) {
			return isIn(address.apply(row), word, slash);
		}
		return isPiece(word) ? holdsPiece(cell, word) : WordMatch.contains(cell, word);
	}

	/** A network whose number of bits is still being typed is the address alone. */
	static boolean isIn(String address, String word, int slash) {
		Address network = Address.of(word.substring(0, slash));
		int all = network.family() == Family.IPV4 ? IPV4_BITS : IPV6_BITS;
		String bits = word.substring(slash + 1);
		boolean number = !bits.isEmpty() && bits.length() <= 3 && bits.chars().allMatch(c -> c >= '0' && c <= '9');
		return Address.of(address).isIn(network, number ? Math.min(all, Integer.parseInt(bits)) : all);
	}

	/** One number alone may be the begin of one that a person is about to type. */
	private static boolean isPiece(String word) {
		boolean dots = word.indexOf('.') >= 0;
		boolean colons = word.indexOf(':') >= 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			boolean part = c == '.' || c == ':' || Character.digit(c, colons ? 16 : 10) >= 0;
			if (!part) {
				return false;
			}
		}
		return dots || colons;
	}

	private static boolean holdsPiece(String cell, String word) {
		for (int at = 0; at <= cell.length() - word.length(); at++) {
			if (cell.regionMatches(true, at, word, 0, word.length()) && ends(cell, word, at, -1)
					&& ends(cell, word, at + word.length(), 0)) {
				return true;
			}
		}
		return false;
	}

	/** Whether no number goes on at a place: there is an end, or the character of cell or word beside it is none. */
	private static boolean ends(String cell, String word, int at, int beside) {
		int outside = at + beside;
		char inside = beside < 0 ? word.charAt(0) : word.charAt(word.length() - 1);
		return outside < 0 || outside >= cell.length() || ENDS.indexOf(cell.charAt(outside)) >= 0
				|| ENDS.indexOf(inside) >= 0;
	}
}
