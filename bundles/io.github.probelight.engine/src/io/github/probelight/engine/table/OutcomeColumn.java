package io.github.probelight.engine.table;

import io.github.probelight.engine.text.EightBytes;

/** Packs the outcomes of a run: the different ones, and for each result which of them it is. */
final class OutcomeColumn {

	/** Where in {@link #different} an outcome may be, by its lowest bits. */
	private final byte[] guesses = new byte[PackedRun.MOST_OUTCOMES];
	private final int[] different = new int[PackedRun.MOST_OUTCOMES];
	private int size;
	private byte[] which = {};

	/** Returns the most bytes that the outcomes of a run take. */
	static int mostBytes(int count) {
		return 2 + PackedRun.MOST_OUTCOMES * (Integer.BYTES + 1) + count * Integer.BYTES + Long.BYTES;
	}

	/** Writes the outcomes into an array that has room for them; returns their end. */
	int write(int[] outcomes, int count, byte[] b, int from) {
		if (which.length < count) {
			which = new byte[Math.max(count, which.length * 2)];
		}
		if (!find(outcomes, count)) {
			return writeAll(outcomes, count, b, from);
		}
		int at = from;
		b[at++] = (byte) size;
		for (int i = 0; i < size; i++) {
			at = PackedRun.putNumber(b, at, different[i]);
		}
		int width = PackedRun.width(size);
		if (width > 0) {
			for (int i = 0, word = at; i < count; word += Long.BYTES) {
				long bits = 0;
				for (int shift = 0; shift < Long.SIZE && i < count; shift += width) {
					bits |= (long) which[i++] << shift;
				}
				EightBytes.put(b, word, bits);
			}
		}
		return at + PackedRun.bytes(count, width);
	}

	/** Finds the different outcomes, and which of them each is; tells whether they are few. */
	private boolean find(int[] outcomes, int count) {
		size = 0;
		byte[] guessed = guesses;
		for (int i = 0; i < count; i++) {
			int outcome = outcomes[i];
			int slot = outcome & PackedRun.MOST_OUTCOMES - 1;
			int guess = guessed[slot];
			if (guess >= size || different[guess] != outcome) {
				guess = number(outcome);
				if (guess < 0) {
					return false;
				}
				guessed[slot] = (byte) guess;
			}
			which[i] = (byte) guess;
		}
		return true;
	}

	private int number(int outcome) {
		for (int i = 0; i < size; i++) {
			if (different[i] == outcome) {
				return i;
			}
		}
		if (size == PackedRun.MOST_OUTCOMES) {
			return -1;
		}
		different[size] = outcome;
		return size++;
	}

	private static int writeAll(int[] outcomes, int count, byte[] b, int from) {
		int highest = 0;
		for (int i = 0; i < count; i++) {
			highest |= outcomes[i];
		}
		int width = highest < 1 << Byte.SIZE ? Byte.SIZE : highest < 1 << Short.SIZE ? Short.SIZE : Integer.SIZE;
		b[from] = 0;
		b[from + 1] = (byte) width;
		int at = from + 2;
		for (int i = 0; i < count; i++) {
			EightBytes.put(b, at, outcomes[i]);
			at += width / Byte.SIZE;
		}
		return at;
	}
}
