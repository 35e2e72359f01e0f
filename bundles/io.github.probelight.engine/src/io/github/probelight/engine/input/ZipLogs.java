package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import io.github.probelight.engine.keep.FilePlace;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.ShownText;

/** The scan logs in a zip. Which entry is one, its bytes tell, not its name. */
final class ZipLogs {

	/** More entries are not listed, or they would fill the memory, and not looked into: a scan log's zip has a few. */
	private static final int MOST_LISTED = 10_000;
	private static final int MOST_ENTRIES = 1000;
	/** Where a local file header has its flags, and the flag of an encrypted entry (APPNOTE.TXT 4.3.7, 4.4.4). */
	private static final int FLAGS = 6;
	private static final int ENCRYPTED = 1;

	private final String name;
	private final Path file;
	private final FileMark mark;
	private final Budget budget;

	ZipLogs(String name, Path file, FileMark mark, Budget budget) {
		this.name = name;
		this.file = file;
		this.mark = mark;
		this.budget = budget;
	}

	/** Tells whether these bytes begin a zip with or without an entry. */
	static boolean begins(byte[] head) {
		return head.length >= 4 && head[0] == 'P' && head[1] == 'K'
				&& (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
	}

	/** Finds the logs of these entries, or if none are given the one log that there is. */
	List<Origin> of(List<String> entries) throws IOException {
		try (ZipFile zip = open()) {
			List<? extends ZipEntry> all = zip.stream()
					.filter(entry -> !entry.isDirectory())
					.limit(MOST_LISTED)
					.toList();
			return entries.isEmpty() ? List.of(only(zip, all)) : named(zip, all, entries);
		}
	}

	private Origin only(ZipFile zip, List<? extends ZipEntry> all) throws IOException {
		if (all.size() == 1) {
			return origin(all.get(0), head(zip, all.get(0)).orRefuse());
		}
		Map<ZipEntry, LogHead> logs = new LinkedHashMap<>();
		for (ZipEntry entry : all.subList(0, Math.min(MOST_ENTRIES, all.size()))) {
			log(zip, entry).ifPresent(head -> logs.put(entry, head));
		}
		if (logs.isEmpty()) {
			throw new InputException(InputProblem.ZIP_WITHOUT_LOG, all.stream().map(ZipEntry::getName).toList());
		}
		List<ZipEntry> scans = logs.keySet()
				.stream()
				.filter(entry -> logs.get(entry).verdict() == LogSniffer.Verdict.SCAN_LOG)
				.toList();
		// the logs of console and engine lie beside the one that a person is after
		List<ZipEntry> wanted = scans.size() == 1 ? scans : List.copyOf(logs.keySet());
		if (wanted.size() > 1) {
			throw new InputException(InputProblem.ZIP_WITH_SEVERAL, wanted.stream().map(ZipEntry::getName).toList());
		}
		return origin(wanted.get(0), logs.get(wanted.get(0)));
	}

	private List<Origin> named(ZipFile zip, List<? extends ZipEntry> all, List<String> entries) throws IOException {
		List<Origin> logs = new ArrayList<>();
		for (String wanted : entries) {
			// a person copies what was shown
			ZipEntry entry = all.stream()
					.filter(e -> e.getName().equals(wanted) || ShownText.of(e.getName()).equals(wanted))
					.findFirst()
					.orElseThrow(() -> new InputException(InputProblem.ZIP_NO_SUCH_ENTRY,
							all.stream().map(ZipEntry::getName).toList()));
			logs.add(origin(entry, head(zip, entry).orRefuse()));
		}
		return logs;
	}

	private Origin origin(ZipEntry entry, LogHead head) {
		return new Origin(name + '/' + entry.getName(), head, entry.getSize(),
				position -> new ZipStream(open(), entry, mark.size(), budget, position), Optional.of(mark),
				Optional.of(new FilePlace(file, true, entry.getName())));
	}

	private LogHead head(ZipFile zip, ZipEntry entry) throws IOException {
		return LogHead.read(new ZipStream(zip, entry, mark.size(), budget, new AtomicLong()));
	}

	private Optional<LogHead> log(ZipFile zip, ZipEntry entry) {
		try {
			return Optional.of(head(zip, entry)).filter(head -> head.problem().isEmpty());
		} catch (IOException e) {
			// it may be another entry that the person is after
			return Optional.empty();
		}
	}

	private ZipFile open() throws IOException {
		try {
			// names that are not UTF-8 and do not say what they are must not be in the way of the log
			return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
		} catch (ZipException e) {
			throw encrypted()
					? new InputException(InputProblem.ZIP_ENCRYPTED)
					: new InputException(InputProblem.ZIP_UNREADABLE, 0, e);
		} catch (OutOfMemoryError e) {
			// the JDK takes the whole directory of the zip into memory, however long it says that is
			throw new InputException(InputProblem.ZIP_UNREADABLE, 0, e);
		}
	}

	/** Tells whether the first entry is encrypted: a password is for a whole zip. */
	private boolean encrypted() throws IOException {
		try (InputStream bytes = new FileStream(file, new AtomicLong())) {
			byte[] head = bytes.readNBytes(FLAGS + 1);
			return head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0;
		}
	}
}
