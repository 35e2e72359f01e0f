package io.github.probelight.engine.search;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.text.EightBytes;

/**
 * A text that is looked for in bytes, at eight places at once: where two of its bytes, the rarest ones, are as far from each
 * other as in the text. Nothing is copied, as it would be for the platform's search, which knows strings alone.
 */
final class Needle {

	/** The letters of ASCII in both cases differ in this bit alone. */
	private static final int SMALL = 0x20;

	private final byte[] text;
	/** What is set in a byte before it is compared: for a letter of which any case will do, what makes it small. */
	private final byte[] folds;
	private int rare;
	private int other;

	/**
	 * @param text
	 *            bytes as Latin-1, at least one; with small letters if {@code anyCase}
	 * @param anyCase
	 *            whether ASCII letters may be in any case where it is looked for
	 */
	Needle(String text, boolean anyCase) {
		this.text = text.getBytes(StandardCharsets.ISO_8859_1);
		folds = new byte[this.text.length];
		for (int i = 0; i < folds.length; i++) {
			folds[i] = (byte) (anyCase && this.text[i] >= 'a' && this.text[i] <= 'z' ? SMALL : 0);
		}
		other = folds.length - 1;
	}

	/** Chooses the bytes to look for by how often each of the 256 is there; where the text is found does not change. */
	void choose(int[] frequencies) {
		rare = 0;
		for (int i = 1; i < text.length; i++) {
			rare = frequency(frequencies, i) < frequency(frequencies, rare) ? i : rare;
		}
		other = rare == 0 ? text.length - 1 : 0;
		for (int i = 0; i < text.length; i++) {
			other = i != rare && frequency(frequencies, i) < frequency(frequencies, other) ? i : other;
		}
	}

	private int frequency(int[] frequencies, int at) {
		int small = text[at] & 0xFF;
		return frequencies[small] + (folds[at] == 0 ? 0 : frequencies[small - SMALL]);
	}

	/** Returns where it is first as a whole between two places; -1 if nowhere. */
	int find(byte[] bytes, int from, int end) {
		long rareFold = EightBytes.all((char) folds[rare]);
		long rareText = EightBytes.all((char) (text[rare] & 0xFF));
		long otherFold = EightBytes.all((char) folds[other]);
		long otherText = EightBytes.all((char) (text[other] & 0xFF));
		int last = end - text.length;
		int i = from;
		for (int wide = last - Long.BYTES + 1; i <= wide; i += Long.BYTES) {
			long differs = (EightBytes.get(bytes, i + rare) | rareFold) ^ rareText
					| (EightBytes.get(bytes, i + other) | otherFold) ^ otherText;
			if (EightBytes.hasZero(differs)) {
				int found = firstAt(bytes, i, EightBytes.same(differs, 0));
				if (found >= 0) {
					return found;
				}
			}
		}
		for (; i <= last; i++) {
			if (isAt(bytes, i)) {
				return i;
			}
		}
		return -1;
	}

	/** Returns the first of eight places, those with their bits set, where all of the text is; -1 if there is none. */
	private int firstAt(byte[] bytes, int base, long places) {
		for (long left = places; left != 0; left &= left - 1) {
			int place = base + EightBytes.firstByte(left);
			if (isAt(bytes, place)) {
				return place;
			}
		}
		return -1;
	}

	private boolean isAt(byte[] bytes, int place) {
		int same = 0;
		while (same < text.length && (bytes[place + same] | folds[same]) == text[same]) {
			same++;
		}
		return same == text.length;
	}

	/** Returns how many bytes it has. */
	int length() {
		return text.length;
	}
}
