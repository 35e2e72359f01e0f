package io.github.probelight.engine.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import io.github.probelight.engine.keep.FilePlace;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.keep.KeptSet;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LogFile;

/**
 * Logs that are read as one, in the order of the times of their first entries. One plain file is read by position;
 * anything else as a stream, of which no more is kept than a {@link LogReader} may look back to.
 */
public final class LogInput implements Closeable {

	private final List<Origin> origins;
	private final JoinedStream joined;
	private final ByteSource source;
	private long lines;
	private long bytes;
	private Optional<InputException> problem = Optional.empty();
	/** What each log was of the whole, if that is kept. */
	private List<KeptSet.Member> known = List.of();
	/** Has what was read be kept. */
	private KeptReading.Keeping keeping = KeptReading.Keeping.NONE;

	private LogInput(List<Origin> origins) throws IOException {
		this.origins = origins;
		joined = new JoinedStream(origins);
		Optional<Path> plain = origins.size() == 1 ? origins.get(0).plain() : Optional.empty();
		source = plain.isPresent()
				? LogFile.open(plain.get())
				: new StreamSource(joined, LogReader.reach(), joined::seam);
	}

	/**
	 * Opens logs. Those with a time are sorted among the places of those with a time, and keep their order where the
	 * times are equal; those without keep their place.
	 *
	 * @throws InputException if there is one file, and it cannot be opened any more
	 */
	public static LogInput open(List<Origin> origins) throws InputException {
		try {
			return new LogInput(inTimeOrder(origins));
		} catch (IOException e) {
			throw InputException.of(e, 0);
		}
	}

	/**
	 * Opens the same logs once more, for somebody who reads them at the same time or a second time. A stream can be read
	 * only once, and has nothing then.
	 *
	 * @throws InputException if there is one file, and it cannot be opened any more
	 */
	public LogInput again() throws InputException {
		try {
			return new LogInput(origins);
		} catch (IOException e) {
			throw InputException.of(e, 0);
		}
	}

	/** Returns the bytes of the joined logs, for those who do not {@link #read} them. */
	public InputStream stream() {
		return joined;
	}

	/**
	 * Reads the log to the end that is found. Where it cannot be read to that, what was read is told all the same, and
	 * {@link #parts()} says why.
	 */
	public Report read(ReadMonitor monitor) {
		return read(KeptReports.NONE, monitor);
	}

	/**
	 * Reads the log likewise; what is kept of it is not read again. What was read of files is kept when the input is closed,
	 * so that nobody waits for it.
	 */
	public Report read(KeptReports kept, ReadMonitor monitor) {
		Optional<KeptReading> keep = beginPlain(kept);
		KeptSet set = kept.begin(keep.isPresent() ? List.of() : places(), layout());
		Optional<Report> whole = keep.isPresent() ? keep.flatMap(KeptReading::report) : set.report();
		if (whole.isPresent()) {
			known = set.members();
			read(whole.get().extent().lines(), whole.get().extent().bytes());
			return whole.get();
		}
		LogReader reader = keep.map(KeptReading::reader).orElseGet(() -> new LogReader(source));
		reader.setLayout(layout());
		Report report;
		try {
			report = reader.read(monitor);
			if (source.size() > report.extent().bytes() && !monitor.cancelled()) {
				// it was written to while it was read
				report = reader.read(monitor);
			}
			Report read = report;
			if (!monitor.cancelled()) {
				keeping = keep.map(reading -> reading.keeping(reader, read))
						.orElseGet(() -> keeping(set, reader, read));
			}
		} catch (IOException e) {
			report = reader.report();
			problem = Optional.of(InputException.of(e, report.extent().bytes()));
		}
		read(report.extent().lines(), report.extent().bytes());
		return report;
	}

	/** Returns where the logs lie; nothing if one of them cannot be read again. */
	private List<FilePlace> places() {
		List<FilePlace> places = origins.stream().map(Origin::place).flatMap(Optional::stream).toList();
		return places.size() == origins.size() ? places : List.of();
	}

	/** What has a problem is read anew each time: somebody may mend it. */
	private KeptReading.Keeping keeping(KeptSet set, LogReader reader, Report report) {
		List<Part> parts = joined.parts();
		if (parts.stream().anyMatch(part -> part.problem().isPresent())) {
			return KeptReading.Keeping.NONE;
		}
		List<String> names = parts.stream().map(Part::name).toList();
		return set.keeping(reader, report, parts.stream()
				.map(part -> new KeptSet.Member(part.firstLine(), part.lines(), part.bytes(),
						part.twin().isEmpty() ? -1 : names.indexOf(part.twin())))
				.toList());
	}

	/**
	 * Reads the log likewise into the report of some entries. Of a plain log that is kept whole only the blocks are read
	 * that may have one of them.
	 */
	public Report read(EntryChoice choice, KeptReports kept, ReadMonitor monitor) {
		if (choice.isAll()) {
			return read(kept, monitor);
		}
		Optional<KeptReading> keep = beginPlain(kept);
		Optional<Report> whole = keep.flatMap(KeptReading::report);
		Optional<Report> some = whole.flatMap(all -> keep.flatMap(known -> known.report(all, choice, monitor)));
		if (whole.isPresent() && some.isPresent()) {
			read(whole.get().extent().lines(), whole.get().extent().bytes());
			return some.get();
		}
		RangeReport reading = new RangeReport(choice);
		lines(reading::visitor, reading::take, monitor);
		return reading.report();
	}

