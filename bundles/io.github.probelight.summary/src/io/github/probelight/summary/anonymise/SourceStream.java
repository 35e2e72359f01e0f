package io.github.probelight.summary.anonymise;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ByteSource;

/** The bytes of a source, which is not closed, from its start to the end that is found. */
final class SourceStream extends InputStream {

	private final ByteSource source;
	private long position;

	SourceStream(ByteSource source) {
		this.source = source;
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
		int count = source.read(position, into, from, length);
		position += Math.max(0, count);
		return count <= 0 ? -1 : count;
	}
}
