package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A log that is not read, or not to its end. Which log that is, knows who asked for it. */
public final class InputException extends IOException {

	private final InputProblem problem;
	private final long bytes;
	private final List<String> entries;

	/** A problem before anything is read. */
	InputException(InputProblem problem) {
		this(problem, 0, List.of(), null);
	}

	/** A problem behind the first {@code bytes} unpacked bytes. */
	InputException(InputProblem problem, long bytes) {
		this(problem, bytes, List.of(), null);
	}

	InputException(InputProblem problem, List<String> entries) {
		this(problem, 0, entries, null);
	}

	InputException(InputProblem problem, long bytes, Throwable cause) {
		this(problem, bytes, List.of(), cause);
	}

	private InputException(InputProblem problem, long bytes, List<String> entries, @Nullable Throwable cause) {
		super(problem + (cause == null ? "" : ": " + cause.getMessage()), cause);
		this.problem = problem;
		this.bytes = bytes;
		this.entries = List.copyOf(entries);
	}

	/** Says what a failure of the operating system behind the first {@code bytes} bytes means. */
	static InputException of(IOException e, long bytes) {
		return switch (e) {
			case InputException known -> known;
			case NoSuchFileException gone -> new InputException(InputProblem.MISSING, bytes);
			case AccessDeniedException denied -> new InputException(InputProblem.DENIED, bytes);
			default -> new InputException(InputProblem.UNREADABLE, bytes, e);
		};
	}

	/** What is wrong. */
	public InputProblem problem() {
		return problem;
	}

	/** How many bytes of the log came before that; they were read. */
	public long bytes() {
		return bytes;
	}

	/** The entries of a zip that a person may choose from, as the zip names them, or a time that is not read; else none. */
	public List<String> entries() {
		return entries;
	}
}
