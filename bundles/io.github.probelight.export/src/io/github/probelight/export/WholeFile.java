package io.github.probelight.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole, so that a file of this name is either the old
 * one or complete.
 */
public final class WholeFile {

	/** Writes what is in a file. */
	public interface Filling {

		/** Writes it into a file that is there and empty. */
		void fill(Path aside) throws IOException;
	}

	private WholeFile() {}

	/**
	 * Writes a file, in place of one that is there.
	 *
	 * @throws IOException if it cannot be written; then nothing has changed
	 * @throws RuntimeException that filling it threw; likewise
	 */
	public static void write(Path file, Filling filling) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			throw new FileSystemException(file.toString(), null, "it is a folder");
		}
		Path aside = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
		// where a signal ends the process, nobody comes to what is below
		aside.toFile().deleteOnExit();
		try {
			filling.fill(aside);
			move(aside, file);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
