package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.keep.KeptReports;

/**
 * The logs that are open now. Each file is read once, however many editors show it, unless it is no longer what was
 * read: who opens it then gets what it holds now.
 */
public final class OpenLogs {
	private static final OpenLogs STANDARD = new OpenLogs(KeptLogs::get);

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
	private final Supplier<KeptReports> kept;

	/** Opens logs, and keeps nothing of them. */
	public OpenLogs() {
		this(() -> KeptReports.NONE);
	}

	/** Opens logs from what is kept of them, and keeps what is read, in the store that there is when a log is opened. */
	public OpenLogs(Supplier<KeptReports> kept) {
		this.kept = kept;
	}

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
	public OpenLog open(Path file, List<String> entries) throws IOException {
		return open(new LogPlace(List.of(file.toAbsolutePath().normalize()), entries));
	}

	/**
	 * As {@link #open(Path)}, for several logs that are shown as one: line by line in the order of time.
	 *
	 * @param files
	 *            plain or packed, at least one
	 */
	public OpenLog openTogether(List<Path> files) throws IOException {
		return open(new LogPlace(files.stream().map(file -> file.toAbsolutePath().normalize()).distinct().toList(),
				List.of()));
	}

	private synchronized OpenLog open(LogPlace place) throws IOException {
		Optional<Use> known = uses.stream()
				.filter(use -> use.log.place().equals(place))
				.filter(use -> !use.log.isOutdated())
				.findFirst();
		Use use = known.isPresent() ? known.get() : opened(place);
		use.users++;
		return use.log;
	}

	private Use opened(LogPlace place) throws IOException {
		Use use = new Use(new OpenLog(place, kept.get()));
		uses.add(use);
		openers.forEach(opener -> opener.accept(use.log));
		use.log.read();
		watch.begin();
		return use;
	}

	/** Joins those who have a log open, if anybody has it open still; then one {@link #release} belongs to it, too. */
	public synchronized boolean join(OpenLog log) {
		Optional<Use> known = uses.stream().filter(use -> use.log == log).findFirst();
		known.ifPresent(use -> use.users++);
		return known.isPresent();
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
