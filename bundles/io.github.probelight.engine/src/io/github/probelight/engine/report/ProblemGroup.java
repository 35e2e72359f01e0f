package io.github.probelight.engine.report;

import java.util.List;

/**
 * Entries of one level that say the same but for what varies, see {@link MessageGist}: errors and warnings, and what else
 * comes in a steady rhythm.
 *
 * @param level their level, or "" if they have none
 * @param text what they say, an ellipsis for what varies, at most {@link MessageGist#LONGEST} bytes of UTF-8
 * @param count how many there are
 * @param hosts hosts of their targets, or of the first address in a message without one; at most
 *            {@link Limits#NAMED_HOSTS}, in order of first sight
 * @param first earliest time, or {@link Report#NO_TIME}
 * @param last latest time, or {@link Report#NO_TIME}
 * @param line line of the first of them
 * @param everySeconds seconds between two of them if they come in a steady {@link Rhythm}, else -1
 */
public record ProblemGroup(String level, String text, long count, List<String> hosts, long first, long last, long line,
		long everySeconds) {

	/** Returns how loud its level is. */
	public LevelRank rank() {
		return LevelRank.of(level);
	}
}
