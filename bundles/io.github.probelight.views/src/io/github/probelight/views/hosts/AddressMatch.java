package io.github.probelight.views.hosts;

import io.github.probelight.engine.report.Host;
import io.github.probelight.views.table.WordMatch;

/**
 * Looks for a piece of an address in whole numbers: {@code 10.3.7} is in 10.3.7.1 and not in 10.3.70.1. Any other word
 * is part of a name or is not.
 */
final class AddressMatch implements WordMatch<Host> {
	private static final String ENDS = ".:%";

	@Override
	public boolean holds(Host row, String cell, String word) {
		return isPiece(word) ? holdsPiece(cell, word) : WordMatch.contains(cell, word);
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
