package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * Makes the report that {@link RangeReport} makes, of a log that is known already: reads nothing but the blocks that may
 * have entries that are wanted, and when the log has grown, those of them that are new. Used by one thread at a time.
 */
public final class BlockReport {

	/** About so many bytes of blocks are read together. */
	private static final int PIECE = 1 << 21;

	/** Lines that follow one another; {@code skipped}: entries lie between them and those that are read before. */
	private record Run(long from, long to, long line, boolean skipped) {}

	/** What is read together, in order. */
	private record Piece(List<Run> runs, long bytes) {
		long line() {
			return runs.getFirst().line;
		}
	}

	private record Done(RangeReport.Part part, Piece piece) {}

	private final ByteSource source;
	private final int threads;
	private final EntryChoice choice;
	private RangeReport reading;
	private LineLayout layout = LineLayout.UNKNOWN;
	private int done;
	private boolean carries;
	private boolean skipped;
	private long bytesRead;

	/** Prepares the report of some entries of a log. */
	public BlockReport(ByteSource source, EntryChoice choice) {
		this(source, choice, OrderedChunks.threads());
	}

	/** Prepares the same with a number of threads, which does not change what it says. */
	public BlockReport(ByteSource source, EntryChoice choice, int threads) {
		this.source = source;
		this.choice = choice;
		this.threads = threads;
		reading = RangeReport.withoutPhases(choice);
	}

	/** Returns how many bytes of blocks were read in all. */
	public long bytesRead() {
		return bytesRead;
	}

	/**
	 * Makes the report.
	 *
	 * @param blocks of the log; those that were given before are the first of them, unless they were read in another
	 *        layout
	 * @param whole what the whole log says, which may have one more line, without an end
	 * @return the report; after a cancel, of what was read, and then nothing of it is kept
	 */
	public Report read(LineBlocks blocks, Report whole, ReadMonitor monitor) throws IOException {
		boolean finished = false;
		try {
			if (isOther(blocks.layout())) {
				forget();
			}
			layout = blocks.layout();
			read(pieces(blocks), monitor);
			finished = !monitor.cancelled();
			return withLastLine(blocks, whole);
		} finally {
			if (!finished) {
				forget();
			}
		}
	}

	private boolean isOther(LineLayout seen) {
		return seen == LineLayout.PREFIXED && layout != seen;
	}

	private void forget() {
		reading = RangeReport.withoutPhases(choice);
		done = 0;
		carries = false;
		skipped = false;
	}

	private void read(List<Piece> pieces, ReadMonitor monitor) throws IOException {
		long all = pieces.stream().mapToLong(Piece::bytes).sum();
		long[] progress = {0};
		List<OrderedChunks.Worker<Done>> workers = new ArrayList<>();
		for (int i = 0; i < Math.min(threads, pieces.size()); i++) {
			RangeReader reader = new RangeReader(source);
			reader.setLayout(layout);
			RangeReport.Visitor visitor = reading.new Visitor();
			workers.add(number -> read(reader, visitor, pieces.get((int) number)));
		}
		if (workers.isEmpty()) {
			return;
		}
		OrderedChunks.run(pieces.size(), workers, piece -> {
			if (piece.piece.runs.getFirst().skipped) {
				reading.skip();
			}
			reading.take(piece.part, piece.piece.line());
			bytesRead += piece.piece.bytes;
			progress[0] += piece.piece.bytes;
			monitor.progress(progress[0], all);
			return !monitor.cancelled();
		});
	}

	private static Done read(RangeReader reader, RangeReport.Visitor visitor, Piece piece) throws IOException {
		for (Run run : piece.runs) {
			if (run.skipped && run != piece.runs.getFirst()) {
				visitor.skip();
			}
			long line = run.line - piece.line();
			for (long from = run.from; from < run.to; from += PIECE) { // a line may be longer than can be read at once
				visitor.goTo(line);
				line += reader.read(from, Math.min(run.to, from + PIECE), visitor).lines();
			}
		}
		return new Done(visitor.finish(), piece);
	}

	/** Chooses what is to be read of the blocks that are new. */
	private List<Piece> pieces(LineBlocks blocks) {
		List<Piece> pieces = new ArrayList<>();
		List<Run> runs = new ArrayList<>();
		long bytes = 0;
		for (; done < blocks.blocks().size(); done++) {
			LineBlock block = blocks.blocks().get(done);
			boolean may = choice.mayBeIn(block);
			if (may || carries && block.leads()) {
				long end = blocks.end(done);
				runs.add(new Run(block.offset(), end, block.line(), skipped));
				skipped = false;
				bytes += end - block.offset();
			} else {
				skipped |= block.entries() > 0;
			}
			carries = may || carries && block.entries() == 0;
			if (bytes >= PIECE) {
				pieces.add(new Piece(runs, bytes));
				runs = new ArrayList<>();
				bytes = 0;
			}
		}
		if (bytes > 0) {
			pieces.add(new Piece(runs, bytes));
		}
		return pieces;
	}

	private Report withLastLine(LineBlocks blocks, Report whole) throws IOException {
		long end = whole.extent().bytes();
		if (end <= blocks.end() || whole.extent().lines() <= blocks.lines()) {
			return reading.report(whole);
		}
		LineLayout seen = layout == LineLayout.UNKNOWN ? LineLayout.of(source, true) : layout;
		if (isOther(seen)) {
			return anew(seen, end).report(whole);
		}
		RangeReader reader = new RangeReader(source);
		reader.setLayout(seen);
		RangeReport all = reading.copy();
		if (skipped) {
			all.skip();
		}
		RangeReport.Visitor visitor = all.new Visitor();
		reader.last(blocks.end(), Math.min(end, blocks.end() + EntryScanner.LONGEST_LINE), visitor);
		all.take(visitor.finish(), blocks.lines());
		return all.report(whole);
	}

	/** Reads the first lines of a log, whose last one alone tells the layout, and has no end yet. */
	private RangeReport anew(LineLayout seen, long end) throws IOException {
		RangeReport all = RangeReport.withoutPhases(choice);
		RangeReport.Visitor visitor = all.new Visitor();
		RangeLines few = new RangeLines(source, seen, 0, end);
		while (few.next(visitor)) {
			all.take(visitor.finish(), few.firstLine());
		}
		return all;
	}
}
