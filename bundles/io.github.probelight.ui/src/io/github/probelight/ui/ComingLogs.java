package io.github.probelight.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The logs that the workbench opens as soon as its window is there: until then whoever has no log to show says that one
 * comes, instead of how one is opened. To be used on the UI thread.
 */
public final class ComingLogs {
	private static final List<Runnable> LISTENERS = new ArrayList<>();
	private static List<Path> coming = List.of();

	private ComingLogs() {}

	/** These come; none any more when they are open, or cannot be. */
	public static void are(List<Path> logs) {
		coming = List.copyOf(logs);
		List.copyOf(LISTENERS).forEach(Runnable::run);
	}

	/** Those that come. */
	public static List<Path> all() {
		return coming;
	}

	/** Tells somebody when others come, or none any more. */
	static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Tells somebody no longer. */
	static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
