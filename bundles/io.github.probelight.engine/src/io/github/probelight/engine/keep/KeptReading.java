package io.github.probelight.engine.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.github.probelight.engine.read.BlockReport;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.PartialPieces;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.PackedFacts;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;

/**
 * One reading of a log, from what is kept of it if there is something, and to be kept when it is over. Nothing that goes
 * wrong here is a problem of the log: it is read anew then, or not kept. Used by one thread at a time.
 */
public final class KeptReading {

	/** Keeps what was read; to be run once, by any thread. */
	public interface Keeping {

		/** Does nothing. */
		Keeping NONE = cancelled -> {};

		/**
		 * Writes it. What goes wrong leaves nothing behind.
		 *
		 * @param cancelled asked now and then
		 */
		void run(BooleanSupplier cancelled);
	}

	private final KeptReports store;
	private final Path file;
	private final ByteSource log;
	private final LineLayout layout;
	private final boolean shown;
	private final Instant begin = Instant.now();
	private Optional<FileStamp> stamp = Optional.empty();
	private Optional<KeptLog> kept = Optional.empty();
	private long knownBytes;

	KeptReading(KeptReports store, Path file, ByteSource log, LineLayout layout, boolean shown) {
		this.store = store;
		this.file = file;
		this.log = log;
		this.layout = layout;
		this.shown = shown;
		if (store.keepsAny()) {
			try {
				FileStamp now = FileStamp.of(file);
				if (now.size() >= store.rules().leastLog()) {
					stamp = Optional.of(now);
					kept = store.find(now).filter(found -> fits(found, now));
					knownBytes = kept.map(KeptLog::bytes).orElse(0L);
				}
			} catch (IOException e) {
				// whoever reads the log will see
			}
		}
	}

	/** Whether the log is still what was kept: nobody has written to it, or it has only grown. */
	private boolean fits(KeptLog found, FileStamp now) {
		KeptKey key = found.key();
		boolean same = key.stamp().equals(now) && key.still();
		boolean grown = now.size() > key.stamp().size();
		try {
			return key.maker().equals(Maker.name()) && key.layout() == layout && key.stamp().isLater(now)
					&& (same || grown) && found.bytes() <= key.stamp().size()
					&& (!shown || found.has(KeptLog.Section.ROWS))
					&& key.print().equals(LogPrint.of(log, key.stamp().size()));
		} catch (IOException e) {
			return false;
		}
	}

	/** Returns how many bytes need not be read. */
	public long knownBytes() {
		return knownBytes;
	}

	/** Has an indexer go on behind what is kept of a log that is shown, if there is something. */
	public void restore(LineIndexer indexer) {
		try {
			if (kept.isPresent() && shown) {
				kept.get().read(KeptLog.Section.ROWS, in -> {
					indexer.read(in);
					return indexer;
				});
			}
		} catch (IOException | RuntimeException e) {
			forget();
		}
	}

	/**
	 * Returns the report of a log that nobody has written to since all of it was kept; its hosts are unpacked when somebody
	 * asks for one, and if nobody shows it, so are its times.
	 */
	public Optional<Report> report() {
		Optional<KeptLog> all = kept.filter(found -> found.bytes() == stamp.map(FileStamp::size).orElse(-1L));
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Optional<Report> report = report(all.get());
		// times at once, and not when they are painted
		report.filter(known -> shown).ifPresent(known -> known.timeline().counts().isEmpty());
		return report;
	}

