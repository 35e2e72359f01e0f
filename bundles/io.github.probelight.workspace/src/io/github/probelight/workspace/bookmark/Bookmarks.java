package io.github.probelight.workspace.bookmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.workspace.PrivateFolder;

/**
 * The bookmarks of logs, kept for other starts of the workbench: in a folder that only its owner can read, a small file
 * for each log, never beside the log. A log is known by its path, inside the workspace or outside. Any thread may ask.
 */
public final class Bookmarks {
	/** Of one log. */
	public static final int MOST = 1000;
	private static final int MOST_LOGS = 500;
	private static final String BETWEEN = "\t";
	private static final int PARTS = 5;

	private static final class Standard {
		static final Bookmarks BOOKMARKS = new Bookmarks(
				Platform.getStateLocation(FrameworkUtil.getBundle(Bookmarks.class)).append("bookmarks").toPath());
	}

	private final PrivateFolder folder;
	private final Map<Path, List<Bookmark>> known = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Keeps them in a folder, which is made when it is needed. */
	public Bookmarks(Path folder) {
		this.folder = new PrivateFolder(folder, MOST_LOGS);
	}

	/** Those of this workbench. */
	public static Bookmarks standard() {
		return Standard.BOOKMARKS;
	}

	/** Has somebody hear of changes, on the thread that makes them. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener; one that is not there is ignored. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Those of a log, in its order; none if they cannot be read. */
	public synchronized List<Bookmark> of(Path log) {
		return known.computeIfAbsent(log.toAbsolutePath(), this::load);
	}

	/** The bookmark of a line, 0-based. */
	public Optional<Bookmark> at(Path log, long line) {
		return of(log).stream().filter(mark -> mark.line() == line).findFirst();
	}

	/** Keeps a bookmark in the place of that of the same line; tells whether there was room for it. */
	public boolean put(Path log, Bookmark mark) {
		List<Bookmark> next = without(log, mark.line());
		if (next.size() >= MOST) {
			return false;
		}
		next.add(mark);
		next.sort(Comparator.comparingLong(Bookmark::line));
		keep(log, next);
		return true;
	}

	/** Forgets the bookmark of a line. */
	public void remove(Path log, long line) {
		keep(log, without(log, line));
	}

	private List<Bookmark> without(Path log, long line) {
		return new ArrayList<>(of(log).stream().filter(mark -> mark.line() != line).toList());
	}

	private void keep(Path log, List<Bookmark> marks) {
		Path path = log.toAbsolutePath();
		synchronized (this) {
			known.put(path, List.copyOf(marks));
			try {
				if (marks.isEmpty()) {
					folder.delete(name(path));
				} else {
					folder.write(name(path), file -> Files.write(file, lines(path, marks)));
				}
			} catch (IOException e) {
				ILog.get().error("The bookmarks of " + path + " cannot be kept", e);
			}
		}
		listeners.forEach(Runnable::run);
	}

	private static String name(Path path) {
		return Bookmark.hash(path.toString()) + ".txt";
	}

	/** The first line is for people. */
	private static List<String> lines(Path path, List<Bookmark> marks) {
		return Stream.concat(Stream.of(escaped(path.toString())),
				marks.stream()
						.map(mark -> String.join(BETWEEN, Long.toString(mark.line()), Long.toString(mark.time()),
								mark.hash(), escaped(mark.text()), escaped(mark.note()))))
				.toList();
	}

	private List<Bookmark> load(Path path) {
		Path file = folder.file(name(path));
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).map(Bookmarks::read).flatMap(Optional::stream).limit(MOST).toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of(); // who damaged it has lost some notes, and nothing of a log
		}
	}

	private static Optional<Bookmark> read(String line) {
		String[] parts = line.split(BETWEEN, -1);
		return parts.length != PARTS || !parts[0].matches("\\d{1,18}") || !parts[1].matches("-?\\d{1,19}")
				? Optional.empty()
				: Optional.of(new Bookmark(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2],
						plain(parts[3]), plain(parts[4])));
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String plain(String escaped) {
		return Pattern.compile("\\\\(.)").matcher(escaped).replaceAll(match -> switch (match.group(1)) {
			case "t" -> "\t";
			case "n" -> "\n";
			case "r" -> "\r";
			default -> "\\\\";
		});
	}
}
