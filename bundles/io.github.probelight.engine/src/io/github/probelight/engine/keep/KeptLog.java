package io.github.probelight.engine.keep;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import io.github.probelight.engine.read.Partial;

/**
 * What is kept of one log, as it lies in a file: a head that is read without the rest, the facts compressed, and a sum of
 * all before it. Read by whoever wrote it, and by nobody else: any difference makes it none.
 */
final class KeptLog {

	/** "PLKR". */
	private static final int MAGIC = 0x504C4B52;
	/** Of this form; what is in the facts has a version of its own. */
	private static final int VERSION = 1;
	private static final int BUFFER = 1 << 16;

	private final KeptKey key;
	private final byte[] bytes;
	private final int facts;

	private KeptLog(KeptKey key, byte[] bytes, int facts) {
		this.key = key;
		this.bytes = bytes;
		this.facts = facts;
	}

	/**
	 * Writes what is kept of a log.
	 *
	 * @throws IOException if that cannot be written
	 */
	static void write(KeptKey key, Partial facts, OutputStream to) throws IOException {
		CheckedOutputStream checked = new CheckedOutputStream(to, new CRC32C());
		DataOutputStream out = new DataOutputStream(checked);
		out.writeInt(MAGIC);
		out.writeInt(VERSION);
		key.write(out);
		out.flush();
		Deflater quick = new Deflater(Deflater.BEST_SPEED);
		try {
			DeflaterOutputStream packed = new DeflaterOutputStream(checked, quick, BUFFER);
			DataOutputStream into = new DataOutputStream(packed);
			facts.write(into);
			into.flush();
			packed.finish();
		} finally {
			quick.end();
		}
		out.writeInt((int) checked.getChecksum().getValue());
		out.flush();
	}

	/**
	 * Reads what is kept in a file; the facts are unpacked when they are asked for.
	 *
	 * @throws IOException if it is not what somebody wrote, or was written by another version
	 */
	static KeptLog read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int end = bytes.length - Integer.BYTES;
		CRC32C sum = new CRC32C();
		sum.update(bytes, 0, Math.max(0, end));
		ByteArrayInputStream all = new ByteArrayInputStream(bytes);
		DataInputStream in = new DataInputStream(all);
		if (in.readInt() != MAGIC || in.readInt() != VERSION) {
			throw new IOException("This is no kept log, or one of another version.");
		}
		KeptKey key = KeptKey.read(in);
		int facts = bytes.length - all.available();
		in = new DataInputStream(new ByteArrayInputStream(bytes, Math.max(0, end), Integer.BYTES));
		if (end < facts || in.readInt() != (int) sum.getValue()) {
			throw new IOException("The kept log is damaged.");
		}
		return new KeptLog(key, bytes, facts);
	}

	KeptKey key() {
		return key;
	}

	/** Returns the facts of the lines that have an end. */
	Partial facts() throws IOException {
		try (InflaterInputStream unpacked = new InflaterInputStream(
				new ByteArrayInputStream(bytes, facts, bytes.length - facts - Integer.BYTES))) {
			return Partial.read(new DataInputStream(new BufferedInputStream(unpacked, BUFFER)));
		}
	}
}
