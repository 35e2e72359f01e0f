package io.github.probelight.engine.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * One reading of a log, from what is kept of it if there is something, and to be kept when it is over. Nothing that goes
 * wrong here is a problem of the log: it is read anew then, or not kept. Used by one thread at a time.
 */
public final class KeptReading {

	private final KeptReports store;
	private final Path file;
	private final ByteSource log;
	private final LineLayout layout;
	private final Instant begin = Instant.now();
	private Optional<FileStamp> stamp = Optional.empty();
	private Optional<Partial> known = Optional.empty();
	private long knownBytes;

	KeptReading(KeptReports store, Path file, ByteSource log, LineLayout layout) {
		this.store = store;
		this.file = file;
		this.log = log;
		this.layout = layout;
		if (store.keepsAny()) {
			try {
				FileStamp now = FileStamp.of(file);
				if (now.size() >= store.rules().leastLog()) {
					stamp = Optional.of(now);
					known = store.find(now).filter(kept -> fits(kept.key(), now)).flatMap(KeptReading::facts);
					known.ifPresent(facts -> knownBytes = facts.bytes());
				}
			} catch (IOException e) {
				// whoever reads the log will see
			}
		}
	}

	/** Returns a reader that goes on behind what is kept of the log, or begins at its start. */
	public LogReader reader() {
		LogReader reader = known.isPresent() ? new LogReader(log, known.get()) : new LogReader(log);
		known = Optional.empty();
		reader.setLayout(layout);
		return reader;
	}

	/** Returns how many bytes need not be read. */
	public long knownBytes() {
		return knownBytes;
	}

	/** Whether the log is still what was kept: nobody has written to it, or it has only grown. */
	private boolean fits(KeptKey key, FileStamp now) {
		boolean same = key.stamp().equals(now) && key.still();
		boolean grown = now.size() > key.stamp().size();
		try {
			return key.maker().equals(store.maker()) && key.layout() == layout && key.stamp().isLater(now)
					&& (same || grown) && key.print().equals(LogPrint.of(log, key.stamp().size()));
		} catch (IOException e) {
			return false;
		}
	}

	private static Optional<Partial> facts(KeptLog kept) {
		try {
			Partial facts = kept.facts();
			return facts.bytes() <= kept.key().stamp().size() ? Optional.of(facts) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Keeps what a reader has read of the log to its end, unless most of that is kept already.
	 *
	 * @param reader the one of {@link #reader()}
	 * @param bytes how much the report is about: to the end that the log had
	 */
	public void keep(LogReader reader, long bytes) {
		if (stamp.isEmpty() || bytes - knownBytes < store.rules().leastLog()) {
			return;
		}
		try {
			FileStamp before = stamp.get();
			FileStamp after = FileStamp.of(file);
			Partial facts = reader.partial();
			if (!before.isLater(after) || bytes < before.size() || facts.bytes() > bytes) {
				return;
			}
			boolean still = after.equals(before) && bytes == before.size()
					&& before.isOlder(store.rules().still(), begin);
			FileStamp read = new FileStamp(before.path(), bytes, before.modified(), before.changed(), before.file());
			store.keep(new KeptKey(store.maker(), layout, read, still, LogPrint.of(log, bytes)), facts);
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			// it will be read again
		}
	}
}
