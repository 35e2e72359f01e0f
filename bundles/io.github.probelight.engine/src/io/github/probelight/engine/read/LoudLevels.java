package io.github.probelight.engine.read;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.report.LevelRank;
import io.github.probelight.engine.scan.Range;

/** The levels that say that something failed or did not go as planned, as {@link WordBits}. */
final class LoudLevels {

	private static final long BITS = bits();

	private LoudLevels() {}

	private static long bits() {
		long bits = 0;
		for (LevelRank rank : LevelRank.values()) {
			for (String word : rank.words()) {
				byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
				bits |= WordBits.of(bytes, 0, bytes.length);
			}
		}
		return bits;
	}

	/** Returns whether one of some levels may be loud; if not, none is. */
	static boolean mayBeIn(long levels) {
		return (levels & BITS) != 0;
	}

	/** Returns whether a level is loud. Most are not, and are not made a text for that. */
	static boolean has(Range level) {
		return mayBeIn(WordBits.of(level)) && LevelRank.of(level.string()) != LevelRank.OTHER;
	}
}
