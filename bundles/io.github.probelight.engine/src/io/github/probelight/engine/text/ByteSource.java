package io.github.probelight.engine.text;

import java.io.Closeable;
import java.io.IOException;

/** Bytes that are read by position, from several threads at once; they may grow or go away between two reads. */
public interface ByteSource extends Closeable {

	/** What {@link #size()} says of a source whose end is not known yet: more bytes than any log has. */
	long UNKNOWN_SIZE = Long.MAX_VALUE / 2;

	/** Returns the number of bytes there are now, or {@link #UNKNOWN_SIZE}. */
	long size() throws IOException;

	/**
	 * Reads as many bytes as there are, at most {@code length}.
	 *
	 * @return the bytes read; fewer than {@code length} only where the source ends (now), 0 at or behind its end
	 */
	int read(long position, byte[] into, int from, int length) throws IOException;

	/**
	 * Returns where the next log begins in a source that holds several, one behind the other.
	 *
	 * @param from the first place that is asked for, at or before the end of what was read
	 * @return the place, or {@link #UNKNOWN_SIZE} if no log begins there in what was read
	 */
	default long seam(long from) {
		return UNKNOWN_SIZE;
	}

	@Override
	default void close() throws IOException {
		// most sources hold nothing
	}

	/** Returns a source over these bytes, which are not copied. */
	static ByteSource of(byte[] bytes) {
		return new ByteSource() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public int read(long position, byte[] into, int from, int length) {
				if (position >= bytes.length) {
					return 0;
				}
				int count = (int) Math.min(length, bytes.length - position);
				System.arraycopy(bytes, (int) position, into, from, count);
				return count;
			}
		};
	}
}
