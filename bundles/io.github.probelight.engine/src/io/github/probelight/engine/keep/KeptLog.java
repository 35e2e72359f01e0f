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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.jdt.annotation.Nullable;

/** What is kept of one log, as it lies in a {@link CheckedFile}: whose it is, and sections, each compressed. */
final class KeptLog {

	/** "PLKR"; what is in the facts has a version of its own. */
	private static final CheckedFile FORM = new CheckedFile(0x504C4B52, 5);
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
			out.writeInt(sections.size());
			for (Content section : sections) {
				Pieces packed = packed(section);
				out.writeInt(packed.size);
				for (byte[] piece : packed.pieces) {
					out.write(piece);
				}
			}
		}, to);
	}

	/** Bytes as they came: those of many hosts are many megabytes, and growth copies none of them. */
	private static final class Pieces extends OutputStream {
		final List<byte[]> pieces = new ArrayList<>();
		int size;

		@Override
		public void write(int one) {
			write(new byte[]{(byte) one}, 0, 1);
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) {
			size = Math.addExact(size, length);
			pieces.add(Arrays.copyOfRange(bytes, from, from + length));
		}
	}

	private static Pieces packed(Content section) throws IOException {
		Pieces packed = new Pieces();
		Deflater quick = new Deflater(Deflater.BEST_SPEED);
		try (DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new DeflaterOutputStream(packed, quick, BUFFER), BUFFER))) {
			section.write(out);
		} finally {
			quick.end();
		}
		return packed;
	}

	/**
	 * Reads what is kept in a file; sections are unpacked when they are asked for.
	 *
	 * @throws IOException if it is not what somebody wrote, or was written by another version
	 */
	static KeptLog read(Path path) throws IOException {
		byte[] file = FORM.bytes(path);
		int end = file.length - Integer.BYTES;
		ByteArrayInputStream all = CheckedFile.content(file);
		DataInputStream in = new DataInputStream(all);
		KeptKey key = KeptKey.read(in);
		long bytes = in.readLong();
		int[] from = new int[in.readInt()];
		for (int i = 0; i < from.length; i++) {
			int length = in.readInt();
			from[i] = end - all.available();
			in.skipNBytes(length);
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
