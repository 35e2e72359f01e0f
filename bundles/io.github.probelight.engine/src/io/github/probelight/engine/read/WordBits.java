package io.github.probelight.engine.read;

import java.util.Locale;

import io.github.probelight.engine.scan.Range;

/** Sets of words in 64 bits: each word has one of them, which others may share. Case does not count. */
public final class WordBits {

	private static final long ANY = -1;
	private static final int PRIME = 31;
	/** 2^64 by the golden ratio: spreads what differs little, as states do. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;
	private static final int TOP_SIX = 58;

	private WordBits() {}

	/** Returns the bit of a part of a line; none if it is absent, all if its case is not that of ASCII. */
	static long of(Range word) {
		return of(word.bytes(), word.from(), word.to());
	}

	static long of(byte[] bytes, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			int c = bytes[i];
			if (c < 0) {
				return ANY;
			}
			hash = hash * PRIME + (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
		}
		return from == to ? 0 : bit(hash);
	}

	/** Returns whether a set may hold a word; if not, it does not. */
	public static boolean mayHold(long set, String word) {
		int hash = 0;
		for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
			if (c > 0x7F) {
				return true;
			}
			hash = hash * PRIME + c;
		}
		return (set & bit(hash)) != 0;
	}

	private static long bit(int hash) {
		return 1L << (hash * SPREAD >>> TOP_SIX);
	}
}
