package io.github.probelight.summary;

/**
 * A line to look at.
 *
 * @param line 0-based among the lines of all logs that were read as one; -1 if there is none
 * @param source the log that holds it, "" where there is only one
 * @param near the name of that log where there is little room, which differs from those of the others
 * @param number 1-based in that log, 0 if there is none
 */
public record Place(long line, String source, String near, long number) {

	/** A place in a log whose name is short enough. */
	public Place(long line, String source, long number) {
		this(line, source, source, number);
	}

	/** Returns the place as a person types it to go there: {@code 16}, or {@code scan.1.log:16} of several logs. */
	public String text() {
		return line < 0 ? "" : source.isEmpty() ? String.valueOf(number) : source + ':' + number;
	}

	/** Returns the place for running text: {@code line 16}, or {@code scan.1.log:16} of several logs. */
	public String inText() {
		return source.isEmpty() ? "line " + text() : text();
	}
}
