package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LineIndex;

/** The rows that conditions keep of one log: those of the filter, and of some that it had. Used by one thread. */
public final class ChipSets {
	private static final int MOST_KEPT = 24;
	private static final int FEW_LINES = 1 << 6;

	private final LogSource source;
	private final Map<ChipRows.Condition, ChipRows> sets = new LinkedHashMap<>(MOST_KEPT, 1, true);
	private LikeRows likes = new LikeRows();
	private LineLayout layout = LineLayout.UNKNOWN;
	private long entriesFrom;
	private boolean entryFound;

	/** Knows nothing of a log yet. */
	public ChipSets(LogSource source) {
		this.source = source;
	}

	/** Forgets all of them, as there is no memory for them. */
	public void clear() {
		sets.clear();
		likes = new LikeRows();
	}

	/** Where entries begin in their lines, and forgets what was read in another way. */
	LineLayout layout() throws IOException {
		LineBlocks blocks = source.blocks().get();
		LineLayout now = blocks.layout() == LineLayout.UNKNOWN
				? LineLayout.of(source.file(), true)
				: blocks.layout();
		if (now != layout) {
			layout = now;
			clear();
			entriesFrom = 0;
			entryFound = false;
		}
		return now;
	}

	/** The first line that is an entry; the number of lines if none is. */
	long entriesFrom() throws IOException {
		long lines = source.index().extent().lines();
		while (!entryFound && entriesFrom < lines) {
			long end = Math.min(lines, 2 * entriesFrom + FEW_LINES);
			LastBegin first = new LastBegin(true);
			// the last line may become an entry as it grows
			groups().read(entriesFrom, end, 0, first);
			entryFound = first.line >= 0;
			entriesFrom = entryFound ? first.line : end;
		}
		long from = entriesFrom;
		if (!entryFound) {
			entriesFrom = Math.max(0, lines - 1);
		}
		return from;
	}

	/** The first row of the last entry that begins before a row; the rows behind it may still come to that entry. */
	long tail(long end) throws IOException {
		LineIndex index = source.index();
		long last = index.lineOfRow(Math.max(0, end - 1));
		for (long lines = FEW_LINES; end > 0; lines *= 4) {
			long first = Math.max(0, last + 1 - lines);
			LastBegin begin = new LastBegin(false);
			groups().read(first, last + 1, entriesFrom, begin);
			if (begin.line >= 0 || first == 0) {
				return index.rowOfLine(Math.max(0, begin.line));
			}
		}
		return 0;
	}

	private EntryGroups groups() {
		return new EntryGroups(source.file(), source.index(), layout);
	}

	/** The rows of a chip, with what is known of them; {@code active}: the chips that count, this one too. */
	ChipRows of(Chip chip, List<Chip> active) {
		ChipRows.Condition condition = new ChipRows.Condition(chip);
		ChipRows rows = sets.get(condition);
		if (rows == null || !active.containsAll(rows.under())) {
			List<Chip> others = active.stream()
					.filter(other -> !new ChipRows.Condition(other).hasWords() || isKnown(other, active))
					.filter(other -> !new ChipRows.Condition(other).equals(condition))
					.toList();
			rows = new ChipRows(condition, condition.hasWords() ? others : List.of());
			sets.put(condition, rows);
			if (sets.size() > Math.max(MOST_KEPT, active.size())) {
				sets.remove(sets.keySet().iterator().next());
			}
		}
		return rows;
	}

	/** Which results are alike, as far as somebody has looked. */
	LikeRows likes() {
		return likes;
	}

	private boolean isKnown(Chip chip, List<Chip> active) {
		ChipRows rows = sets.get(new ChipRows.Condition(chip));
		return rows != null && rows.isOf(source.index().extent()) && active.containsAll(rows.under());
	}

	/** The rows from one to before another that all conditions keep; their sets reach that far. */
	RoaringBitmap combined(List<Chip> active, long from, long end) {
		RoaringBitmap rows = RowSets.range(from, end);
		for (Chip chip : active) {
			RoaringBitmap kept = of(chip, active).rows();
			if (chip.negated()) {
				rows.andNot(kept);
			} else {
				rows.and(kept);
			}
		}
		return rows;
	}

	/** Roughly the bytes of memory that they take. */
	public long footprint() {
		return sets.values().stream().mapToLong(rows -> rows.rows().getLongSizeInBytes()).sum() + likes.footprint();
	}

	/** Notes the first or the last line of an entry, where lines before the first entry are given as such or not. */
	private static final class LastBegin implements EntryGroups.Taker {
		private final boolean first;
		private long line = -1;
		private long begun;

		LastBegin(boolean first) {
			this.first = first;
		}

		@Override
		public void begin(long at) {
			begun = at;
			if (!first) {
				line = at;
			}
		}

		@Override
		public void entry(EntryScanner facts) {
			if (first && line < 0) {
				line = begun;
			}
		}

		@Override
		public void end(long behind) {
			// the begin says all
		}
	}
}
