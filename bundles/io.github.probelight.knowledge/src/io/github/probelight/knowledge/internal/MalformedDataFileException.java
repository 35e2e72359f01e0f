package io.github.probelight.knowledge.internal;

/** A data file breaks the rules of its format; the message reads {@code file:line: problem}. */
public final class MalformedDataFileException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	MalformedDataFileException(String file, int line, String problem) {
		super(file + ":" + line + ": " + problem);
		this.file = file;
		this.line = line;
	}

	/** The name of the data file. */
	public String file() {
		return file;
	}

	/** The line of the problem, counted from 1. */
	public int line() {
		return line;
	}
}
