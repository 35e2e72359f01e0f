package io.github.probelight.start;

import java.nio.file.Path;
import java.util.List;

/**
 * Logs that are to be opened.
 *
 * @param logs
 *            absolute, in their order
 * @param follow
 *            whether they are to be followed while they grow
 * @param together
 *            whether they are to be shown as one, in the order of time
 */
public record OpenRequest(List<Path> logs, boolean follow, boolean together) {
	/** The argument, and the word of a later start, that has logs be followed. No absolute path begins so. */
	static final String FOLLOW = "-follow";
	/** The same, that has them be shown as one. */
	static final String TOGETHER = "-together";

	public OpenRequest {
		logs = List.copyOf(logs);
	}

	/** Reads the words that a later start has left. */
	static OpenRequest of(List<String> words) {
		return new OpenRequest(words.stream().filter(word -> !isWord(word)).map(Path::of).toList(),
				words.contains(FOLLOW), words.contains(TOGETHER));
	}

	/** Whether an argument is one of these words. */
	static boolean isWord(String argument) {
		return FOLLOW.equals(argument) || TOGETHER.equals(argument);
	}
}
