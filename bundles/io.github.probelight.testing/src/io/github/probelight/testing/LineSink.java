package io.github.probelight.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes on their way to a log: text, numbers and times without a String for each line. */
final class LineSink {
	private static final int SIZE = 1 << 18;
	/** More than any one line, so that room is asked for once a line. */
	private static final int ROOM = 4_096;

	private final byte[] buffer = new byte[SIZE + ROOM];
	private final OutputStream out;
	private int at;
	private long flushed;

	LineSink(OutputStream out) {
		this.out = out;
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	long bytes() {
		return flushed + at;
	}

	LineSink text(byte[] text) {
		System.arraycopy(text, 0, buffer, at, text.length);
		at += text.length;
		return this;
	}

	LineSink sign(char ascii) {
		buffer[at++] = (byte) ascii;
		return this;
	}

	/** A number from 0 on, without leading zeros. */
	LineSink number(int value) {
		int digits = 1;
		for (int rest = value; rest >= 10; rest /= 10) {
			digits++;
		}
		return digits(value, digits);
	}

	/** The last {@code count} digits of a number from 0 on. */
	LineSink digits(int value, int count) {
		int rest = value;
		for (int i = at + count - 1; i >= at; i--) {
			buffer[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		at += count;
		return this;
	}

	void end() throws IOException {
		buffer[at++] = '\n';
		if (at >= SIZE) {
			flush();
		}
	}

	void flush() throws IOException {
		out.write(buffer, 0, at);
		flushed += at;
		at = 0;
		out.flush();
	}
}
