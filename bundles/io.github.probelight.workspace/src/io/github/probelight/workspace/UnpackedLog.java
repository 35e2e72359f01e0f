package io.github.probelight.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;

/**
 * A packed log in a temporary file of its own, as far as it was unpacked: an editor goes back and forth in a log, which
 * a packed one does not allow. Used by one thread at a time.
 */
final class UnpackedLog implements Closeable {
	/** What others may still need of the disk. */
	private static final long SPARED = 1L << 30;
	private static final int BUFFER = 1 << 16;

	private final LogInput input;
	private final Path file;
	private final OutputStream out;
	private final byte[] buffer = new byte[BUFFER];
	private long bytes;

	private UnpackedLog(LogInput input, Path file) throws IOException {
		this.input = input;
		this.file = file;
		out = Files.newOutputStream(file);
	}

	/**
	 * Begins to unpack a log.
	 *
	 * @param entries
	 *            the entries of a zip, none for the one that is a scan log
	 * @throws IOException
	 *             if there is no log in it, or no room for one
	 */
	static UnpackedLog of(Path packed, List<String> entries) throws IOException {
		Path file = Files.createTempFile("probelight", ".log");
		try {
			file.toFile().deleteOnExit(); // a workbench that ends in a hurry closes nothing
			long room = Math.max(0, Files.getFileStore(file).getUsableSpace() - SPARED);
			Budget budget = Budget.STANDARD.withMostBytes(Math.min(room, Budget.STANDARD.mostBytes()));
			return new UnpackedLog(LogInput.open(Origins.of(packed.toString(), entries, budget)), file);
		} catch (IOException e) {
			Files.delete(file);
			throw e;
		}
	}

	/** The file with what is unpacked. */
	Path file() {
		return file;
	}

	/** Unpacks about so many bytes more; false when there are none. */
	boolean advance(long more) throws IOException {
		InputStream log = input.stream();
		for (long end = bytes + more; bytes < end;) {
			int count = log.read(buffer);
			if (count < 0) {
				return false;
			}
			out.write(buffer, 0, count);
			bytes += count;
		}
		return true;
	}

	/** How much is unpacked, 0 to 1. */
	double share() {
		return input.share(bytes);
	}

	/** Why the log ended too early, if it did. */
	Optional<InputException> problem() {
		return input.parts().stream().map(Part::problem).flatMap(Optional::stream).findFirst();
	}

	/** Deletes the temporary file. */
	@Override
	public void close() throws IOException {
		input.close();
		out.close();
		Files.deleteIfExists(file);
	}
}
