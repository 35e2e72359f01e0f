package io.github.probelight.engine.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file read by position. It is not mapped into memory: a mapped file that shrinks would take the process with it.
 * An interrupt of a reading thread does not end the file for the others.
 */
public final class LogFile implements ByteSource {

	private static final int SLICE = 1 << 16;

	private final Path path;
	private FileChannel channel;
	private boolean closed;

	private LogFile(Path path) throws IOException {
		this.path = path;
		channel = FileChannel.open(path, StandardOpenOption.READ);
	}

	/** Opens a file for reading. */
	public static LogFile open(Path path) throws IOException {
		return new LogFile(path);
	}

	@Override
	public long size() throws IOException {
		return undisturbed(FileChannel::size);
	}

	@Override
	public int read(long position, byte[] into, int from, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(into, from, length);
		return undisturbed(open -> {
			while (buffer.position() < from + length) {
				// the platform copies through a buffer of this size, which then stays in the processor's cache
				buffer.limit(Math.min(from + length, buffer.position() + SLICE));
				if (open.read(buffer, position + buffer.position() - from) <= 0) {
					break;
				}
			}
			return buffer.position() - from;
		});
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		channel.close();
	}

	private interface Access<T> {
		T on(FileChannel open) throws IOException;
	}

	/** A channel closes itself under an interrupted thread, for every other thread too: open it again, go on. */
	private <T> T undisturbed(Access<T> access) throws IOException {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return access.on(channel());
				} catch (ClosedChannelException e) {
					interrupted |= Thread.interrupted();
					reopen(e);
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private synchronized FileChannel channel() {
		return channel;
	}

	private synchronized void reopen(ClosedChannelException cause) throws IOException {
		if (closed) {
			throw cause;
		}
		if (!channel.isOpen()) {
			channel = FileChannel.open(path, StandardOpenOption.READ);
		}
	}
}
