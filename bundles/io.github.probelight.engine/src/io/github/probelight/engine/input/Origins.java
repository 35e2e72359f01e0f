package io.github.probelight.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import io.github.probelight.engine.keep.FilePlace;

/** Finds the scan logs that a name stands for. What is packed is told by its first bytes, whatever its name. */
public final class Origins {

	private static final int MAGIC = 4;

	private Origins() {}

	/**
	 * Finds the logs in a file.
	 *
	 * @param name the file's name
	 * @param entries the entries to take if it is a zip; none to take the one that is a scan log
	 * @param budget what packed logs may unpack to
	 * @return one log, or as many as there are entries
	 * @throws InputException if there is none, or one cannot be told from the other
	 */
	public static List<Origin> of(String name, List<String> entries, Budget budget) throws InputException {
		try {
			return of(name, regular(name), entries, budget);
		} catch (InvalidPathException e) {
			// no file can have such a name
			throw new InputException(InputProblem.MISSING);
		}
	}

	/**
	 * Finds likewise the logs in a file that people know by another name, such as one that keeps a stream.
	 *
	 * @throws InputException if there is none, or one cannot be told from the other
	 */
	public static List<Origin> of(String name, Path file, List<String> entries, Budget budget) throws InputException {
		try {
			FileMark mark = FileMark.of(file);
			byte[] magic = magic(file);
			if (ZipLogs.begins(magic)) {
				return new ZipLogs(name, file, mark, budget).of(entries);
			}
			boolean packed = GzipStream.begins(magic, magic.length);
			Origin.Opening opening = packed
					? position -> new GzipStream(new FileStream(file, position), budget)
					: position -> new FileStream(file, position);
			try (InputStream log = opening.open(new AtomicLong())) {
				LogHead head = LogHead.read(log).orRefuse();
				return List.of(new Origin(name, head, mark.size(), opening, Optional.of(mark),
						Optional.of(new FilePlace(file, packed, ""))));
			}
		} catch (IOException e) {
			throw InputException.of(e, 0);
		}
	}

	/** Tells whether a file is packed, by its first bytes. */
	public static boolean packed(Path file) throws IOException {
		return packed(magic(file));
	}

	/** Tells likewise by the first bytes of a file, four or as many as it has. */
	public static boolean packed(byte[] magic) {
		return zip(magic) || GzipStream.begins(magic, magic.length);
	}

	/** Tells whether a file with these first bytes is a zip, which can only be read as a file. */
	public static boolean zip(byte[] magic) {
		return ZipLogs.begins(magic);
	}

	/**
	 * Finds the log in a stream. Its head is read, and kept until the log is read.
	 *
	 * @param name what people know the stream by
	 * @throws InputException if it is none
	 */
	public static Origin of(String name, InputStream stream, Budget budget) throws InputException {
		try {
			byte[] magic = stream.readNBytes(MAGIC);
			if (ZipLogs.begins(magic)) {
				throw new InputException(InputProblem.ZIP_STREAM);
			}
			InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), stream);
			InputStream log = GzipStream.begins(magic, magic.length) ? new GzipStream(whole, budget) : whole;
			LogHead head = LogHead.read(log).orRefuse();
			InputStream again = new SequenceInputStream(new ByteArrayInputStream(head.bytes()), log);
			return new Origin(name, head, Origin.UNKNOWN, position -> again, Optional.empty(), Optional.empty());
		} catch (IOException e) {
			throw InputException.of(e, 0);
		}
	}

	private static Path regular(String name) throws InputException {
		Path file = Path.of(name);
		if (name.isEmpty() || !Files.exists(file)) {
			throw new InputException(InputProblem.MISSING);
		}
		if (Files.isDirectory(file)) {
			throw new InputException(InputProblem.DIRECTORY);
		}
		if (!Files.isRegularFile(file)) {
			throw new InputException(InputProblem.NOT_REGULAR);
		}
		return file;
	}

	private static byte[] magic(Path file) throws IOException {
		try (InputStream bytes = new FileStream(file, new AtomicLong())) {
			return bytes.readNBytes(MAGIC);
		}
	}
}
