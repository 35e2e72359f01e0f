package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A name that stands for a log, or for a folder with the files of one that was rotated. */
public final class LogFolder {

	private LogFolder() {}

	/** Tells whether a name is that of a folder. */
	public static boolean is(String name) {
		try {
			return !name.isEmpty() && Files.isDirectory(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/**
	 * Finds the logs that a name stands for: those in a file, or in the files of a folder that are scan logs.
	 *
	 * @return none if there is no scan log in a folder
	 * @throws IOException if a folder cannot be listed, or a file is no log
	 */
	public static List<Origin> origins(String name, Budget budget) throws IOException {
		if (!is(name)) {
			return Origins.of(name, List.of(), budget);
		}
		List<Origin> logs = new ArrayList<>();
		for (String file : files(Path.of(name))) {
			try {
				logs.addAll(Origins.of(file, List.of(), budget));
			} catch (InputException e) {
				continue; // something else that lies there
			}
		}
		return logs;
	}

	/** Of files that begin at one time the older one has the higher number. */
	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile)
					.map(Path::toString)
					.sorted(Comparator.reverseOrder())
					.toList();
		}
	}
}
