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
 */
public record OpenRequest(List<Path> logs, boolean follow) {
	/** The argument, and the word of a later start, that has logs be followed. No absolute path begins so. */
	static final String FOLLOW = "-follow";

	public OpenRequest {
		logs = List.copyOf(logs);
	}

	/** Reads the words that a later start has left. */
	static OpenRequest of(List<String> words) {
		return new OpenRequest(words.stream().filter(word -> !FOLLOW.equals(word)).map(Path::of).toList(),
				words.contains(FOLLOW));
	}
}
