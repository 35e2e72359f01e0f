package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. */
final class MaskedBytes {

	private byte[] bytes = new byte[1 << 12];
	private int length;

	byte[] bytes() {
		return bytes;
	}

	int length() {
		return length;
	}

	void clear() {
		length = 0;
	}

	void add(int b) {
		room(1);
		bytes[length++] = (byte) b;
	}

	void add(byte[] b) {
		add(b, 0, b.length);
	}

	void add(byte[] b, int from, int to) {
		room(to - from);
		System.arraycopy(b, from, bytes, length, to - from);
		length += to - from;
	}

	/** Adds text of ASCII. */
	void add(String text) {
		add(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	private void room(int more) {
		if (length + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
		}
	}
}
