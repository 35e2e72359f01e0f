package io.github.probelight.engine.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts of any length that fit into memory: {@code writeUTF} ends at 64 KB. */
public final class Texts {

	private static final int LONGEST = 1 << 20;

	private Texts() {}

	/** Writes a text. */
	public static void write(String text, DataOutput out) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/**
	 * Reads a text.
	 *
	 * @throws IOException if it is longer than a megabyte
	 */
	public static String read(DataInput in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new IOException("A text is too long.");
		}
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
