package io.github.probelight.summary.anonymise;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A secret one-to-one map of the texts of some characters onto texts of the same length: a Feistel network that adds
 * instead of flipping (as NIST SP 800-38G describes), with a keyed hash as its round function.
 */
final class SecretOrder {

	private static final int ROUNDS = 8;

	private final Secret secret;
	private final char use;
	private final char first;
	private final int radix;
	/** The most characters of half a text: their number fits into 63 bits. */
	private final int longestHalf;

	/**
	 * Creates a map.
	 *
	 * @param use what for
	 * @param first of the characters, which follow each other in ASCII
	 * @param radix how many there are
	 */
	SecretOrder(Secret secret, char use, char first, int radix) {
		this.secret = secret;
		this.use = use;
		this.first = first;
		this.radix = radix;
		longestHalf = (int) (Math.log(Long.MAX_VALUE) / Math.log(radix));
	}

	/** Returns what a text is mapped to. One that is very long is not mapped one to one, but nobody will see that happen. */
	byte[] of(byte[] text) {
		if (text.length == 1) {
			return one(text[0] - first);
		}
		if (text.length > 2 * longestHalf) {
			return stream(text);
		}
		int left = text.length / 2;
		int right = text.length - left;
		long a = number(text, 0, left);
		long b = number(text, left, text.length);
		for (int round = 0; round < ROUNDS; round++) {
			long size = power(round % 2 == 0 ? left : right);
			long sum = Long.remainderUnsigned(a + Long.remainderUnsigned(hash(round, text.length, b), size), size);
			a = b;
			b = sum;
		}
		byte[] mapped = new byte[text.length];
		write(a, mapped, 0, left);
		write(b, mapped, left, text.length);
		return mapped;
	}

	/** The place of a character among all, in an order that the secret makes. */
	private byte[] one(int character) {
		long own = hash(-1, 1, character);
		int before = 0;
		for (int i = 0; i < radix; i++) {
			before += i != character && Long.compareUnsigned(hash(-1, 1, i), own) < 0 ? 1 : 0;
		}
		return new byte[]{(byte) (first + before)};
	}

	private byte[] stream(byte[] text) {
		byte[] mapped = new byte[text.length];
		byte[] random = {};
		for (int i = 0; i < text.length; i++) {
			if (i % Secret.BYTES == 0) {
				random = secret.bytes(use, i + 1, text, 0, text.length);
			}
			mapped[i] = (byte) (first + (random[i % Secret.BYTES] & 0xFF) % radix);
		}
		return mapped;
	}

	private long hash(int round, int length, long half) {
		byte[] text = ByteBuffer.allocate(Integer.BYTES + Long.BYTES).putInt(length).putLong(half).array();
		return ByteBuffer.wrap(Arrays.copyOf(secret.bytes(use, round, text, 0, text.length), Long.BYTES)).getLong();
	}

	private long number(byte[] text, int from, int to) {
		long number = 0;
		for (int i = from; i < to; i++) {
			number = number * radix + text[i] - first;
		}
		return number;
	}

	private void write(long number, byte[] into, int from, int to) {
		long left = number;
		for (int i = to - 1; i >= from; i--) {
			into[i] = (byte) (first + left % radix);
			left /= radix;
		}
	}

	private long power(int digits) {
		long power = 1;
		for (int i = 0; i < digits; i++) {
			power *= radix;
		}
		return power;
	}
}
