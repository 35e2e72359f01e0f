package io.github.probelight.workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;

/**
 * What is read of one open log: its text if it is packed, its line index, its report, each from where it stopped before.
 * Used by one job at a time; who comes meanwhile waits.
 */
final class LogReading {
	private static final int INDEX_STEP = 8 << 20;
	/** So much of a log is counted before the rest is indexed: a person sees first totals in a blink. */
	private static final long FIRST_REPORT = 16L << 20;
	private static final long NANOS_BETWEEN_NEWS = 100_000_000;
	/** The index is memory-speed work; the report takes several times as long. */
	private static final double INDEX_SHARE = 0.2;
	/** Unpacking takes about as long as both, and the index comes along with it. */
	private static final double UNPACK_SHARE = 0.5;

	/**
	 * What is read.
	 *
	 * @param file
	 *            the bytes of the log, unpacked if it is packed
	 * @param kept
	 *            what was read of logs before
	 */
	record Source(LogPlace place, LogFile file, LineIndexer indexer, Optional<UnpackedLog> unpacked,
			KeptReports kept) {}

	private final ReadingState state;
	private final Source source;
	private final LogFile file;
	private final LineIndexer indexer;
	private final Optional<UnpackedLog> unpacked;
	private final double indexShare;
	private final GrowingBegin begin;
	private long lastNews = System.nanoTime();
	/** Keeps what it has read, to go on from there; null for a log that cannot grow. */
	private @Nullable LogReader reader;
	/** Knows all of the log, and makes the reader when there is more of it; null if there is one, or nothing is kept. */
	private @Nullable KeptReading whole;
	private Optional<KeptReading> keptReading = Optional.empty();

	LogReading(ReadingState state, Source source) {
		this.state = state;
		this.source = source;
		file = source.file;
		indexer = source.indexer;
		unpacked = source.unpacked;
		begin = new GrowingBegin(file, FIRST_REPORT);
		indexShare = unpacked.isPresent() ? UNPACK_SHARE : INDEX_SHARE;
	}

	/**
	 * Reads to the end that the log has now.
	 *
	 * @param share
	 *            told how much is done, 0 to 1
	 * @return whether it was not cancelled before
	 */
	synchronized boolean read(IProgressMonitor monitor, DoubleConsumer share) throws IOException {
		try {
			unpack(monitor, share);
			restore();
			first(monitor, share);
			index(monitor, share);
			report(monitor, share);
			return !monitor.isCanceled();
		} catch (OperationCanceledException e) {
			return false;
		}
	}

	/** Whether it can go on from where it stopped when there is more of the log. */
	synchronized boolean canGoOn() {
		return hasBegun();
	}

	/** Lets go of what takes the most memory; there is no going on then. */
	synchronized void giveUp() {
		reader = null;
		whole = null;
	}

	private boolean hasBegun() {
		return reader != null || whole != null;
	}

	/** What reads on behind what is known; the facts that are kept are unpacked for it only now. */
	private @Nullable LogReader goingOn() {
		KeptReading known = whole;
		if (known != null) {
			reader = known.reader(begin);
			whole = null;
		}
		return reader;
	}

	/** Indexes what the log has grown by, and nothing else: that takes next to no time. */
	synchronized void readText(IProgressMonitor monitor) throws IOException {
		while (!monitor.isCanceled() && indexer.advance(INDEX_STEP)) {
			state.moreText();
		}
		state.moreText();
	}

	/** Takes what is indexed, and not in the report yet, into the report. Returns whether there was any. */
	synchronized boolean readFacts(IProgressMonitor monitor) throws IOException {
		boolean hasMore = indexer.index().extent().bytes() > state.known().report().extent().bytes();
		LogReader going = hasMore ? goingOn() : null;
		if (going == null) {
			return false;
		}
		Report report = going.read(new Told(going, monitor, share -> {}, 0, 0));
		state.learned(report, going.blocks());
		if (!monitor.isCanceled()) {
			keep(going, report);
		}
		return true;
	}

	/** What is unpacked is indexed at once, so that it can be looked at. */
	private void unpack(IProgressMonitor monitor, DoubleConsumer share) throws IOException {
		if (unpacked.isPresent()) {
			UnpackedLog packed = unpacked.get();
			while (goesOn(monitor) && packed.advance(INDEX_STEP)) {
				indexer.advance(INDEX_STEP);
				news(share, indexShare * packed.share());
			}
		}
	}

