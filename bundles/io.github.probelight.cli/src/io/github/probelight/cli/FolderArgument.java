package io.github.probelight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.summary.InputWords;

/** An argument that names a log, or a folder with the files of one that was rotated. */
final class FolderArgument {

	private FolderArgument() {}

	/** Returns the name itself, or the scan logs that lie in the folder it names; nothing, which is told, if there is none. */
	static Optional<List<String>> logs(String name, Console console) {
		try {
			Path folder = Path.of(name);
			if (name.isEmpty() || !Files.isDirectory(folder)) {
				return Optional.of(List.of(name));
			}
			try (Stream<Path> files = Files.list(folder)) {
				List<String> logs = files.filter(Files::isRegularFile)
						.map(file -> folder.resolve(file.getFileName()).toString())
						.filter(FolderArgument::isLog)
						// of files that begin at one time the older one has the higher number
						.sorted(Comparator.reverseOrder())
						.toList();
				if (!logs.isEmpty()) {
					return Optional.of(logs);
				}
			}
			console.problem(InputWords.shown(name) + " is a folder without a scan log.");
		} catch (IOException e) {
			console.problem(InputWords.TERMINAL.of(name, e));
		} catch (InvalidPathException e) {
			return Optional.of(List.of(name));
		}
		return Optional.empty();
	}

	private static boolean isLog(String file) {
		try {
			return !Origins.of(file, List.of(), Budget.STANDARD).isEmpty();
		} catch (InputException e) {
			return false;
		}
	}
}
