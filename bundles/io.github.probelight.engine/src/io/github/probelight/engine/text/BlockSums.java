package io.github.probelight.engine.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Sums of the bytes that were indexed, a piece at a time, so that other bytes in their place are told from them: a file
 * may be written over while somebody looks at it. One thread adds, any thread may ask.
 */
public final class BlockSums {

	/** Bytes of a piece: so many are lost at most before the place where a file was cut. */
	static final int PIECE = 1 << 12;

	/** The pieces that are full, and the one that is not: {@code bytes} in all. */
	private record Known(int[] full, long bytes, int last) {

		int pieces() {
			return (int) (bytes / PIECE);
		}
	}

	private final CRC32C sum = new CRC32C();
	private int[] full = new int[16];
	private long bytes;
	private volatile Known known = new Known(full, 0, 0);

	BlockSums() {}

	/** Adds what comes next; nobody is told before {@link #publish()}. */
	void add(byte[] read, int from, int length) {
		for (int done = 0; done < length;) {
			int part = (int) Math.min(length - done, PIECE - bytes % PIECE);
			sum.update(read, from + done, part);
			done += part;
			bytes += part;
			if (bytes % PIECE == 0) {
				close();
			}
		}
	}

	private void close() {
		int piece = (int) (bytes / PIECE) - 1;
		if (piece == full.length) {
			full = Arrays.copyOf(full, 2 * piece);
		}
		full[piece] = (int) sum.getValue();
		sum.reset();
	}

	/** Writes the sums of the pieces that end at or before a place. */
	void write(DataOutput out, long end) throws IOException {
		Known now = known;
		for (int piece = 0; piece < end / PIECE; piece++) {
			out.writeInt(now.full[piece]);
		}
	}

	/**
	 * Takes the sums that were written instead of all others.
	 *
	 * @param source the bytes that they are of, to sum up those of the piece that is not full
	 * @param end the place that they were written for
	 * @throws IOException if there are fewer bytes by now, too
	 */
	void read(DataInput in, ByteSource source, long end) throws IOException {
		int[] known = new int[(int) (end / PIECE) + 16];
		for (int piece = 0; piece < end / PIECE; piece++) {
			known[piece] = in.readInt();
		}
		byte[] rest = new byte[(int) (end % PIECE)];
		if (source.read(end - rest.length, rest, 0, rest.length) < rest.length) {
			throw new EOFException();
		}
		full = known;
		bytes = end - rest.length;
		sum.reset();
		add(rest, 0, rest.length);
	}

	void publish() {
		known = new Known(full, bytes, (int) sum.getValue());
	}

	/**
	 * Returns how many of the bytes that were read just now are those that were indexed at their place, up to the first
	 * that may not be; what lies behind the index counts as such.
	 *
	 * @param position where they were read, at the start of a piece
	 */
	int same(long position, byte[] read, int length) {
		Known now = known;
		CRC32C found = new CRC32C();
		for (int done = 0; done < length; done += PIECE) {
			long at = position + done;
			long piece = at / PIECE;
			int summed = (int) Math.clamp(now.bytes - at, 0, PIECE);
			if (summed == 0) {
				break;
			}
			if (summed > length - done) {
				return done;
			}
			found.reset();
			found.update(read, done, summed);
			int expected = piece < now.pieces() ? now.full[(int) piece] : now.last;
			if ((int) found.getValue() != expected) {
				return done;
			}
		}
		return length;
	}
}
