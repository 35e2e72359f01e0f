package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ByteSource;

/** The bytes of a source, which is not closed, one after the other. */
public final class SourceStream extends InputStream {

	private final ByteSource source;
	private final long end;
	private long position;

	/** Begins at the start of a source; ends where that does, but at {@code end} at the latest. */
	public SourceStream(ByteSource source, long end) {
		this.source = source;
		this.end = end;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte @Nullable [] into, int from, int length) throws IOException {
		if (into == null || length == 0) {
			return 0;
		}
		int count = source.read(position, into, from, (int) Math.min(length, end - position));
		position += Math.max(0, count);
		return count <= 0 ? -1 : count;
	}
}
