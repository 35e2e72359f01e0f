package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The logs that were read last, the latest first. They are kept in a file; any thread may ask. */
public final class RecentLogs {
	/** More are not kept. */
	public static final int MOST = 12;

	private static final class Standard {
		static final RecentLogs LOGS = new RecentLogs(
				Platform.getStateLocation(FrameworkUtil.getBundle(RecentLogs.class)).append("recent").toPath());
	}

	private final Path store;

	/** Keeps them in this file, which need not exist. */
	public RecentLogs(Path store) {
		this.store = store;
	}

	/** Those of this workspace. */
	public static RecentLogs standard() {
		return Standard.LOGS;
	}

	/** All that are known; what is not understood of the file is left out. */
	public synchronized List<RecentLog> all() {
		try {
			return Files.exists(store)
					? Files.readAllLines(store).stream().map(RecentLog::of).flatMap(Optional::stream).toList()
					: List.of();
		} catch (IOException e) {
			ILog.get().warn("The list of recent logs cannot be read", e);
			return List.of();
		}
	}

	/** Adds one at the top; what is known of the same file is forgotten. */
	public synchronized void add(RecentLog log) {
		List<RecentLog> kept = new ArrayList<>(List.of(log));
		all().stream().filter(known -> !known.file().equals(log.file())).limit(MOST - 1L).forEach(kept::add);
		write(kept.stream());
	}

	/** Forgets a file. */
	public synchronized void forget(Path file) {
		write(all().stream().filter(known -> !known.file().equals(file)));
	}

	/** Writes aside and moves, so that the file is always whole. */
	private void write(Stream<RecentLog> logs) {
		Path aside = store.resolveSibling(store.getFileName() + ".part");
		try {
			Files.write(aside, logs.map(RecentLog::line).toList());
			Files.move(aside, store, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.get().warn("The list of recent logs cannot be kept", e);
		}
	}
}
