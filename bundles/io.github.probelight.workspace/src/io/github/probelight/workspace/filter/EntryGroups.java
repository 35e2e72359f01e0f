package io.github.probelight.workspace.filter;

import java.io.IOException;

import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.RangeReader;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;

/**
 * Reads entries with their continuations: all that begin in some lines, wherever they end. A line before the first entry
 * of the log is a group of its own. Used by one thread at a time.
 */
final class EntryGroups {
	/** Takes groups, one after the other. */
	interface Taker {
		/** A group begins with this line; the one before it has ended. */
		void begin(long line);

		/** An entry of the line with which the group begins, valid during this call. */
		void entry(EntryScanner facts);

		/** The group has ended before this line. */
		void end(long line);
	}

	private static final int PIECE = 1 << 20;
	/** Most lines behind the last one begin another entry. */
	private static final int LOOK_BEHIND = 1 << 9;
	/** Lines from one begin to the next that are many. */
	private static final int FAR = 1 << 12;

	private final LineIndex index;
	private final RangeReader reader;
	private final Lines lines = new Lines();

	EntryGroups(ByteSource file, LineIndex index, LineLayout layout) {
		this.index = index;
		reader = new RangeReader(file);
		reader.setLayout(layout);
	}

	/** Tells of the lines to a taker. */
	private static final class Lines implements LineVisitor {
		private Taker taker = new EntryGroups.Nobody();
		private long base;
		private long entriesFrom;
		private long begun;
		private boolean open;
		/** Whether what begins now is none of those that are wanted. */
		private boolean behind;
		private boolean over;

		@Override
		public void entry(EntryScanner facts, VisitedLine at) {
			long line = base + at.number();
			// in the same line may stand the rest of the entry before, or another one
			if (line != begun) {
				begin(line);
			}
			if (!over) {
				taker.entry(facts);
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine at) {
			long line = base + at.number();
			if (line < entriesFrom) {
				begin(line);
			}
		}

		private void begin(long line) {
			end(line);
			begun = line;
			over |= behind;
			if (!over) {
				taker.begin(line);
				open = true;
			}
		}

		private void end(long line) {
			if (open) {
				open = false;
				taker.end(line);
			}
		}
	}

	private static final class Nobody implements Taker {
		@Override
		public void begin(long line) {
			// nobody wants it
		}

		@Override
		public void entry(EntryScanner facts) {
			// nobody wants it
		}

		@Override
		public void end(long line) {
			// nobody wants it
		}
	}

	/**
	 * Reads the groups that begin in some lines.
	 *
	 * @param entriesFrom
	 *            the first line of the log that is an entry
	 */
	void read(long first, long end, long entriesFrom, Taker taker) throws IOException {
		lines.taker = taker;
		lines.base = first;
		lines.entriesFrom = entriesFrom;
		lines.begun = -1;
		lines.open = false;
		lines.behind = false;
		lines.over = false;
		LineIndex.Extent extent = index.extent();
		long from = index.offset(index.rowOfLine(first));
		long to = end >= extent.lines() ? extent.bytes() : index.offset(index.rowOfLine(end));
		long rest = pieces(from, to);
		lines.behind = true;
		for (long at = to, step = LOOK_BEHIND; lines.open && at < extent.bytes(); step = Math.min(PIECE, 2 * step)) {
			long next = Math.min(extent.bytes(), at + step);
			long left = pieces(at, next);
			rest = left < 0 ? rest : left;
			at = next;
		}
		boolean wanted = !lines.over && (lines.open || to == extent.bytes());
		if (wanted && rest >= 0 && rest < extent.bytes()) {
			lines.behind = to < extent.bytes();
			reader.last(rest, Math.min(extent.bytes(), rest + EntryScanner.LONGEST_LINE), lines);
		}
		lines.end(extent.lines());
	}

	/** The first line from one on with which a group begins, or the number of lines; -1 if that is far away. */
	long nextBegin(long from, long entriesFrom) throws IOException {
		long lines = index.extent().lines();
		First first = new First();
		long at = from;
		for (long step = 1; first.line < 0 && at < lines && step <= FAR; step *= 4) {
			long end = Math.min(lines, at + step);
			read(at, end, entriesFrom, first);
			at = end;
		}
		return first.line >= 0 ? first.line : at < lines ? -1 : lines;
	}

	/** Notes where the first group begins. */
	private static final class First implements Taker {
		private long line = -1;

		@Override
		public void begin(long at) {
			line = line < 0 ? at : line;
		}

		@Override
		public void entry(EntryScanner facts) {
			// the begin says all
		}

		@Override
		public void end(long behind) {
			// the begin says all
		}
	}

	/** Reads a range; returns where a line begins in it that has no end yet, -1 if none does. */
	private long pieces(long from, long to) throws IOException {
		long rest = -1;
		for (long at = from; at < to && !lines.over; at += PIECE) {
			RangeReader.Outcome outcome = reader.read(at, Math.min(to, at + PIECE), lines);
			lines.base += outcome.lines();
			rest = outcome.inside() ? -1 : outcome.end() >= 0 ? outcome.end() : rest;
		}
		return rest;
	}
}
