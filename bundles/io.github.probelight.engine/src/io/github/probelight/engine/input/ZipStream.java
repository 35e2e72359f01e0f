package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks one entry of a zip. Every end but the proper one is an {@link InputException}. The class of the JDK for this
 * does not look at the checksum.
 */
final class ZipStream extends PieceStream {

	private final ZipFile zip;
	private final ZipEntry entry;
	private final InputStream unpacked;
	private final long packedBytes;
	private final Budget budget;
	private final AtomicLong bytes;
	private final CRC32 checksum = new CRC32();

	/**
	 * Opens an entry; the zip is closed with this stream.
	 *
	 * @param packedMost the size of the zip: an entry that claims to be larger lies
	 * @param bytes where the stream tells how far it is, in unpacked bytes
	 */
	ZipStream(ZipFile zip, ZipEntry entry, long packedMost, Budget budget, AtomicLong bytes) throws IOException {
		this.zip = zip;
		this.entry = entry;
		this.budget = budget;
		this.bytes = bytes;
		bytes.set(0);
		packedBytes = Math.min(packedMost, entry.getCompressedSize());
		unpacked = zip.getInputStream(entry);
	}

	@Override
	int piece(byte[] into, int from, int length) throws IOException {
		budget.check(packedBytes, bytes.get());
		int count;
		try {
			count = unpacked.read(into, from, length);
		} catch (IOException e) {
			throw new InputException(InputProblem.DAMAGED, bytes.get(), e);
		}
		if (count < 0 && checksum.getValue() != entry.getCrc()) {
			throw new InputException(InputProblem.DAMAGED, bytes.get());
		}
		if (count > 0) {
			checksum.update(into, from, count);
			bytes.addAndGet(count);
		}
		return count;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