	/** Returns the report of what is kept whole; nothing if it is to be read anew. */
	static Optional<Report> report(KeptLog whole) {
		try {
			return Optional.of(whole.read(KeptLog.Section.FACTS, facts -> whole.read(KeptLog.Section.SUMS,
					sums -> PartialPieces.report(facts, sums, packed(whole)))));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the report of some entries of a log of which all is kept; only the blocks are read that may have one of them.
	 *
	 * @param whole what {@link #report()} has returned
	 */
	public Optional<Report> report(Report whole, EntryChoice choice, ReadMonitor monitor) {
		Optional<LineBlocks> known = blocks();
		try {
			return known.isEmpty()
					? Optional.empty()
					: Optional.of(new BlockReport(log, choice).read(known.get(), whole, monitor));
		} catch (IOException e) {
			return Optional.empty(); // who reads all of it will say why
		}
	}

	/** Returns the blocks of what is kept. */
	public Optional<LineBlocks> blocks() {
		try {
			return kept.isEmpty()
					? Optional.empty()
					: Optional.of(kept.get().read(KeptLog.Section.BLOCKS, LineBlocks::read));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static PackedFacts packed(KeptLog whole) {
		return new PackedFacts(() -> unpack(whole, KeptLog.Section.FACTS, PartialPieces::counts),
				() -> unpack(whole, KeptLog.Section.FACTS, PartialPieces::hosts),
				() -> unpack(whole, KeptLog.Section.MARKS, PartialPieces::marks));
	}

	private static <T> T unpack(KeptLog whole, KeptLog.Section section, KeptLog.Taker<T> taker) {
		try {
			return whole.read(section, taker);
		} catch (IOException e) {
			// its sum was right, and the head of the facts was read before
			throw new UncheckedIOException(e);
		}
	}

	/** Returns a reader of the log that goes on behind what is kept of it, or begins at its start. */
	public LogReader reader() {
		return reader(log);
	}

	/** Returns the same of another source of the same bytes. */
	public LogReader reader(ByteSource source) {
		LogReader reader = known(source).orElseGet(() -> {
			LogReader anew = new LogReader(source);
			if (shown || stamp.isPresent()) { // else nobody asks for them
				anew.makeBlocks();
			}
			return anew;
		});
		kept = Optional.empty();
		reader.setLayout(layout);
		return reader;
	}

	private Optional<LogReader> known(ByteSource source) {
		if (kept.isEmpty()) {
			return Optional.empty();
		}
		try {
			Partial facts = kept.get().read(KeptLog.Section.FACTS, Partial::read);
			LogReader reader = new LogReader(source, facts);
			reader.makeBlocks(kept.get().read(KeptLog.Section.BLOCKS, LineBlocks::read));
			if (facts.bytes() == knownBytes) {
				return Optional.of(reader);
			}
		} catch (IOException | RuntimeException e) {
			// another version of the facts
		}
		forget();
		return Optional.empty();
	}

	private void forget() {
		kept = Optional.empty();
		knownBytes = 0;
	}

	/**
	 * Returns what keeps what a reader has read of the log to its end: nothing if most of that is kept already.
	 *
	 * @param reader the one of {@link #reader()}
	 * @param report what it has read: to the end that the log had
	 */
	public Keeping keeping(LogReader reader, Report report) {
		return keeping(reader, report, List.of(out -> reader.blocks().write(out)));
	}

	/** Returns the same for a log that is shown. */
	public Keeping keeping(LogReader reader, LineIndexer indexer, Report report) {
		long bytes = report.extent().bytes();
		return keeping(reader, report, List.of(reader.blocks()::write, out -> indexer.write(out, bytes)));
	}

	private Keeping keeping(LogReader reader, Report report, List<KeptLog.Content> others) {
		long bytes = report.extent().bytes();
		if (stamp.isEmpty() || bytes - knownBytes < store.rules().leastLog()) {
			return Keeping.NONE;
		}
		try {
			FileStamp before = stamp.get();
			FileStamp after = FileStamp.of(file);
			Partial facts = reader.partial();
			if (!before.isLater(after) || bytes < before.size() || facts.bytes() > bytes) {
				return Keeping.NONE;
			}
			boolean still = after.equals(before) && bytes == before.size()
					&& before.isOlder(store.rules().still(), begin);
			FileStamp read = new FileStamp(before.path(), bytes, before.modified(), before.changed(), before.file());
			KeptKey key = new KeptKey(Maker.name(), layout, read, still, LogPrint.of(log, bytes));
			List<KeptLog.Content> sections = new ArrayList<>();
			sections.add(facts::write);
			boolean ended = facts.bytes() == bytes;
			sections.add(out -> {
				if (ended) {
					PartialPieces.writeSums(report, out);
				}
			});
			sections.add(out -> {
				if (ended) {
					PartialPieces.writeMarks(report, out);
				}
			});
			sections.add(out -> {
				// one log is all there is
			});
			sections.addAll(others);
			knownBytes = facts.bytes();
			return cancelled -> {
				try {
					store.keep(key, facts.bytes(), sections, cancelled);
				} catch (IOException | RuntimeException | OutOfMemoryError e) {
					// it will be read again
				}
			};
		} catch (IOException e) {
			return Keeping.NONE;
		}
	}
}
