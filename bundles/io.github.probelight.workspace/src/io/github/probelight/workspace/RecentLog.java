package io.github.probelight.workspace;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A log that was read once.
 *
 * @param file
 *            absolute
 * @param read
 *            when it was read to its end, epoch milliseconds
 * @param result
 *            what became of the scan, one line
 */
public record RecentLog(Path file, long read, String result) {
	private static final int PARTS = 3;
	private static final String BETWEEN = "\t";

	/** Returns it as a line of the file that keeps it. */
	String line() {
		return read + BETWEEN + result.replace(BETWEEN, " ") + BETWEEN + file.toUri();
	}

	/** Reads such a line; empty for any other. */
	static Optional<RecentLog> of(String line) {
		String[] parts = line.split(BETWEEN, PARTS);
		try {
			return parts.length == PARTS
					? Optional.of(new RecentLog(Path.of(URI.create(parts[2])), Long.parseLong(parts[0]), parts[1]))
					: Optional.empty();
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty();
		}
	}
}
