package io.github.probelight.workspace;

import java.io.IOException;

import io.github.probelight.engine.text.ByteSource;

/** A log that seems to end where whoever reads it is to stop for now. */
final class GrowingBegin implements ByteSource {
	private final ByteSource log;
	private volatile long end;

	/** Seems to have no more than so many bytes. */
	GrowingBegin(ByteSource log, long end) {
		this.log = log;
		this.end = end;
	}

	/** Ends where the log does from now on. */
	void growToEnd() {
		end = UNKNOWN_SIZE;
	}

	@Override
	public long size() throws IOException {
		return Math.min(end, log.size());
	}

	@Override
	public int read(long position, byte[] into, int from, int length) throws IOException {
		return log.read(position, into, from, (int) Math.clamp(end - position, 0, length));
	}
}