	/** What is kept of the log: its rows first, so that it can be looked at. */
	private void restore() throws IOException {
		if (!hasBegun() && unpacked.isEmpty()) {
			KeptReading reading = source.kept.beginShown(source.place.path(), file, LineLayout.of(file, false));
			keptReading = Optional.of(reading);
			if (reading.knownBytes() > 0) {
				begin.growToEnd();
				reading.restore(indexer);
				state.moreText();
				restore(reading);
			}
		}
	}

	/** Who looks at the log gets its numbers at once; its hosts are unpacked for who asks for one. */
	private void restore(KeptReading reading) {
		Optional<Report> report = reading.report();
		Optional<LineBlocks> blocks = reading.blocks();
		if (report.isPresent() && blocks.isPresent()) {
			state.learned(report.get(), blocks.get());
			whole = reading;
		} else {
			reader = reading.reader(begin);
		}
	}

	/** Has a job keep what was read to the end of the log now, if it is worth it; that delays nobody. */
	private void keep(LogReader going, Report report) {
		KeptReading.Keeping keeping = keptReading.map(reading -> reading.keeping(going, indexer, report))
				.orElse(KeptReading.Keeping.NONE);
		if (keeping != KeptReading.Keeping.NONE) {
			new KeepJob(source.place.name(), keeping).schedule();
		}
	}

	/** The facts of the first lines, unless that is all of the log or a reading goes on. */
	private void first(IProgressMonitor monitor, DoubleConsumer share) throws IOException {
		if (!hasBegun() && file.size() > FIRST_REPORT) {
			LogReader going = reader();
			reader = going;
			state.learned(going.read(new Told(going, monitor, share, 0, 0)).withMore(), going.blocks());
		}
		begin.growToEnd();
	}

	private void index(IProgressMonitor monitor, DoubleConsumer share) throws IOException {
		while (goesOn(monitor) && indexer.advance(INDEX_STEP)) {
			news(share, indexShare * indexer.index().extent().bytes() / Math.max(1, file.size()));
		}
		state.progressed(indexShare);
	}

	private void report(IProgressMonitor monitor, DoubleConsumer share) throws IOException {
		goesOn(monitor);
		if (whole != null && file.size() == state.known().report().extent().bytes()) {
			return;
		}
		LogReader known = goingOn();
		LogReader going = known == null ? reader() : known;
		reader = state.isPlain() ? going : null;
		Report report = going.read(new Told(going, monitor, share, indexShare, 1));
		state.learned(monitor.isCanceled() ? report.withMore() : report, going.blocks());
		if (!monitor.isCanceled()) {
			keep(going, report);
		}
	}

	private static boolean goesOn(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return true;
	}

	private LogReader reader() {
		LogReader made = new LogReader(begin);
		made.makeBlocks();
		return made;
	}

	/** Passes on what the engine tells, its progress as that from one share of the whole work to another. */
	private final class Told implements ReadMonitor {
		private final LogReader going;
		private final IProgressMonitor monitor;
		private final DoubleConsumer share;
		private final double from;
		private final double to;

		Told(LogReader going, IProgressMonitor monitor, DoubleConsumer share, double from, double to) {
			this.going = going;
			this.monitor = monitor;
			this.share = share;
			this.from = from;
			this.to = to;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}

		@Override
		public void progress(long done, long total) {
			news(share, from + (to - from) * done / Math.max(1, total));
		}

		@Override
		public void snapshot(Supplier<Report> soFar) {
			state.learned(soFar.get().withMore(), going.blocks());
		}
	}

	private void news(DoubleConsumer told, double share) {
		told.accept(share);
		if (isTimeForNews()) {
			look();
			state.progressed(share);
		}
	}

	/** The engine may tell of progress from several threads, while another holds this. */
	private boolean isTimeForNews() {
		synchronized (begin) {
			long now = System.nanoTime();
			boolean due = now - lastNews >= NANOS_BETWEEN_NEWS;
			lastNews = due ? now : lastNews;
			return due;
		}
	}

	/** That a log grows while it is read is no news: it is read as far as it goes. */
	private void look() {
		FileState now = state.stateOfFile();
		if (now != FileState.GROWN) {
			state.seen(now);
		}
	}
}
