package io.github.probelight.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the workbench. Arguments of others are left alone.
 *
 * @param open
 *            each {@code -open FILE}, in their order, absolute; {@code -follow} has them be followed, {@code
 *            -together} be shown as one, {@code -compare} two of them be compared
 * @param picture
 *            {@code -screenshot FILE}: where to put a picture of the window with these logs before the workbench ends
 * @param requests
 *            {@code -requests FOLDER}: where later starts leave the logs that this workbench is to open
 */
public record StartArguments(OpenRequest open, Optional<Path> picture, Optional<Path> requests) {
	/** The logs that are to be opened. */
	public List<Path> logs() {
		return open.logs();
	}

	/** Reads the arguments; of an option that is there several times, but {@code -open}, the last counts. */
	public static StartArguments of(String... arguments) {
		List<Path> logs = new ArrayList<>();
		Optional<Path> picture = Optional.empty();
		Optional<Path> requests = Optional.empty();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			boolean last = i + 1 == arguments.length;
			switch (last && !OpenRequest.isWord(arguments[i]) ? "" : arguments[i]) {
				case OpenRequest.FOLLOW, OpenRequest.TOGETHER, OpenRequest.COMPARE -> words.add(arguments[i]);
				case "-open" -> logs.add(path(arguments[++i]));
				case "-screenshot" -> picture = Optional.of(path(arguments[++i]));
				case "-requests" -> requests = Optional.of(path(arguments[++i]));
				default -> {
					// somebody else's
				}
			}
		}
		return new StartArguments(new OpenRequest(logs, words.contains(OpenRequest.FOLLOW), OpenRequest.Way.of(words)),
				picture, requests);
	}

	private static Path path(String argument) {
		return Path.of(argument).toAbsolutePath().normalize();
	}
}
