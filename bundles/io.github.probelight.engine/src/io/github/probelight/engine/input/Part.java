package io.github.probelight.engine.input;

import java.util.Optional;

import io.github.probelight.engine.scan.Unread;

/**
 * What was read from one origin of a log.
 *
 * @param name of the origin
 * @param firstLine its first line in the log, 0-based
 * @param lines its lines
 * @param bytes its bytes, unpacked
 * @param problem why it ended too early
 * @param state what has become of its file meanwhile
 * @param prefix what stands before its entries, as it is shown, or ""
 * @param unread what at its start was not read
 * @param twin the name of a log before it that holds the same bytes, or ""
 */
public record Part(String name, long firstLine, long lines, long bytes, Optional<InputException> problem,
		FileState state, String prefix, Unread unread, String twin) {

	/** Tells whether all that the file held when it was found was read. A file can be read though it is deleted. */
	public boolean complete() {
		return problem.isEmpty() && state != FileState.SHRUNK && state != FileState.REPLACED;
	}
}
