package io.github.probelight.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import io.github.probelight.engine.scan.Range;

/**
 * Sets of levels in 32 bits: each word that programs use for one has a bit of its own, all others share one. So a set tells
 * what all of its entries are, which {@link WordBits} cannot. Case does not count.
 */
final class LevelWords {

	/** In small letters; the empty one for an entry without a level. */
	private static final List<String> WORDS = List.of("", "info", "warn", "error", "debug", "trace", "fatal", "warning",
			"severe", "critical", "notice", "err", "fine", "finer", "finest", "config", "verbose", "crit", "alert");
	private static final byte[][] BYTES = WORDS.stream()
			.map(word -> word.getBytes(StandardCharsets.US_ASCII))
			.toArray(byte[][]::new);
	private static final int OTHER = 1 << WORDS.size();
	private static final int SMALL = 0x20;

	private LevelWords() {}

	/** Returns the bit of a level, as a part of a line. */
	static int of(Range level) {
		for (int i = 0; i < BYTES.length; i++) {
			if (isWord(level, BYTES[i])) {
				return 1 << i;
			}
		}
		return OTHER;
	}

	private static boolean isWord(Range level, byte[] word) {
		if (level.to() - level.from() != word.length) {
			return false;
		}
		for (int i = 0; i < word.length; i++) {
			int c = level.bytes()[level.from() + i];
			if (c != word[i] && (c < 'A' || c > 'Z' || (c | SMALL) != word[i])) {
				return false;
			}
		}
		return true;
	}

	/** Returns whether each level of a set is wanted, in small letters; if not, some may not be. */
	static boolean areAll(int levels, Predicate<String> wanted) {
		return (levels & OTHER) == 0 && !isOne(levels, wanted.negate());
	}

	/** Returns whether some level of a set may be wanted, in small letters; if not, none is. */
	static boolean mayBe(int levels, Predicate<String> wanted) {
		return (levels & OTHER) != 0 || isOne(levels, wanted);
	}

	private static boolean isOne(int levels, Predicate<String> wanted) {
		for (int i = 0; i < WORDS.size(); i++) {
			if ((levels & 1 << i) != 0 && wanted.test(WORDS.get(i))) {
				return true;
			}
		}
		return false;
	}
}
