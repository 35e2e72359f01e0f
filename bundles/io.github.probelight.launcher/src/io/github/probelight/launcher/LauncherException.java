package io.github.probelight.launcher;

import org.eclipse.jdt.annotation.Nullable;

/** Nothing can be started; the message is one sentence for the person who tried. */
public final class LauncherException extends RuntimeException {
	private static final long serialVersionUID = 1;

	LauncherException(String message) {
		super(message);
	}

	LauncherException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
