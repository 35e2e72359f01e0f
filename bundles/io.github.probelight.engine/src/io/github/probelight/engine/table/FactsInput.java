package io.github.probelight.engine.table;

import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

import io.github.probelight.engine.scan.EntryScanner;

/**
 * Reads what a {@link FactsOutput} has written. Every block is checked before it is looked at, and every number by whoever
 * knows what it may be: what is damaged or was made to do harm ends in an {@link IOException}, and no more memory is
 * taken than the bytes that have come are worth.
 */
public final class FactsInput {

	/** No line, time in milliseconds or count of a log is larger; some of them can be added without an overflow. */
	static final long LARGEST = 1L << 56;
	/** So much memory is taken before anything of it has come. */
	private static final int FIRST_BYTES = 1 << 20;
	private static final int DIGIT_BITS = 7;
	private static final int DIGIT = (1 << DIGIT_BITS) - 1;
	/** Bytes of the longest number. */
	private static final int LONGEST = (Long.SIZE + DIGIT_BITS - 1) / DIGIT_BITS;

	private final DataInput in;
	private final CRC32C check = new CRC32C();
	private final byte[] block = new byte[FactsOutput.BLOCK];
	private int size;
	private int at;
	private long lastTime;

	/** Creates an input behind another one, from which whole blocks are read when they are needed. */
	public FactsInput(DataInput in) {
		this.in = in;
	}

	/** Returns the error that says what is wrong with the facts. */
	public static IOException damaged(String what) {
		return new IOException("The facts of a log are damaged: " + what + ".");
	}

	/** Reads any number; there may be millions, most of which are one byte. */
	public long number() throws IOException {
		if (at < size) {
			int b = block[at];
			if (b >= 0) {
				at++;
				return b >>> 1 ^ -(b & 1);
			}
		}
		return longer();
	}

	private long longer() throws IOException {
		return size - at >= LONGEST ? inBlock() : acrossBlocks();
	}

	private long inBlock() throws IOException {
		byte[] from = block;
		int i = at;
		long rest = 0;
		for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
			int b = from[i++];
			rest |= (long) (b & DIGIT) << shift;
			if (b >= 0) {
				at = i;
				return rest >>> 1 ^ -(rest & 1);
			}
		}
		throw damaged("a number is too long");
	}

	private long acrossBlocks() throws IOException {
		long rest = 0;
		for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
			int b = next();
			rest |= (long) (b & DIGIT) << shift;
			if (b >= 0) {
				return rest >>> 1 ^ -(rest & 1);
			}
		}
		throw damaged("a number is too long");
	}

	/** Reads a line, an amount of time, or a count: from {@code least} on. */
	public long number(long least) throws IOException {
		return above(0, least);
	}

	/** Reads the same, as what it is above another one. */
	public long above(long base, long least) throws IOException {
		long number = base + number();
		if (number < least || number >= LARGEST) {
			throw damaged("the number " + number + " is impossible");
		}
		return number;
	}

	/** Reads a number from {@code least} to below {@code end}. */
	public int number(int least, int end) throws IOException {
		long number = number();
		if (number < least || number >= end) {
			throw damaged("the number " + number + " is not one of " + least + " to " + (end - 1L));
		}
		return (int) number;
	}

	/** Reads how many there are of something: memory for them must be taken one by one. */
	public int count() throws IOException {
		return number(0, Integer.MAX_VALUE);
	}

	/** Reads a time, or that it is absent. */
	public long time() throws IOException {
		long later = number();
		if (later == 0) {
			return EntryScanner.NO_TIME;
		}
		lastTime += later < 0 ? later : later - 1;
		if (Math.abs(lastTime) >= LARGEST) {
			throw damaged("a time is impossible");
		}
		return lastTime;
	}

	/** Reads a number with a fraction. */
	public double real() throws IOException {
		return Double.longBitsToDouble(Long.reverseBytes(number()));
	}

	/** Reads a text. */
	public String text() throws IOException {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	/** Reads bytes. */
	public byte[] bytes() throws IOException {
		return bytes(0);
	}

	/** Reads bytes, and leaves some free behind them. */
	byte[] bytes(int behind) throws IOException {
		int length = number(0, Integer.MAX_VALUE - behind);
		byte[] bytes = new byte[Math.min(length, FIRST_BYTES) + (length <= FIRST_BYTES ? behind : 0)];
		for (int read = 0; read < length;) {
			if (at == size) {
				fill();
			}
			int some = Math.min(length - read, size - at);
			if (read + some > bytes.length) {
				bytes = Arrays.copyOf(bytes, (int) Math.min(length + behind, 2L * bytes.length));
				some = Math.min(some, bytes.length - read);
			}
			System.arraycopy(block, at, bytes, read, some);
			at += some;
			read += some;
		}
		return bytes.length == length + behind ? bytes : Arrays.copyOf(bytes, length + behind);
	}

	/** Checks that nothing is left. */
	public void end() throws IOException {
		if (at < size || length() != 0) {
			throw damaged("there is more than there should be");
		}
	}

	private int next() throws IOException {
		if (at == size) {
			fill();
		}
		return block[at++];
	}

	private void fill() throws IOException {
		size = length();
		at = 0;
		if (size <= 0 || size > FactsOutput.BLOCK) {
			throw damaged(size == 0 ? "they end too early" : "the length of a block is impossible");
		}
		try {
			int expected = in.readInt();
			in.readFully(block, 0, size);
			check.update(block, 0, size);
			if ((int) check.getValue() != expected) {
				throw damaged("a block is not what was written");
			}
		} catch (EOFException e) {
			throw cutOff(e);
		}
	}

	private int length() throws IOException {
		try {
			return in.readInt();
		} catch (EOFException e) {
			throw cutOff(e);
		}
	}

	private static IOException cutOff(EOFException e) {
		return new IOException("The facts of a log are cut off.", e);
	}
}
