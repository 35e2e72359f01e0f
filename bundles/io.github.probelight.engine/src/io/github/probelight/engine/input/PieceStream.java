package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

/** A stream whose bytes come in pieces. */
abstract class PieceStream extends InputStream {

	/**
	 * Reads some bytes.
	 *
	 * @param length the most bytes, at least 1
	 * @return the bytes read, at least 1, or -1 at the end
	 */
	abstract int piece(byte[] into, int from, int length) throws IOException;

	@Override
	public final int read() throws IOException {
		byte[] one = new byte[1];
		return piece(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public final int read(byte @Nullable [] into, int from, int length) throws IOException {
		return into == null || length == 0 ? 0 : piece(into, from, length);
	}
}
