package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * Reads the lines of a log once, with all processors, for those who want more than a report of them. What becomes of the
 * lines of a chunk is handed over in the order of the log.
 */
public final class LogLines {

	private static final int CHUNK = 1 << 21;

	/**
	 * Takes the lines of one chunk after the other, numbered from 0 in each. Used by one thread at a time.
	 *
	 * @param <R> what becomes of a chunk
	 */
	public interface ChunkVisitor<R> extends LineVisitor {

		/** Returns what became of the lines since it was asked last; nothing that later lines change. */
		R finish();
	}

	/**
	 * Takes what became of chunks, in order.
	 *
	 * @param <R> what becomes of a chunk
	 */
	public interface ChunkTaker<R> {

		/**
		 * Takes the next chunk.
		 *
		 * @param firstLine the line in the log of its line 0
		 * @return false to stop
		 */
		boolean take(R chunk, long firstLine) throws IOException;
	}

	private record Chunk<R>(R result, RangeReader.Outcome range) {}

	private final ByteSource source;
	private final int threads;
	private final int chunkBytes;
	private LineLayout layout = LineLayout.UNKNOWN;
	private long lines;
	private long position;
	private boolean inside;
	private long end;

	/** Creates a reader that starts at the start of the source. */
	public LogLines(ByteSource source) {
		this(source, OrderedChunks.threads(), CHUNK);
	}

	/** Creates a reader with a number of threads and a size of chunks, neither of which changes what it reads. */
	public LogLines(ByteSource source, int threads, int chunkBytes) {
		this.source = source;
		this.threads = threads;
		this.chunkBytes = chunkBytes;
	}

	/** Creates a reader of one thread, which so gives one visitor all lines in order. */
	public static LogLines inOrder(ByteSource source) {
		return new LogLines(source, 1, CHUNK);
	}

	/** Sets where the entries begin in their lines, before anything is read: else the start of the source tells. */
	public void setLayout(LineLayout ofLog) {
		layout = ofLog;
	}

	/**
	 * Reads to the end that the log has now, or until it is told to stop.
	 *
	 * @param visitors makes one visitor for each thread
	 * @throws IOException if the log cannot be read, or the taker throws it
	 */
	public <R> void read(Supplier<? extends ChunkVisitor<R>> visitors, ChunkTaker<R> taker, ReadMonitor monitor)
			throws IOException {
		long total = source.size();
		end = total;
		layout = layout == LineLayout.UNKNOWN ? LineLayout.of(source, true) : layout;
		List<OrderedChunks.Worker<Chunk<R>>> workers = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			RangeReader reader = reader();
			ChunkVisitor<R> visitor = visitors.get();
			workers.add(number -> {
				long start = number * chunkBytes;
				RangeReader.Outcome range = reader.read(start, Math.min(total, start + chunkBytes), visitor);
				return new Chunk<>(visitor.finish(), range);
			});
		}
		boolean[] more = {true};
		OrderedChunks.run((total + chunkBytes - 1) / chunkBytes, workers, chunk -> {
			more[0] = taker.take(chunk.result, lines) && !monitor.cancelled();
			pass(chunk.range);
			monitor.progress(position, Math.max(total, position));
			return more[0] && !chunk.range.cut();
		});
		if (more[0] && !inside && position < end) {
			ChunkVisitor<R> visitor = visitors.get();
			reader().last(position, Math.min(end, position + EntryScanner.LONGEST_LINE), visitor);
			taker.take(visitor.finish(), lines++);
			position = end;
		}
	}

	private RangeReader reader() {
		RangeReader reader = new RangeReader(source);
		reader.setLayout(layout);
		return reader;
	}

	private void pass(RangeReader.Outcome range) {
		lines += range.lines();
		if (range.end() >= 0) {
			position = Math.max(position, range.end());
			inside = range.inside();
		}
		position = inside ? Math.max(position, range.reached()) : position;
		end = range.cut() ? Math.max(position, range.reached()) : end;
	}

	/** Returns how many lines were read. */
	public long lines() {
		return lines;
	}

	/** Returns how many bytes were read. */
	public long bytes() {
		return position;
	}
}
