package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.probelight.engine.input.InputException;

/**
 * The logs that are open now. Each file is read once, however many editors show it, unless it is no longer what was
 * read: who opens it then gets what it holds now.
 */
public final class OpenLogs {
	private static final OpenLogs STANDARD = new OpenLogs();

	private static final class Use {
		final OpenLog log;
		int users;

		Use(OpenLog log) {
			this.log = log;
		}
	}

	private final List<Use> uses = new ArrayList<>();
	private final List<Consumer<OpenLog>> openers = new ArrayList<>();
	private final WatchJob watch = new WatchJob(this::all);

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
		Path path = file.toAbsolutePath().normalize();
		Optional<Use> known = uses.stream()
				.filter(use -> use.log.path().equals(path) && use.log.entries().equals(entries))
				.filter(use -> !use.log.isOutdated())
				.findFirst();
		Use use = known.isPresent() ? known.get() : opened(path, entries);
		use.users++;
		return use.log;
	}

	private Use opened(Path path, List<String> entries) throws IOException {
		Use use = new Use(new OpenLog(path, entries));
		uses.add(use);
		openers.forEach(opener -> opener.accept(use.log));
		use.log.read();
		watch.begin();
		return use;
	}

	/** Lets go of a log; the last one to do so ends its reading and closes the file. */
	public synchronized void release(OpenLog log) {
		uses.stream().filter(use -> use.log == log).findFirst().filter(use -> --use.users == 0).ifPresent(use -> {
			uses.remove(use);
			log.close();
		});
	}

	/** Tells of each log that is open now, and of each that is opened from now on, before it is read. */
	public synchronized void whenOpened(Consumer<OpenLog> opener) {
		openers.add(opener);
		all().forEach(opener);
	}

	/** The logs open now, in no order. */
	public synchronized Collection<OpenLog> all() {
		return List.copyOf(uses.stream().map(use -> use.log).toList());
	}
}
