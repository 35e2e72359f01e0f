package io.github.probelight.agreement.tests;

import io.github.probelight.engine.text.ByteSource;

/**
 * A log in memory.
 *
 * @param bytes
 *            all of it
 */
record Bytes(byte[] bytes) implements ByteSource {

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public int read(long position, byte[] into, int from, int length) {
		int count = (int) Math.max(0, Math.min(length, bytes.length - position));
		if (count > 0) {
			System.arraycopy(bytes, (int) position, into, from, count);
		}
		return count;
	}

	@Override
	public void close() {
		// nothing to give back
	}
}
