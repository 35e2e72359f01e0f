package io.github.probelight.engine.table;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import io.github.probelight.engine.scan.EntryScanner;

/**
 * Writes facts in short: a number takes one to ten bytes, small ones of either sign few. What is written goes out in
 * blocks: the length of a block, the CRC-32C of all blocks up to its end, its bytes; a length of 0 is the end.
 */
public final class FactsOutput {

	/** Bytes of the longest block. */
	static final int BLOCK = 1 << 15;

	private static final int LONGEST_NUMBER = 10;
	private static final int DIGIT_BITS = 7;
	private static final int DIGIT = (1 << DIGIT_BITS) - 1;

	private final DataOutput out;
	private final CRC32C check = new CRC32C();
	private final byte[] block = new byte[BLOCK];
	private int size;
	private long lastTime;

	/** Creates an output in front of another one; nothing is there before {@link #flush()}. */
	public FactsOutput(DataOutput out) {
		this.out = out;
	}

	/** Writes a number: seven bits a byte, the lowest first, and the lowest of all is the sign. */
	public void number(long number) throws IOException {
		if (size + LONGEST_NUMBER > BLOCK) {
			flush();
		}
		long rest = number << 1 ^ number >> Long.SIZE - 1;
		while ((rest & ~DIGIT) != 0) {
			block[size++] = (byte) (rest & DIGIT | DIGIT + 1);
			rest >>>= DIGIT_BITS;
		}
		block[size++] = (byte) rest;
	}

	/** Writes a time as what it is later than the one that was written before, or that it is absent. */
	public void time(long time) throws IOException {
		if (time == EntryScanner.NO_TIME) {
			number(0);
		} else {
			long later = time - lastTime;
			number(later < 0 ? later : later + 1);
			lastTime = time;
		}
	}

	/** Writes a number with a fraction. */
	public void real(double number) throws IOException {
		number(Long.reverseBytes(Double.doubleToLongBits(number)));
	}

	/** Writes a text of any length. */
	public void text(String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		bytes(utf8, 0, utf8.length);
	}

	/** Writes a range of bytes of any length. */
	public void bytes(byte[] b, int from, int to) throws IOException {
		number(to - from);
		for (int at = from; at < to;) {
			if (size == BLOCK) {
				flush();
			}
			int some = Math.min(to - at, BLOCK - size);
			System.arraycopy(b, at, block, size, some);
			size += some;
			at += some;
		}
	}

	/** Ends the block: whoever reads up to here needs no more than is written by now. */
	public void flush() throws IOException {
		if (size > 0) {
			check.update(block, 0, size);
			out.writeInt(size);
			out.writeInt((int) check.getValue());
			out.write(block, 0, size);
			size = 0;
		}
	}

	/** Ends what is written. */
	public void end() throws IOException {
		flush();
		out.writeInt(0);
	}
}
