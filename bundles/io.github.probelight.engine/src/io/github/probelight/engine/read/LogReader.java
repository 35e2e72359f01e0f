package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * Reads a log into a report, with all processors. A reader keeps what it has read: when the log has grown,
 * {@link #read(ReadMonitor)} goes on where it stopped. Used by one thread at a time.
 */
public final class LogReader {

	/**
	 * Small enough that a chunk and its facts stay in a processor's cache, large enough that joining them is cheap; and with
	 * what is read behind it not more than 2 MB: a collector with regions of one would take another one for the rest.
	 */
	private static final int CHUNK = (1 << 21) - (1 << 13);
	private static final long FIRST_SNAPSHOT = 8L << 20;

	/** The facts of a chunk, line numbers from 0, in the builder of a place. */
	private record Chunk(int place, ReportBuilder facts, RangeReader.Outcome range, List<LineBlock> blocks) {}

	private final ByteSource source;
	private final int chunkBytes;
	private final List<ChunkReader> readers = new ArrayList<>();
	/** Builders that nobody uses now; one of a chunk that failed never comes back, half filled it is of no use. */
	private final @Nullable ReportBuilder[] builders;
	private final List<LineBlock> blocks = new ArrayList<>();
	private ReportBuilder whole;
	private LineLayout layout = LineLayout.UNKNOWN;
	private boolean looked;
	/** Start of the first line that is not in {@link #whole}, or a place inside a line that is. */
	private long position;
	private boolean inside;
	private long lines;
	private long end;
	private long nextSnapshot;

	/** Creates a reader that starts at the start of the source. */
	public LogReader(ByteSource source) {
		this(source, OrderedChunks.threads(), CHUNK);
	}

	/** Creates a reader with a number of threads and a size of chunks, neither of which changes what it reads. */
	public LogReader(ByteSource source, int threads, int chunkBytes) {
		this(source, new Partial(), threads, chunkBytes);
	}

	/**
	 * Creates a reader that goes on behind what was read before, such as by {@link #partial()} of a reader that is gone.
	 *
	 * @param before facts of the lines that start in the first bytes of the source; stays as it is
	 * @throws IllegalArgumentException if {@code before} has a last line that had no end yet, so that it may be another
	 */
	public LogReader(ByteSource source, Partial before) {
		this(source, before, OrderedChunks.threads(), CHUNK);
	}

	/** Creates the same with a number of threads and a size of chunks. */
	public LogReader(ByteSource source, Partial before, int threads, int chunkBytes) {
		if (before.growing()) {
			throw new IllegalArgumentException("The last line had no end.");
		}
		this.source = source;
		this.chunkBytes = chunkBytes;
		whole = new ReportBuilder(before.facts());
		position = before.bytes();
		inside = before.open();
		lines = before.lines();
		nextSnapshot = position + Math.max(FIRST_SNAPSHOT, position / 2);
		for (int i = 0; i < threads; i++) {
			readers.add(new ChunkReader(source));
		}
		builders = new @Nullable ReportBuilder[OrderedChunks.inHand(threads)];
	}

	/** Sets where the entries begin in their lines, before anything is read: else the start of the source tells. */
	public void setLayout(LineLayout ofLog) {
		layout = ofLog;
	}

	/**
	 * Has {@link #blocks()} be made, too, which costs about a twentieth of the reading.
	 *
	 * @throws IllegalStateException if something was read before: there are blocks of all lines or of none
	 */
	public void makeBlocks() {
		if (position > 0) {
			throw new IllegalStateException("There are no blocks of what was read before.");
		}
		readers.forEach(ChunkReader::makeBlocks);
	}

	/**
	 * Has blocks be made behind those of what was read before, for a reader that was created with that.
	 *
	 * @throws IllegalArgumentException if they are not those of what was read before
	 */
	public void makeBlocks(LineBlocks before) {
		if (before.lines() != lines || before.end() != position || !blocks.isEmpty()) {
			throw new IllegalArgumentException("These are blocks of other lines.");
		}
		blocks.addAll(before.blocks());
		readers.forEach(ChunkReader::makeBlocks);
	}

	/** Returns the blocks of the lines that were read and have an end; they may be asked for during a snapshot. */
	public LineBlocks blocks() {
		return new LineBlocks(List.copyOf(blocks), lines, position, layout);
	}

	/** Returns how many bytes before the furthest one that it has asked for a reader may ask for again. */
	public static long reach() {
		return reach(OrderedChunks.threads(), CHUNK);
	}

	/** Returns the same of a reader with a number of threads and a size of chunks. */
	public static long reach(int threads, int chunkBytes) {
		return (long) OrderedChunks.inHand(threads) * chunkBytes + RangeReader.BEYOND;
	}

	/** Reads a log once, as far as it goes now. */
	public static Report read(ByteSource source, ReadMonitor monitor) throws IOException {
		return new LogReader(source).read(monitor);
	}

	/**
	 * Reads on to the end that the log has now. Where the log has become shorter than what was read, that stays.
	 *
	 * @return the report of everything from the start of the log; after a cancel, of what was read
	 * @throws IOException if the log cannot be read; {@link #report()} tells what was read before
	 */
	public Report read(ReadMonitor monitor) throws IOException {
		long total = source.size();
		end = Math.max(position, total);
		boolean read = false;
		try {
			if (total > position) {
				look();
				read(position, total, monitor);
			}
			Report report = withLastLine();
			read = true;
			return report;
		} finally {
			// what was seen of a line where it failed is not taken for its end
			end = read ? end : position;
		}
	}

	private void read(long from, long to, ReadMonitor monitor) throws IOException {
		List<OrderedChunks.Worker<Chunk>> workers = new ArrayList<>();
		for (ChunkReader reader : readers) {
			workers.add(number -> {
				long start = from + number * chunkBytes;
				int place = (int) (number % builders.length);
				ReportBuilder facts = builder(place);
				RangeReader.Outcome range = reader.read(start, Math.min(to, start + chunkBytes), facts);
				return new Chunk(place, facts, range, reader.blocks());
			});
		}
		try {
			OrderedChunks.run((to - from + chunkBytes - 1) / chunkBytes, workers, chunk -> {
				boolean more = take(chunk, monitor, to);
				chunk.facts.clear();
				builders[chunk.place] = chunk.facts;
				return more;
			});
		} finally {
			if (to - from > chunkBytes) {
				rest();
			}
		}
	}

	/**
	 * Keeps nothing but what was read: a log may not grow for days, or never. Behind less than a chunk there is little to
	 * let go of, and a log that is followed would learn its heads and messages anew several times a second.
	 */
	private void rest() {
		Arrays.fill(builders, null);
		readers.forEach(ChunkReader::rest);
	}

	/** Learns the layout if no entry has told it yet; what was read in another way is read anew. */
	private void look() throws IOException {
		LineLayout seen = layout(false);
		if (isOther(seen)) {
			whole = new ReportBuilder();
			blocks.clear();
			position = 0;
			inside = false;
			lines = 0;
		}
		layout = seen;
		looked = true;
		readers.forEach(reader -> reader.setLayout(seen));
	}

	/** Returns the layout as far as it is known now; {@code whole}: a last line without its end may tell it, too. */
	private LineLayout layout(boolean whole) throws IOException {
		// a stream is not asked for its start when it is far from it
		boolean mayLook = layout == LineLayout.UNKNOWN && (!looked || position <= LineLayout.HEAD);
		return mayLook ? LineLayout.of(source, whole) : layout;
	}

	/** Tells whether lines that were read before this layout was seen say something else in it; they can only be few. */
	private boolean isOther(LineLayout seen) {
		return seen == LineLayout.PREFIXED && layout != seen && position > 0 && position <= LineLayout.HEAD;
	}

	private ReportBuilder builder(int place) {
		@Nullable
		ReportBuilder builder = builders[place];
		builders[place] = null;
		return builder == null ? new ReportBuilder() : builder;
	}

	/**
	 * Returns the facts of the lines that were read and have an end, to be kept: a reader made from them goes on behind
	 * these lines.
	 *
	 * @throws IOException if the start of the log, where its byte order mark is, cannot be read
	 */
	public Partial partial() throws IOException {
		return Partial.of(source, new ReportBuilder(whole), position, lines, inside);
	}

	/**
	 * Returns the facts of all lines that were read, a last one without an end too: to be told, not to go on behind them.
	 *
	 * @throws IOException if the last line cannot be read
	 */
	public Partial all() throws IOException {
		boolean tail = hasTail();
		return Partial.of(tail ? withTail() : new ReportBuilder(whole), tail ? end : position,
				tail ? lines + 1 : lines);
	}

	/** Returns the report of what is read so far. */
	public Report report() {
		try {
			return withLastLine();
		} catch (IOException e) {
			return whole.report(position, lines);
		}
	}

	/** A last line without its end counts, but is read again when there is more of it. */
	private Report withLastLine() throws IOException {
		return hasTail() ? withTail().report(end, lines + 1) : whole.report(position, lines);
	}

	private boolean hasTail() {
		return !inside && position < end;
	}

	private ReportBuilder withTail() throws IOException {
		LineLayout seen = layout(true);
		if (isOther(seen)) {
			return Partial.of(source, seen, 0, end).facts();
		}
		readers.forEach(reader -> reader.setLayout(seen));
		ReportBuilder tail = new ReportBuilder();
		readers.get(0).last(position, end, tail);
		ReportBuilder all = new ReportBuilder(whole);
		all.append(tail, lines);
		return all;
	}

	private boolean take(Chunk chunk, ReadMonitor monitor, long total) {
		whole.append(chunk.facts(), lines);
		chunk.blocks.forEach(block -> blocks.add(block.behind(lines)));
		RangeReader.Outcome range = chunk.range();
		lines += range.lines();
		if (range.end() >= 0) {
			position = Math.max(position, range.end());
			inside = range.inside();
		}
		position = inside ? Math.max(position, range.reached()) : position;
		monitor.progress(position, Math.max(total, position));
		boolean more = !range.cut() && !monitor.cancelled();
		if (!more) {
			// what was seen of a line that goes on behind a cancel is not taken for its end
			end = range.cut() ? Math.max(position, range.reached()) : position;
		} else if (position >= nextSnapshot && position < total) {
			nextSnapshot = position + Math.max(FIRST_SNAPSHOT, position / 2);
			monitor.snapshot(() -> whole.report(position, lines));
		}
		return more;
	}
}
