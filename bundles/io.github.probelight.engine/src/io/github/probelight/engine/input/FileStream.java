package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import io.github.probelight.engine.text.LogFile;

/** A file from its start to the end that it has when that is reached. An interrupt does not end it. */
final class FileStream extends PieceStream {

	private final LogFile file;
	private final AtomicLong position;

	/** @param position where the stream tells how far it is */
	FileStream(Path path, AtomicLong position) throws IOException {
		file = LogFile.open(path);
		this.position = position;
		position.set(0);
	}

	@Override
	int piece(byte[] into, int from, int length) throws IOException {
		int count = file.read(position.get(), into, from, length);
		position.addAndGet(count);
		return count == 0 ? -1 : count;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
