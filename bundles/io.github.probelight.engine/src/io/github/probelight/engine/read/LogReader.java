package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;

import io.github.probelight.engine.read.ChunkReader.Chunk;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.text.ByteSource;

/**
 * Reads a log into a report, with all processors. A reader keeps what it has read: when the log has grown,
 * {@link #read(ReadMonitor)} goes on where it stopped. Used by one thread at a time.
 */
public final class LogReader {

	/** Small enough that a chunk and its facts stay in a processor's cache, large enough that joining them is cheap. */
	private static final int CHUNK = 1 << 21;
	private static final int MOST_THREADS = 8;
	private static final long FIRST_SNAPSHOT = 32L << 20;

	private final ByteSource source;
	private final int chunkBytes;
	private final ChunkReader[] readers;
	private final BlockingQueue<ReportBuilder> builders;

	private final ReportBuilder whole = new ReportBuilder();
	/** Start of the first line that is not in {@link #whole}, or a place inside a line that is. */
	private long position;
	private boolean inside;
	private long lines;
	private long end;
	private long nextSnapshot = FIRST_SNAPSHOT;

	/** Creates a reader that starts at the start of the source. */
	public LogReader(ByteSource source) {
		this(source, threads(), CHUNK);
	}

	/** Creates a reader with a number of threads and a size of chunks, neither of which changes what it reads. */
	public LogReader(ByteSource source, int threads, int chunkBytes) {
		this.source = source;
		this.chunkBytes = chunkBytes;
		readers = new ChunkReader[threads];
		Arrays.setAll(readers, i -> new ChunkReader(source));
		builders = Sequence.builders(threads);
	}

	/** Returns how many bytes before the furthest one that it has asked for a reader may ask for again. */
	public static long reach() {
		return reach(threads(), CHUNK);
	}

	/** Returns the same of a reader with a number of threads and a size of chunks. */
	public static long reach(int threads, int chunkBytes) {
		return (long) Sequence.inHand(threads) * chunkBytes + ChunkReader.BEYOND;
	}

	private static int threads() {
		return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
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
		try {
			if (total > position) {
				Sequence sequence = new Sequence(position, total, !inside, chunkBytes,
						chunk -> take(chunk, monitor, total), builders);
				sequence.run(readers);
			}
			return withLastLine();
		} catch (IOException e) {
			// what was seen of a line there is not taken for its end
			end = position;
			throw e;
		}
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
		if (inside || position >= end) {
			return whole.report(position, lines);
		}
		ReportBuilder tail = new ReportBuilder();
		readers[0].tail(position, end, tail);
		ReportBuilder all = new ReportBuilder(whole);
		all.append(tail, lines);
		return all.report(end, lines + 1);
	}

	private boolean take(Chunk chunk, ReadMonitor monitor, long total) {
		whole.append(chunk.facts(), lines);
		lines += chunk.lines();
		if (chunk.end() >= 0) {
			position = Math.max(position, chunk.end());
			inside = chunk.inside();
		}
		position = inside ? Math.max(position, chunk.reached()) : position;
		monitor.progress(position, Math.max(total, position));
		boolean more = !chunk.cut() && !monitor.cancelled();
		if (!more) {
			// what was seen of a line that goes on behind a cancel is not taken for its end
			end = chunk.cut() ? Math.max(position, chunk.reached()) : position;
		} else if (position >= nextSnapshot && position < total) {
			nextSnapshot = position + Math.max(FIRST_SNAPSHOT, position / 2);
			monitor.snapshot(() -> whole.report(position, lines));
		}
		return more;
	}
}
