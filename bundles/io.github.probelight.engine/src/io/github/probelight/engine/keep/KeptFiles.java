package io.github.probelight.engine.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of ours in a folder of {@link KeptReports}.
 *
 * @param all the one that was used last first
 */
record KeptFiles(List<Kept> all) {

	/** How the name of the file of a log ends. */
	static final String KEPT = ".kept";
	/** How the name of one ends that is being written. */
	static final String ASIDE = ".aside";
	/** The file of all rows, see {@link KeptCatalogue}. */
	static final String ROWS = ".rows";
	/** In milliseconds: whoever has begun to write so long ago does so no more. */
	private static final long GIVEN_UP = 3_600_000;

	/** A file of ours, and when it was used last, epoch milliseconds. */
	private record Kept(Path file, long bytes, long used) {

		boolean isOf(String kind) {
			return file.toString().endsWith(kind);
		}
	}

	/** Lists a folder, which need not be there; others may come and go meanwhile. */
	static KeptFiles in(Optional<Path> folder) {
		List<Kept> files = new ArrayList<>();
		if (folder.isPresent() && Files.isDirectory(folder.get())) {
			try (Stream<Path> all = Files.list(folder.get())) {
				all.forEach(file -> {
					try {
						Kept kept = new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
						if (kept.isOf(KEPT) || kept.isOf(ASIDE) || kept.isOf(ROWS)) {
							files.add(kept);
						}
					} catch (IOException e) {
						// it is gone
					}
				});
			} catch (IOException | UncheckedIOException e) {
				// what was seen of the folder is all there is to say
			}
		}
		files.sort(Comparator.comparingLong(Kept::used).reversed().thenComparing(Kept::file));
		return new KeptFiles(files);
	}

	/** Returns how many bytes they have. */
	long bytes() {
		return all.stream().mapToLong(Kept::bytes).sum();
	}

	/** Returns how many logs are kept in them. */
	int logs() {
		return (int) all.stream().filter(kept -> kept.isOf(KEPT)).count();
	}

	/**
	 * Deletes them all.
	 *
	 * @throws IOException if something cannot be deleted; the rest is
	 */
	void clear() throws IOException {
		IOException problem = null;
		for (Kept kept : all) {
			try {
				Files.deleteIfExists(kept.file);
			} catch (IOException e) {
				problem = e;
			}
		}
		if (problem != null) {
			throw problem;
		}
	}

	/** Drops what was used least recently until there are no more bytes than these, and what others left half written. */
	void drop(long most) throws IOException {
		long bytes = bytes();
		for (Kept kept : all.reversed()) {
			boolean left = kept.isOf(ASIDE) && kept.used < System.currentTimeMillis() - GIVEN_UP;
			if (left || !kept.isOf(ASIDE) && bytes > most) {
				Files.deleteIfExists(kept.file);
				bytes -= kept.bytes;
			}
		}
	}
}
