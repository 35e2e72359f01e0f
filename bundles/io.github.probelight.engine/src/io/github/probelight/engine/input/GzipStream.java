package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Unpacks gzip (RFC 1952): all members, one behind the other, since a rotation may append. Every end but the proper one
 * is an {@link InputException}, and comes only when all that could be unpacked before it was handed out.
 * <p>
 * The class of the JDK for this asks {@code available()} whether a member follows, to which a pipe may say no, and it
 * takes whatever it cannot read behind a member for the end.
 */
public final class GzipStream extends PieceStream {

	private static final int BUFFER = 1 << 16;
	private static final int FIRST_BYTE = 0x1F;
	private static final int SECOND_BYTE = 0x8B;
	private static final int DEFLATE = 8;
	private static final int HAS_HEAD_CHECKSUM = 2;
	private static final int HAS_EXTRA = 4;
	private static final int HAS_NAME = 8;
	private static final int HAS_COMMENT = 16;
	private static final int RESERVED = 0xE0;

	private enum Expected {
		MEMBER, DATA, CHECKSUM, NOTHING
	}

	private final InputStream packed;
	private final Budget budget;
	private final Inflater inflater = new Inflater(true);
	private final CRC32 checksum = new CRC32();
	private final byte[] buffer = new byte[BUFFER];
	private int at;
	private int limit;
	private Expected expected = Expected.MEMBER;
	private long members;
	private long packedBytes;
	private long bytes;
	private @Nullable InputException problem;

	/** Unpacks a stream that starts with a member; it is read in large pieces and need not be buffered. */
	public GzipStream(InputStream packed, Budget budget) {
		this.packed = packed;
		this.budget = budget;
	}

	/** Tells whether these bytes begin a member. */
	static boolean begins(byte[] head, int length) {
		return length > 1 && (head[0] & 0xFF) == FIRST_BYTE && (head[1] & 0xFF) == SECOND_BYTE;
	}

	/** @throws InputException where the log ends too early or goes on too long; again at every later call */
	@Override
	int piece(byte[] into, int from, int length) throws IOException {
		int count = 0;
		try {
			check();
			while (count == 0 && expected != Expected.NOTHING) {
				switch (expected) {
					case MEMBER -> member();
					case DATA -> count = data(into, from, length);
					case CHECKSUM, NOTHING -> checksum();
				}
			}
		} catch (InputException e) {
			problem = e;
			throw e;
		}
		bytes += count;
		return count == 0 ? -1 : count;
	}

	@Override
	public void close() throws IOException {
		inflater.end();
		packed.close();
	}

	private void check() throws InputException {
		InputException known = problem;
		if (known != null) {
			throw known;
		}
		budget.check(packedBytes, bytes);
	}

	private void member() throws IOException {
		if (at == limit && !fill() || members > 0 && padding()) {
			expected = Expected.NOTHING;
			return;
		}
		checksum.reset();
		if (head() != FIRST_BYTE || head() != SECOND_BYTE) {
			throw new InputException(members == 0 ? InputProblem.DAMAGED : InputProblem.TRAILING, bytes);
		}
		int method = head();
		int flags = head();
		if (method != DEFLATE || (flags & RESERVED) != 0) {
			throw new InputException(InputProblem.DAMAGED, bytes);
		}
		skip(6); // time, level of effort, operating system
		if ((flags & HAS_EXTRA) != 0) {
			skip(head() | head() << 8);
		}
		for (int text = flags & (HAS_NAME | HAS_COMMENT); text != 0; text &= text - 1) {
			while (head() != 0) {
				// up to its end
			}
		}
		int sum = (int) checksum.getValue() & 0xFFFF;
		if ((flags & HAS_HEAD_CHECKSUM) != 0 && (next() | next() << 8) != sum) {
			throw new InputException(InputProblem.DAMAGED, bytes);
		}
		checksum.reset();
		inflater.reset();
		inflater.setInput(buffer, at, limit - at);
		members++;
		expected = Expected.DATA;
	}

	/** Tells whether nothing but zeros follow: tapes and disks fill their last block with them. */
	private boolean padding() throws IOException {
		while (buffer[at] == 0) {
			if (++at == limit && !fill()) {
				return true;
			}
		}
		return false;
	}

	private int data(byte[] into, int from, int length) throws IOException {
		if (inflater.needsInput() && !inflater.finished()) {
			if (!fill()) {
				throw new InputException(InputProblem.CUT_OFF, bytes);
			}
			inflater.setInput(buffer, 0, limit);
		}
		long before = inflater.getBytesWritten();
		int count;
		try {
			count = inflater.inflate(into, from, length);
		} catch (DataFormatException e) {
			// what came out before is as good as any
			count = (int) (inflater.getBytesWritten() - before);
			InputException damaged = new InputException(InputProblem.DAMAGED, bytes + count, e);
			if (count == 0) {
				throw damaged;
			}
			problem = damaged;
		}
		if (inflater.needsDictionary()) {
			throw new InputException(InputProblem.DAMAGED, bytes);
		}
		checksum.update(into, from, count);
		if (inflater.finished()) {
			at = limit - inflater.getRemaining();
			expected = Expected.CHECKSUM;
		}
		return count;
	}

	private void checksum() throws IOException {
		long sum = word();
		long length = word();
		if (sum != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
			throw new InputException(InputProblem.DAMAGED, bytes);
		}
		expected = Expected.MEMBER;
	}

	private long word() throws IOException {
		return next() | next() << 8 | next() << 16 | (long) next() << 24;
	}

	private void skip(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			head();
		}
	}

	/** Returns the next byte of a head, all of which may have a checksum. */
	private int head() throws IOException {
		int b = next();
		checksum.update(b);
		return b;
	}

	private int next() throws IOException {
		if (at == limit && !fill()) {
			throw new InputException(InputProblem.CUT_OFF, bytes);
		}
		return buffer[at++] & 0xFF;
	}

	private boolean fill() throws IOException {
		at = 0;
		limit = Math.max(0, packed.read(buffer, 0, BUFFER));
		packedBytes += limit;
		return limit > 0;
	}
}
