package io.github.probelight.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.LogSniffer.Verdict;

/**
 * Tells quickly whether a file is a scan log or a packed one. It looks at a few kilobytes: of a zip at the entries
 * before the first that is longer than that, and at the head of that one. {@link Origins} finds what this misses.
 */
public final class FileSniffer {

	private static final int HEAD = 1 << 14;
	private static final int MAGIC = 4;
	private static final int MOST_ENTRIES = 100;

	private FileSniffer() {}

	/**
	 * Judges a file by its first bytes.
	 *
	 * @param file the file from its start; it is not closed
	 * @return what the log in it looks like, {@link Verdict#OTHER} also for what cannot be unpacked
	 * @throws IOException if a plain file cannot be read
	 */
	public static Verdict of(InputStream file) throws IOException {
		byte[] magic = file.readNBytes(MAGIC);
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), file);
		if (!ZipLogs.begins(magic) && !GzipStream.begins(magic, magic.length)) {
			return head(whole);
		}
		try {
			return ZipLogs.begins(magic) ? zip(whole) : head(new GzipStream(whole, Budget.STANDARD));
		} catch (IOException | IllegalArgumentException e) {
			// the latter for a name that is not UTF-8 though it says so; who opens it all the same is told what is wrong with it
			return Verdict.OTHER;
		}
	}

	private static Verdict zip(InputStream file) throws IOException {
		ZipInputStream zip = new ZipInputStream(file, StandardCharsets.ISO_8859_1);
		boolean more = true;
		for (int entries = 0; more && entries < MOST_ENTRIES && zip.getNextEntry() != null; entries++) {
			Verdict verdict = head(zip);
			if (LogSniffer.isRead(verdict)) {
				return verdict;
			}
			more = zip.read() < 0;
		}
		return Verdict.OTHER;
	}

	private static Verdict head(InputStream log) throws IOException {
		byte[] head = log.readNBytes(HEAD);
		return LogSniffer.of(head, head.length);
	}
}
