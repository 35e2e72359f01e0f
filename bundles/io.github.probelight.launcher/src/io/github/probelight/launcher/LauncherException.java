package io.github.probelight.launcher;

import org.eclipse.jdt.annotation.Nullable;

/** Nothing can be started; the message is one sentence for the person who tried. */
public final class LauncherException extends RuntimeException {
	private static final long serialVersionUID = 1;

	private final int code;

	LauncherException(String message) {
		this(message, 1);
	}

	/** With an exit code, which is 2 where the arguments say nothing that makes sense. */
	LauncherException(String message, int code) {
		super(message);
		this.code = code;
	}

	LauncherException(String message, @Nullable Throwable cause) {
		super(message, cause);
		code = 1;
	}

	/** The exit code, 1 or 2. */
	public int code() {
		return code;
	}
}
