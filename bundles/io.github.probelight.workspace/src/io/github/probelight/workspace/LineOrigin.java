package io.github.probelight.workspace;

import java.nio.file.Path;

/**
 * Where a line comes from that is shown among those of several logs.
 *
 * @param file
 *            its log
 * @param log
 *            that log, counted from 0 in the order of their first entries
 * @param line
 *            the line in that log, 0-based
 */
public record LineOrigin(Path file, int log, long line) {
	/** The name of its log, for people. */
	public String name() {
		Path name = file.getFileName();
		return name == null ? file.toString() : name.toString();
	}
}
