package io.github.probelight.query;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of one process, for its owner alone, that is deleted at the end. What a process that was killed has left is
 * deleted by the next one: a file in the folder is locked as long as its process lives.
 */
public final class QueryFolder implements AutoCloseable {

	private static final String PREFIX = "probelight-query-";
	private static final String LOCK = "lock";

	private final Path folder;
	private final FileChannel channel;

	private QueryFolder(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** Creates a folder among the temporary files, and deletes those that nobody uses any more. */
	public static QueryFolder create() throws IOException {
		return create(Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir"))));
	}

	/** Does the same in another place. */
	public static QueryFolder create(Path place) throws IOException {
		Path folder = Files.createTempDirectory(place, PREFIX); // its mode is rwx------
		FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW,
				StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			throw new IOException(folder + " is locked");
		}
		deleteLeft(place, folder);
		return new QueryFolder(folder, channel);
	}

	/** Returns where it is. */
	public Path path() {
		return folder;
	}

	private static void deleteLeft(Path place, Path own) throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*")) {
			for (Path left : folders) {
				if (!left.equals(own) && Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
						&& Files.getOwner(left).equals(Files.getOwner(own))) {
					deleteIfLeft(left);
				}
			}
		}
	}

	private static void deleteIfLeft(Path left) {
		// one without the file is just being made
		try (FileChannel lock = FileChannel.open(left.resolve(LOCK), StandardOpenOption.WRITE,
				LinkOption.NOFOLLOW_LINKS)) {
			FileLock free = lock.tryLock();
			if (free != null) {
				delete(left);
			}
		} catch (IOException | IllegalStateException e) {
			// it is in use, or somebody else deletes it
		}
	}

	private static void delete(Path folder) throws IOException {
		List<Path> inside;
		try (Stream<Path> files = Files.walk(folder)) {
			inside = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : inside) {
			Files.deleteIfExists(file);
		}
	}

	@Override
	public void close() {
		try {
			delete(folder);
			channel.close();
		} catch (IOException e) {
			// the next process deletes it
		}
	}
}
