package io.github.probelight.engine.keep;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is kept of one log, as it lies in a {@link CheckedFile}: whose it is, sections, each compressed, how long each of
 * them is, and how many there are. So they are written as they come, and no memory is taken for them.
 */
final class KeptLog {

	/** "PLKR"; what is in the facts has a version of its own. */
	private static final CheckedFile FORM = new CheckedFile(0x504C4B52, 6);
	private static final int BUFFER = 1 << 16;

	/** Parts of what is kept, in this order. */
	enum Section {
		/** The facts of the lines that have an end: a {@code Partial}. */
		FACTS,
		/** What the report of all lines says of its hosts together; empty if the last line has no end. */
		SUMS,
		/** Which findings each host is a part of; likewise. */
		MARKS,
		/** What each log is of several that were read as one; empty if it is one plain file. */
		MEMBERS,
		/** What blocks of lines say; absent if several logs or packed ones were read. */
		BLOCKS,
		/** Where lines and rows begin; absent if nobody shows the log. */
		ROWS
	}

	/** Writes a section. */
	interface Content {
		/** Writes all of it. */
		void write(DataOutput out) throws IOException;
	}

	/** Reads a section. */
	interface Taker<T> {
		/** Reads all of it. */
		T read(DataInput in) throws IOException;
	}

	private final KeptKey key;
	private final long bytes;
	private final byte[] file;
	private final int[] from;

	private KeptLog(KeptKey key, long bytes, byte[] file, int[] from) {
		this.key = key;
		this.bytes = bytes;
		this.file = file;
		this.from = from;
	}

	/**
	 * Writes what is kept of a log.
	 *
	 * @param bytes of the lines that have an end
	 * @param sections the first ones, in their order
	 * @throws IOException if that cannot be written
	 */
	static void write(KeptKey key, long bytes, List<Content> sections, OutputStream to) throws IOException {
		FORM.write(out -> {
			key.write(out);
			out.writeLong(bytes);
			int[] lengths = new int[sections.size()];
			for (int i = 0; i < lengths.length; i++) {
				int from = out.size();
				pack(sections.get(i), out);
				lengths[i] = out.size() - from;
			}
			for (int length : lengths) {
				out.writeInt(length);
			}
			out.writeInt(lengths.length);
		}, to);
	}

	private static void pack(Content section, OutputStream to) throws IOException {
		Deflater quick = new Deflater(Deflater.BEST_SPEED);
		try {
			DeflaterOutputStream packed = new DeflaterOutputStream(to, quick, BUFFER);
			DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
			section.write(out);
			out.flush();
			packed.finish();
		} finally {
			quick.end();
		}
	}

	/**
	 * Reads what is kept in a file; sections are unpacked when they are asked for.
	 *
	 * @throws IOException if it is not what somebody wrote, or was written by another version
	 */
	static KeptLog read(Path path) throws IOException {
		byte[] file = FORM.bytes(path);
		ByteArrayInputStream all = CheckedFile.content(file);
		DataInputStream in = new DataInputStream(all);
		KeptKey key = KeptKey.read(in);
		long bytes = in.readLong();
		int end = file.length - Integer.BYTES;
		int at = end - all.available();
		ByteBuffer behind = ByteBuffer.wrap(file, 0, end);
		int[] from = new int[behind.getInt(end - Integer.BYTES)];
		int lengths = end - (1 + from.length) * Integer.BYTES;
		for (int i = 0; i < from.length; i++) {
			from[i] = at;
			at += behind.getInt(lengths + i * Integer.BYTES);
		}
		return new KeptLog(key, bytes, file, from);
	}

	KeptKey key() {
		return key;
	}

	/** Returns how many bytes the facts are of. */
	long bytes() {
		return bytes;
	}

	boolean has(Section section) {
		return section.ordinal() < from.length;
	}

	/**
	 * Unpacks a section that is there.
	 *
	 * @throws IOException if it is not what was written
	 */
	<T> T read(Section section, Taker<T> taker) throws IOException {
		int start = from[section.ordinal()];
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(
				new InflaterInputStream(new ByteArrayInputStream(file, start, file.length - start)), BUFFER))) {
			return taker.read(in);
		}
	}
}
