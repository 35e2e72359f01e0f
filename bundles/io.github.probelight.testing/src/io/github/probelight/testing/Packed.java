package io.github.probelight.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Packed bytes, and streams that give them in unusual pieces. */
public final class Packed {

	private Packed() {}

	/** Packs bytes as one gzip member. */
	public static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	/** Packs entries, name → bytes, as a zip. */
	public static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(packed)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
				out.closeEntry();
			}
		}
		return packed.toByteArray();
	}

	/** Packs samples as a zip, each in a folder, such as {@code logs/}. */
	public static byte[] zip(String folder, String... samples) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (String sample : samples) {
			entries.put(folder + sample, Samples.bytes(sample));
		}
		return zip(entries);
	}

	/** Puts bytes one behind the other. */
	public static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	/** A stream as of a slow pipe: a few bytes at a time, and never any that are there without waiting. */
	public static InputStream slow(byte[] bytes, long seed) {
		Random random = new Random(seed);
		return new ByteArrayInputStream(bytes) {
			@Override
			public synchronized int read(byte @Nullable [] into, int from, int length) {
				return super.read(into, from, Math.min(length, 1 + random.nextInt(9)));
			}

			@Override
			public synchronized int available() {
				return 0;
			}
		};
	}
}
