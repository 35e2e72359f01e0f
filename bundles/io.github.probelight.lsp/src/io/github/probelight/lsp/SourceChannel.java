package io.github.probelight.lsp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ByteSource;

/** The bytes of a log from its start to the end that it has now, one after the other. */
final class SourceChannel implements ReadableByteChannel {

	private final ByteSource source;
	private final long end;
	private long position;

	SourceChannel(ByteSource source) throws IOException {
		this.source = source;
		end = source.size();
	}

	@Override
	public int read(@Nullable ByteBuffer given) throws IOException {
		ByteBuffer into = Objects.requireNonNull(given);
		byte[] some = new byte[(int) Math.min(into.remaining(), end - position)];
		int count = source.read(position, some, 0, some.length);
		position += count;
		into.put(some, 0, count);
		return count == 0 ? -1 : count;
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public void close() {
		// the log is still shown
	}
}
