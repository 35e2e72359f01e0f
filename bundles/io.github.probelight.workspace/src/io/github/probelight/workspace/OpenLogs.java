package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.input.InputException;

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

	/** A zip may be open several times, each with other logs of it. */
	private record Key(Path file, List<String> entries) {}

	private final Map<Key, Use> uses = new HashMap<>();

	/** The open logs of this workbench. */
	public static OpenLogs standard() {
		return STANDARD;
	}

	/**
	 * Opens a log or joins those who have it open; a job begins to read it. To each call belongs one
	 * {@link #release(OpenLog)}.
	 *
	 * @throws IOException
	 *             if the file cannot be opened; {@link InputWords} says it to people. For a packed file an
	 *             {@link InputException}, which names the logs of a zip with several
	 */
	public OpenLog open(Path file) throws IOException {
		return open(file, List.of());
	}

	/**
	 * As {@link #open(Path)}, for a zip with several logs.
	 *
	 * @param entries
	 *            the logs in it that are to be read as one, as an {@link InputException} named them
	 */
	public synchronized OpenLog open(Path file, List<String> entries) throws IOException {
		Key key = new Key(file.toAbsolutePath().normalize(), List.copyOf(entries));
		Use use = uses.get(key);
		if (use == null) {
			use = new Use(new OpenLog(key.file, key.entries));
			uses.put(key, use);
			use.log.read();
		}
		use.users++;
		return use.log;
	}

	/** Lets go of a log; the last one to do so ends its reading and closes the file. */
	public synchronized void release(OpenLog log) {
		Key key = new Key(log.path(), log.entries());
		Use use = uses.get(key);
		if (use != null && use.log == log && --use.users == 0) {
			uses.remove(key);
			log.close();
		}
	}

	/** The logs open now, in no order. */
	public synchronized Collection<OpenLog> all() {
		return List.copyOf(uses.values().stream().map(use -> use.log).toList());
	}
}
