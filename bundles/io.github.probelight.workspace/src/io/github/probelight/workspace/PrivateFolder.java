package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of small files that only its owner can read: what a person has noted on logs is as confidential as they are. */
public final class PrivateFolder {
	/** Writes what a file is to hold. */
	public interface Content {
		/** Writes it into a file that is there. */
		void writeTo(Path file) throws IOException;
	}

	private final Path folder;
	private final int most;

	/** Takes a folder, which is made when it is needed; of more files than {@code most} the oldest are dropped. */
	public PrivateFolder(Path folder, int most) {
		this.folder = folder;
		this.most = most;
	}

	/** The file of a name, which need not exist. */
	public Path file(String name) {
		return folder.resolve(name);
	}

	/** Writes a file aside and moves it, so that it is always whole. */
	public void write(String name, Content content) throws IOException {
		make();
		Path made = Files.createTempFile(folder, "aside", ".tmp"); // only its owner can read it
		content.writeTo(made);
		Files.move(made, file(name), StandardCopyOption.REPLACE_EXISTING);
		dropOldest();
	}

	/** Deletes a file, if it is there. */
	public void delete(String name) throws IOException {
		make();
		Files.deleteIfExists(file(name));
	}

	private void make() throws IOException {
		Files.createDirectories(folder);
		if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private void dropOldest() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
					.toList();
		}
		for (Path old : files.subList(Math.min(most, files.size()), files.size())) {
			Files.deleteIfExists(old);
		}
	}
}
