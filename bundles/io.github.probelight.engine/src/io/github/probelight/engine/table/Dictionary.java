package io.github.probelight.engine.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.text.Hash;

/** Numbers words, which are ranges of UTF-8 bytes, 0, 1, 2 … in the order in which they come; no String is made. */
public final class Dictionary {

	private static final byte[] NOTHING = {};

	private static final char REPLACEMENT = '\uFFFD';

	/** What never changes of a dictionary: the words there are now. */
	public static final class View {

		private final byte[] bytes;
		private final int[] starts;
		private final int[] hashes;
		/** May come to hold newer words too. */
		private final int[] slots;
		private final int size;

		private View(Dictionary of) {
			bytes = of.bytes;
			starts = of.starts;
			hashes = of.hashes;
			slots = of.slots;
			size = of.size;
		}

		/** Returns how many words there are. */
		public int size() {
			return size;
		}

		/** Returns the number of a word, or -1. */
		public int find(String word) {
			if (word.indexOf(REPLACEMENT) >= 0) {
				// its bytes may be others that are no UTF-8
				return IntStream.range(0, size).filter(number -> text(number).equals(word)).findFirst().orElse(-1);
			}
			byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
			int hash = Hash.of(utf8, 0, utf8.length);
			int slot = hash & slots.length - 1;
			for (int number = slots[slot] - 1; number >= 0; number = slots[slot] - 1) {
				if (number < size && hashes[number] == hash
						&& Arrays.equals(bytes, starts[number], starts[number + 1], utf8, 0, utf8.length)) {
					return number;
				}
				slot = slot + 1 & slots.length - 1;
			}
			return -1;
		}

		/** Tells whether a word holds a character of ASCII. */
		public boolean holds(int number, char ascii) {
			for (int i = starts[number]; i < starts[number + 1]; i++) {
				if (bytes[i] == ascii) {
					return true;
				}
			}
			return false;
		}

		/** Returns a word. */
		public String text(int number) {
			return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
		}
	}

	private byte[] bytes = new byte[1024];
	private int[] starts = new int[33];
	private int[] hashes = new int[32];
	private int[] slots = new int[64];
	private int size;

	/** Creates an empty dictionary. */
	public Dictionary() {
		// empty
	}

	/** Creates a copy. */
	public Dictionary(Dictionary other) {
		bytes = other.bytes.clone();
		starts = other.starts.clone();
		hashes = other.hashes.clone();
		slots = other.slots.clone();
		size = other.size;
	}

	/** Returns how many words there are. */
	public int size() {
		return size;
	}

	/** Returns the number of the word that a range of bytes is. */
	public int number(byte[] b, int from, int to) {
		int hash = Hash.of(b, from, to);
		int slot = hash & slots.length - 1;
		for (int number = slots[slot] - 1; number >= 0; number = slots[slot] - 1) {
			if (hashes[number] == hash && Arrays.equals(bytes, starts[number], starts[number + 1], b, from, to)) {
				return number;
			}
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = size + 1;
		return add(b, from, to, hash);
	}

	/** Returns the number of a part of a line, that of "" if the line does not have it. */
	public int number(Range part) {
		return part.present() ? number(part.bytes(), part.from(), part.to()) : number(NOTHING, 0, 0);
	}

	/** Returns the number of a word. */
	public int number(String word) {
		byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
		return number(utf8, 0, utf8.length);
	}

	/** Returns the number that this dictionary has for a word of another one. */
	public int number(Dictionary other, int number) {
		return number(other.bytes, other.starts[number], other.starts[number + 1]);
	}

	/** Returns a word. */
	public String text(int number) {
		return view().text(number);
	}

	/** Returns the words there are now. */
	public View view() {
		return new View(this);
	}

	/** Forgets all words. What a view holds must not be in use any more. */
	public void clear() {
		Arrays.fill(slots, 0);
		size = 0;
	}

	/** Writes the words in the order of their numbers. */
	public void write(FactsOutput out) throws IOException {
		out.number(size);
		for (int number = 0; number < size; number++) {
			out.bytes(bytes, starts[number], starts[number + 1]);
		}
	}

	/** Reads words into this dictionary, which is empty. */
	public void read(FactsInput in) throws IOException {
		int words = in.count();
		for (int number = 0; number < words; number++) {
			byte[] word = in.bytes();
			if (starts[size] + (long) word.length > Integer.MAX_VALUE - Long.BYTES
					|| number(word, 0, word.length) != number) {
				throw FactsInput.damaged("a word is there twice, or there are too many");
			}
		}
	}

	private int add(byte[] b, int from, int to, int hash) {
		int end = starts[size] + to - from;
		if (end > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
		}
		System.arraycopy(b, from, bytes, starts[size], to - from);
		hashes[size] = hash;
		starts[++size] = end;
		if (size == hashes.length) {
			grow();
		}
		return size - 1;
	}

	private void grow() {
		hashes = Arrays.copyOf(hashes, size * 2);
		starts = Arrays.copyOf(starts, size * 2 + 1);
		slots = new int[size * 4];
		for (int i = 0; i < size; i++) {
			int slot = hashes[i] & slots.length - 1;
			while (slots[slot] != 0) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = i + 1;
		}
	}
}
