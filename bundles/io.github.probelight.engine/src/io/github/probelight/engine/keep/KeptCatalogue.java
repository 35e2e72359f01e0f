package io.github.probelight.engine.keep;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.text.LogFile;

/**
 * What lists show of logs: some bytes for each, all in one file of a store, so that a folder of a thousand logs is listed
 * without reading one of them. A log is the one that is known if all its files are, as those of {@link KeptReports} are;
 * one that has grown is another one. Of two who write at once the later one stays: what the other knew is read again.
 * May be used by several threads.
 */
public final class KeptCatalogue implements Closeable {

	/** "PLCT": the form of the file. */
	static final CheckedFile FORM = new CheckedFile(0x504C4354, 1);

	/** A file of ours is read whole: no more bytes of rows are kept, those of logs that were not asked for go first. */
	private static final int MOST_BYTES = 8 << 20;
	private static final int MOST_FILES = 1 << 10;

	/** One file of a log. */
	private record Seen(FileStamp stamp, LogPrint print) {

		/** Whether it is still that file. */
		boolean isNow(FileStamp now) throws IOException {
			return stamp.equals(now) && print.equals(print(now));
		}

		private static LogPrint print(FileStamp of) throws IOException {
			try (LogFile file = LogFile.open(Path.of(of.path()))) {
				return LogPrint.of(file, of.size());
			}
		}

		static Seen of(FileStamp stamp) throws IOException {
			return new Seen(stamp, print(stamp));
		}
	}

	/** What is known of the files of a log. */
	private record Known(List<Seen> files, byte[] row) {}

	/** A log that is being listed. Used by one thread at a time. */
	public final class Entry {

		private final List<FileStamp> before;
		private final Instant begin = Instant.now();

		private Entry(List<FileStamp> before) {
			this.before = before;
		}

		/** Returns what was learned of the log, if it is still the same. */
		public Optional<byte[]> known() {
			Known known = take(name());
			try {
				boolean same = known != null && !before.isEmpty() && known.files.size() == before.size();
				for (int i = 0; same && i < before.size(); i++) {
					same = known.files.get(i).isNow(before.get(i));
				}
				if (same) {
					put(name(), known, false);
					return Optional.of(known.row);
				}
			} catch (IOException e) {
				// whoever reads the log will see
			}
			return Optional.empty();
		}

		/** Keeps what was read of the log since it was begun, unless somebody may have written to it meanwhile. */
		public void learn(byte[] row) {
			try {
				List<Seen> files = new ArrayList<>();
				for (FileStamp file : before) {
					if (!file.isOlder(store.rules().still(), begin)) {
						return;
					}
					files.add(Seen.of(file));
				}
				// after the prints were taken: these are of what was read, too
				for (FileStamp file : before) {
					if (!file.equals(FileStamp.of(Path.of(file.path())))) {
						return;
					}
				}
				if (!files.isEmpty()) {
					put(name(), new Known(files, row), true);
				}
			} catch (IOException e) {
				// it will be read again
			}
		}

		private String name() {
			return nameOf(before.stream());
		}
	}

	private final KeptReports store;
	/** What was there, and nobody has asked for yet. */
	private final Map<String, Known> old = new LinkedHashMap<>();
	/** What was asked for, or is new. */
	private final Map<String, Known> used = new LinkedHashMap<>();
	private boolean changed;

	/** Opens the catalogue of a store, which is empty if it is damaged or of others. */
	public KeptCatalogue(KeptReports store) {
		this.store = store;
		if (store.keepsAny()) {
			store.findCatalogue(this::read);
		}
	}

	/** Begins to list a log: its files as they are now are those that something is known or learned of. */
	public Entry entry(List<Path> files) {
		List<FileStamp> stamps = new ArrayList<>();
		try {
			for (Path file : store.keepsAny() ? files : List.<Path>of()) {
				stamps.add(FileStamp.of(file));
			}
		} catch (IOException e) {
			stamps.clear();
		}
		return new Entry(stamps.size() > MOST_FILES ? List.of() : stamps);
	}

	/** What a log is called here: the paths of its files. */
	private static String nameOf(Stream<FileStamp> files) {
		return files.map(FileStamp::path).collect(Collectors.joining("\0"));
	}

	private synchronized Known take(String name) {
		Known known = old.remove(name);
		return known == null ? used.get(name) : known;
	}

	private synchronized void put(String name, Known known, boolean fresh) {
		used.put(name, known);
		changed |= fresh;
	}

	/** Writes what was learned; what goes wrong leaves that which was there. */
	@Override
	public synchronized void close() {
		if (changed) {
			changed = false;
			store.keepCatalogue(this::write);
		}
	}

	private void write(DataOutputStream out) throws IOException {
		Texts.write(Maker.name(), out);
		Map<String, Known> all = new LinkedHashMap<>(used);
		old.forEach(all::putIfAbsent);
		long left = MOST_BYTES;
		for (Known known : all.values()) {
			left -= known.row.length;
			if (left >= 0) {
				out.writeInt(known.files.size());
				for (Seen file : known.files) {
					file.stamp.write(out);
					file.print.write(out);
				}
				out.writeInt(known.row.length);
				out.write(known.row);
			}
		}
		out.writeInt(0);
	}

	private void read(DataInputStream in) throws IOException {
		if (!Texts.read(in).equals(Maker.name())) {
			return;
		}
		for (int size = in.readInt(); size > 0; size = in.readInt()) {
			List<Seen> files = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				files.add(new Seen(FileStamp.read(in), LogPrint.read(in)));
			}
			byte[] row = in.readNBytes(in.readInt());
			old.put(nameOf(files.stream().map(Seen::stamp)), new Known(files, row));
		}
	}
}
