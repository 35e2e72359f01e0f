package io.github.probelight.engine.keep;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The form of a file that is kept: a head, what is written, and a sum of all before it. Read by whoever wrote it, and by
 * nobody else: any difference makes it none.
 *
 * @param magic what the file is of
 * @param version of its form
 */
record CheckedFile(int magic, int version) {

	/** Writes what is in a file. */
	interface Content {
		void write(DataOutputStream out) throws IOException;
	}

	/** Reads it. */
	interface Taker {
		void read(DataInputStream in) throws IOException;
	}

	void write(Content content, OutputStream to) throws IOException {
		CheckedOutputStream checked = new CheckedOutputStream(to, new CRC32C());
		DataOutputStream out = new DataOutputStream(checked);
		out.writeInt(magic);
		out.writeInt(version);
		content.write(out);
		out.flush();
		out.writeInt((int) checked.getChecksum().getValue());
		out.flush();
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException if it is not what somebody wrote, or of another version
	 */
	void read(Path path, Taker taker) throws IOException {
		byte[] file = bytes(path);
		taker.read(new DataInputStream(content(file)));
	}

	/**
	 * Returns all bytes of a file.
	 *
	 * @throws IOException likewise
	 */
	byte[] bytes(Path path) throws IOException {
		byte[] file = Files.readAllBytes(path);
		int end = Math.max(0, file.length - Integer.BYTES);
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, end));
		if (in.readInt() != magic || in.readInt() != version) {
			throw new IOException("This is none of ours, or one of another version.");
		}
		CRC32C sum = new CRC32C();
		sum.update(file, 0, end);
		if (new DataInputStream(new ByteArrayInputStream(file, end, Integer.BYTES)).readInt() != (int) sum.getValue()) {
			throw new IOException("What was kept is damaged.");
		}
		return file;
	}

	/** Returns what is between the head and the sum of such a file. */
	static ByteArrayInputStream content(byte[] file) {
		int head = 2 * Integer.BYTES;
		return new ByteArrayInputStream(file, head, file.length - head - Integer.BYTES);
	}
}
