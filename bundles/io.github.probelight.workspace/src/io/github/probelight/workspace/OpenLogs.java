package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The logs that are open now. Each file is read once, however many editors show it. */
public final class OpenLogs {
	private static final OpenLogs STANDARD = new OpenLogs();

	private static final class Use {
		final OpenLog log;
		int users;

		Use(OpenLog log) {
			this.log = log;
		}
	}

	private final Map<Path, Use> uses = new HashMap<>();

	/** The open logs of this workbench. */
	public static OpenLogs standard() {
		return STANDARD;
	}

	/**
	 * Opens a log or joins those who have it open; a job begins to read it. To each call belongs one
	 * {@link #release(OpenLog)}.
	 *
	 * @throws IOException
	 *             if the file cannot be opened; the message names it
	 */
	public synchronized OpenLog open(Path file) throws IOException {
		Path path = file.toAbsolutePath().normalize();
		Use use = uses.get(path);
		if (use == null) {
			use = new Use(new OpenLog(path));
			uses.put(path, use);
			use.log.read();
		}
		use.users++;
		return use.log;
	}

	/** Lets go of a log; the last one to do so ends its reading and closes the file. */
	public synchronized void release(OpenLog log) {
		Use use = uses.get(log.path());
		if (use != null && use.log == log && --use.users == 0) {
			uses.remove(log.path());
			log.close();
		}
	}

	/** The logs open now, in no order. */
	public synchronized Collection<OpenLog> all() {
		return List.copyOf(uses.values().stream().map(use -> use.log).toList());
	}
}
