package io.github.probelight.engine.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

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

	private static final boolean OWNED = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final SecureRandom NAMES = new SecureRandom();

	private WholeFile() {}

	/**
	 * Writes a file, in place of one that is there, whose permissions it keeps; through a link into what it leads to. What is no file, such as a pipe,
	 * gets what is written when it is whole.
	 *
	 * @throws IOException if it cannot be written; then nothing has changed
	 * @throws RuntimeException that filling it threw; likewise
	 */
	public static void write(Path file, Filling filling) throws IOException {
		boolean there = Files.exists(file);
		if (there && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
			pass(file, filling);
			return;
		}
		Path place = there ? file.toRealPath() : file.toAbsolutePath();
		Path folder = place.getParent();
		if (folder == null || Files.isDirectory(place)) {
			throw new FileSystemException(file.toString(), null, "it is a folder");
		}
		Path aside = aside(folder, place);
		// where a signal ends the process, nobody comes to what is below
		aside.toFile().deleteOnExit();
		try {
			filling.fill(aside);
			move(aside, place);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/** The file that fails has a name that nobody has given: what is told is the folder. */
	private static Path aside(Path folder, Path place) throws IOException {
		try {
			String name = "." + place.getFileName() + "." + Long.toUnsignedString(NAMES.nextLong()) + ".part";
			Path aside = Files.createFile(folder.resolve(name)); // who may read it says the system, as for each new file
			if (Files.exists(place) && OWNED) {
				Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(place));
			}
			return aside;
		} catch (NoSuchFileException e) {
			throw new FileSystemException(place.toString(), null,
					(Files.exists(folder) ? "no file can be made in " : "there is no folder ") + folder);
		} catch (AccessDeniedException e) {
			throw new FileSystemException(place.toString(), null, "nothing may be written in " + folder);
		}
	}

	/** In place of a device or a pipe there is to be no file. */
	private static void pass(Path to, Filling filling) throws IOException {
		Path aside = Files.createTempFile("probelight", ".part");
		aside.toFile().deleteOnExit();
		try (OutputStream out = Files.newOutputStream(to)) {
			filling.fill(aside);
			Files.copy(aside, out);
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
