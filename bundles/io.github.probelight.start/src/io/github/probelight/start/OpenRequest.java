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
 * @param way
 *            how they are to be shown
 */
public record OpenRequest(List<Path> logs, boolean follow, Way way) {
	/** The argument, and the word of a later start, that has logs be followed. No absolute path begins so. */
	static final String FOLLOW = "-follow";
	/** The same, that has them be shown as one. */
	static final String TOGETHER = "-together";
	/** The same, that has two of them be compared. */
	static final String COMPARE = "-compare";

	/** How several logs are shown. */
	public enum Way {
		/** Each in an editor. */
		EACH,
		/** As one, in the order of time. */
		TOGETHER,
		/** What has changed from the first to the second. */
		COMPARED;

		/** The way that some words ask for, the last of them if several do. */
		static Way of(List<String> words) {
			int one = words.lastIndexOf(OpenRequest.TOGETHER);
			int compared = words.lastIndexOf(OpenRequest.COMPARE);
			return one == compared ? EACH : one > compared ? TOGETHER : COMPARED;
		}
	}

	public OpenRequest {
		logs = List.copyOf(logs);
	}

	/** Reads the words that a later start has left. */
	static OpenRequest of(List<String> words) {
		return new OpenRequest(words.stream().filter(word -> !isWord(word)).map(Path::of).toList(),
				words.contains(FOLLOW), Way.of(words));
	}

	/** Whether an argument is one of these words. */
	static boolean isWord(String argument) {
		return FOLLOW.equals(argument) || TOGETHER.equals(argument) || COMPARE.equals(argument);
	}
}
