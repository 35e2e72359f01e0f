package io.github.probelight.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the bytes of an open log come from.
 *
 * @param files
 *            absolute; several are read as one, in the order of time
 * @param entries
 *            the logs to be read of a zip with several; none for all else
 */
record LogPlace(List<Path> files, List<String> entries) {
	LogPlace {
		files = List.copyOf(files);
		entries = List.copyOf(entries);
	}

	/** Whether several files are read as one. */
	boolean isTogether() {
		return files.size() > 1;
	}

	/** The file, or the first of several. */
	Path path() {
		return files.getFirst();
	}

	/** The name of the file for people, or those of several. */
	String name() {
		return DistinctNames.together(files);
	}
}
