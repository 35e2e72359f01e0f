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

/** The form of the file of all rows: a head, what is written, and a sum of all before it. */
final class CheckedFile {

	/** "PLCT". */
	private static final int MAGIC = 0x504C4354;
	private static final int VERSION = 1;

	/** Writes what is in a file. */
	interface Content {
		void write(DataOutputStream out) throws IOException;
	}

	/** Reads it. */
	interface Taker {
		void read(DataInputStream in) throws IOException;
	}

	private CheckedFile() {}

	static void write(Content content, OutputStream to) throws IOException {
		CheckedOutputStream checked = new CheckedOutputStream(to, new CRC32C());
		DataOutputStream out = new DataOutputStream(checked);
		out.writeInt(MAGIC);
		out.writeInt(VERSION);
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
	static void read(Path path, Taker taker) throws IOException {
		byte[] file = Files.readAllBytes(path);
		int end = Math.max(0, file.length - Integer.BYTES);
		CRC32C sum = new CRC32C();
		sum.update(file, 0, end);
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, end));
		if (in.readInt() != MAGIC || in.readInt() != VERSION) {
			throw new IOException("These are no kept rows, or those of another version.");
		}
		DataInputStream last = new DataInputStream(new ByteArrayInputStream(file, end, Integer.BYTES));
		if (last.readInt() != (int) sum.getValue()) {
			throw new IOException("The kept rows are damaged.");
		}
		taker.read(in);
	}
}
