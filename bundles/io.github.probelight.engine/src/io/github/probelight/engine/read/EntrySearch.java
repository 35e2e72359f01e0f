package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * Finds the entry nearest to a line of a log that is known already, of those that somebody wants. Reads one block after
 * the other, and of these only those that may have one. Used by one thread at a time.
 */
public final class EntrySearch {

	/** So many bytes of a block are read at once: a line may be longer than can be. */
	private static final int PIECE = 1 << 21;

	/** Remembers the first wanted entry behind a line, or the last one before it. */
	private final class Nearest implements LineVisitor {
		private final boolean forward;
		private final long from;
		private long firstLine;
		private long found = -1;

		Nearest(long from, boolean forward) {
			this.from = from;
			this.forward = forward;
		}

		@Override
		public void entry(EntryScanner facts, VisitedLine place) {
			long line = firstLine + place.number();
			boolean nearer = forward ? line > from && found < 0 : line < from;
			if (nearer && choice.wants(facts) && shown.test(line)) {
				found = line;
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine place) {
			// belongs to an entry
		}
	}

	private final ByteSource source;
	private final LineBlocks blocks;
	private final EntryChoice choice;
	private final LongPredicate shown;
	private final BooleanSupplier cancelled;
	private @Nullable RangeReader reader;

	/**
	 * Creates a search.
	 *
	 * @param source the log
	 * @param blocks what is known of its lines; what lies behind them is one line at the most
	 * @param choice the entries that are wanted
	 * @param shown whether a line, 0-based, may be found
	 * @param cancelled whether to stop, asked before each block
	 */
	public EntrySearch(ByteSource source, LineBlocks blocks, EntryChoice choice, LongPredicate shown,
			BooleanSupplier cancelled) {
		this.source = source;
		this.blocks = blocks;
		this.choice = choice;
		this.shown = shown;
		this.cancelled = cancelled;
	}

	/**
	 * Returns the line of the nearest entry behind a line, 0-based; empty if there is none.
	 *
	 * @throws CancellationException if it was stopped
	 */
	public OptionalLong next(long line) throws IOException {
		Nearest nearest = new Nearest(line, true);
		List<LineBlock> all = blocks.blocks();
		for (int i = Math.max(0, blockOf(line + 1)); i < all.size() && nearest.found < 0; i++) {
			read(i, nearest);
		}
		if (nearest.found < 0) {
			readLastLine(nearest);
		}
		return result(nearest);
	}

	/** Returns the line of the nearest entry before a line likewise. */
	public OptionalLong previous(long line) throws IOException {
		Nearest nearest = new Nearest(line, false);
		if (line > blocks.lines()) {
			readLastLine(nearest);
		}
		for (int i = blockOf(line - 1); i >= 0 && nearest.found < 0; i--) {
			read(i, nearest);
		}
		return result(nearest);
	}

	private static OptionalLong result(Nearest nearest) {
		return nearest.found < 0 ? OptionalLong.empty() : OptionalLong.of(nearest.found);
	}

	/** Returns the last block that begins at or before a line; -1 if none does. */
	private int blockOf(long line) {
		int low = 0;
		int high = blocks.blocks().size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (blocks.blocks().get(middle).line() <= line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	private void read(int number, Nearest nearest) throws IOException {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		LineBlock block = blocks.blocks().get(number);
		if (!choice.mayBeIn(block)) {
			return;
		}
		long end = blocks.end(number);
		nearest.firstLine = block.line();
		for (long from = block.offset(); from < end; from += PIECE) {
			nearest.firstLine += reader().read(from, Math.min(end, from + PIECE), nearest).lines();
		}
	}

	/** It has no end yet, and is in no block. */
	private void readLastLine(Nearest nearest) throws IOException {
		long end = source.size();
		if (end > blocks.end()) {
			nearest.firstLine = blocks.lines();
			reader().last(blocks.end(), Math.min(end, blocks.end() + EntryScanner.LONGEST_LINE), nearest);
		}
	}

	private RangeReader reader() throws IOException {
		RangeReader made = reader;
		if (made == null) {
			made = new RangeReader(source);
			made.setLayout(
					blocks.layout() == LineLayout.UNKNOWN ? LineLayout.of(source, true) : blocks.layout());
			reader = made;
		}
		return made;
	}
}