	/** Begins to read a log that is one plain file from what is kept of it. */
	private Optional<KeptReading> beginPlain(KeptReports kept) {
		return source instanceof LogFile
				? origins.get(0).plain().map(file -> kept.begin(file, source, layout()))
				: Optional.empty();
	}

	/** Returns the time of the earliest first entry of a log, epoch milliseconds; nothing if none has a time. */
	public OptionalLong firstTime() {
		return origins.stream().mapToLong(Origin::time).filter(time -> time != EntryScanner.NO_TIME).min();
	}

	/**
	 * Reads the lines of the log to the end that is found, or until the taker stops it; else as {@link #read}.
	 *
	 * @param visitors makes one visitor for each thread
	 */
	public <R> void lines(Supplier<? extends LogLines.ChunkVisitor<R>> visitors, LogLines.ChunkTaker<R> taker,
			ReadMonitor monitor) {
		read(new LogLines(source), visitors, taker, monitor);
	}

	/** Does the same with one visitor that is given all lines in order, chunk by chunk. */
	public <R> void lines(LogLines.ChunkVisitor<R> visitor, LogLines.ChunkTaker<R> taker, ReadMonitor monitor) {
		read(LogLines.inOrder(source), () -> visitor, taker, monitor);
	}

	private <R> void read(LogLines reader, Supplier<? extends LogLines.ChunkVisitor<R>> visitors,
			LogLines.ChunkTaker<R> taker, ReadMonitor monitor) {
		reader.setLayout(layout());
		try {
			reader.read(visitors, taker, monitor);
		} catch (IOException e) {
			problem = Optional.of(InputException.of(e, reader.bytes()));
		}
		read(reader.lines(), reader.bytes());
	}

	private void read(long allLines, long allBytes) {
		lines = allLines;
		bytes = allBytes;
	}

	/** Returns where entries begin in their lines: what stands before those of one log may stand before all. */
	private LineLayout layout() {
		List<LineLayout> layouts = origins.stream().map(Origin::layout).toList();
		return layouts.contains(LineLayout.PREFIXED) ? LineLayout.PREFIXED : LineLayout.PLAIN;
	}

	/**
	 * Returns what was read of each log, in their order. While lines are read, what is said of those that were taken holds.
	 */
	public List<Part> parts() {
		if (source instanceof LogFile) {
			Origin only = origins.get(0);
			return List.of(
					new Part(only.name(), 0, lines, bytes, problem, only.state(), only.prefix(), only.unread(), ""));
		}
		if (!known.isEmpty()) {
			return IntStream.range(0, known.size()).mapToObj(this::known).toList();
		}
		synchronized (source) {
			// whoever fetches bytes from the stream holds it
			return joined.parts();
		}
	}

	private Part known(int log) {
		KeptSet.Member member = known.get(log);
		Origin origin = origins.get(log);
		return new Part(origin.name(), member.firstLine(), member.lines(), member.bytes(), Optional.empty(),
				origin.state(), origin.prefix(), origin.unread(),
				member.twin() < 0 ? "" : origins.get(member.twin()).name());
	}

	/**
	 * Returns how much of the reading is done, 0 to 1, or -1 if nobody can know.
	 *
	 * @param bytesDone bytes of the log that were read
	 */
	public double share(long bytesDone) {
		if (origins.stream().anyMatch(origin -> origin.size() == Origin.UNKNOWN)) {
			return -1;
		}
		long size = origins.stream().mapToLong(Origin::size).sum();
		long done = source instanceof LogFile ? bytesDone : origins.stream().mapToLong(Origin::done).sum();
		return size == 0 ? 1 : Math.min(1, done / (double) size);
	}

	@Override
	public void close() {
		keeping.run(() -> false);
		keeping = KeptReading.Keeping.NONE;
		try {
			joined.close();
			source.close();
		} catch (IOException e) {
			// they were only read: nothing is lost
		}
	}

	/** Sorts logs as {@link #open} says. */
	static List<Origin> inTimeOrder(List<Origin> origins) {
		return inTimeOrder(origins, Origin::time);
	}

	/**
	 * Sorts likewise logs of which only the times of their first entries are known.
	 *
	 * @param time log → epoch milliseconds, or {@code EntryScanner.NO_TIME}
	 */
	public static <L> List<L> inTimeOrder(List<L> logs, ToLongFunction<L> time) {
		List<L> timed = logs.stream()
				.filter(log -> time.applyAsLong(log) != EntryScanner.NO_TIME)
				.sorted((a, b) -> Long.compare(time.applyAsLong(a), time.applyAsLong(b)))
				.toList();
		List<L> ordered = new ArrayList<>(logs);
		int next = 0;
		for (int i = 0; i < ordered.size(); i++) {
			if (time.applyAsLong(ordered.get(i)) != EntryScanner.NO_TIME) {
				ordered.set(i, timed.get(next++));
			}
		}
		return ordered;
	}
}
