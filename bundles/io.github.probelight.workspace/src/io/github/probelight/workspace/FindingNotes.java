package io.github.probelight.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.engine.report.Finding;

/**
 * What a person has decided about the findings of logs, kept for other starts of the workbench: in a folder that only
 * its owner can read, a small file for each log, never beside the log. A log is known by its first lines, so that it may
 * be moved, packed and grow.
 */
public final class FindingNotes {
	/** Of the logs that were noted on longest ago, the notes are dropped. */
	static final int MOST_LOGS = 300;
	private static final int LINES = 4;
	private static final int LONGEST_LINE = 1000;
	private static final String DISMISSED = "dismissed";
	private static final String SEEN = "seen";

	private final PrivateFolder folder;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Keeps them in a folder, which is made when it is needed. */
	public FindingNotes(Path folder) {
		this.folder = new PrivateFolder(folder, MOST_LOGS);
	}

	/** Those of this workbench, which all that show findings share. */
	public static FindingNotes standard() {
		return Standard.NOTES;
	}

	private static final class Standard {
		static final FindingNotes NOTES = new FindingNotes(
				Platform.getStateLocation(FrameworkUtil.getBundle(FindingNotes.class)).append("findings").toPath());
	}

	/** Has somebody hear when notes are kept, on the thread that keeps them. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Has somebody hear no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Those of some findings of a log that nobody has dismissed; to be called in the background. */
	public List<Finding> undismissed(OpenLog log, List<Finding> findings) {
		Map<String, FindingNote> notes = load(key(log));
		return notes.isEmpty() ? findings : findings.stream().filter(finding -> {
			FindingNote note = notes.get(finding.kind().code());
			return note == null || !note.dismisses(finding);
		}).toList();
	}

	/** What a log is known by. */
	public static String key(OpenLog log) {
		StringBuilder head = new StringBuilder();
		for (int line = 0; line < LINES; line++) {
			head.append(log.text().line(line, LONGEST_LINE)).append('\n');
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest(head.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // each Java has it
		}
	}

	/** The notes on a log by the code of the finding; none if there are none, or if they cannot be read. */
	public Map<String, FindingNote> load(String log) {
		Properties lines = new Properties();
		Path file = folder.file(name(log));
		if (Files.isRegularFile(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				lines.load(in);
			} catch (IOException | IllegalArgumentException e) {
				return Map.of(); // who damaged it has lost some notes, and nothing of a log
			}
		}
		Map<String, FindingNote> notes = new TreeMap<>();
		lines.stringPropertyNames().forEach(code -> {
			String[] parts = lines.getProperty(code).split(" ", 3);
			if (parts.length == 3 && (parts[0].equals(DISMISSED) || parts[0].equals(SEEN))
					&& parts[1].matches("\\d{1,18}")) {
				notes.put(code, new FindingNote(parts[0].equals(DISMISSED), Long.parseLong(parts[1]), parts[2]));
			}
		});
		return Map.copyOf(notes);
	}

	/**
	 * Keeps notes on a log in the place of those before.
	 *
	 * @throws IOException
	 *             if they cannot be written
	 */
	public void save(String log, Map<String, FindingNote> notes) throws IOException {
		if (notes.isEmpty()) {
			folder.delete(name(log));
		} else {
			write(log, notes);
		}
		listeners.forEach(Runnable::run);
	}

	private void write(String log, Map<String, FindingNote> notes) throws IOException {
		Properties lines = new Properties();
		notes.forEach((code, note) -> lines.setProperty(code,
				(note.dismissed() ? DISMISSED : SEEN) + ' ' + note.count() + ' ' + note.text()));
		folder.write(name(log), made -> {
			try (Writer out = Files.newBufferedWriter(made)) {
				lines.store(out, null);
			}
		});
	}

	private static String name(String log) {
		return log + ".properties";
	}
}
