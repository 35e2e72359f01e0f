package io.github.probelight.workspace.filter;

import java.util.List;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.query.Query;

/**
 * The rows that a chip keeps, as far as somebody has looked. What looks for text is looked for only where other
 * conditions let rows through. Used by the job of a filter alone; the set is never changed once others may see it.
 */
final class ChipRows {
	/**
	 * What a chip asks for, whether it counts or not.
	 *
	 * @param query
	 *            as in {@link Chip}
	 * @param lines
	 *            as there
	 */
	record Condition(Query query, LineRange lines) {
		Condition(Chip chip) {
			this(chip.query(), chip.lines());
		}

		boolean hasWords() {
			return ChipQuestion.hasWords(query);
		}
	}

	private final Condition condition;
	private final List<Chip> under;
	private final RoaringBitmap rows = new RoaringBitmap();
	private long end;
	private long bytes;

	/** Of no rows yet; {@code under}: the conditions but for whose rows it says nothing. */
	ChipRows(Condition condition, List<Chip> under) {
		this.condition = condition;
		this.under = under;
	}

	Condition condition() {
		return condition;
	}

	List<Chip> under() {
		return under;
	}

	/** The rows that are kept; all of them lie before {@link #end()}. */
	RoaringBitmap rows() {
		return rows;
	}

	/** The row before which all rows are looked at. */
	long end() {
		return end;
	}

	/** Whether all is looked at of a log that has so many bytes: its last row may have grown. */
	boolean isOf(LineIndex.Extent extent) {
		return end >= extent.rows() && bytes >= extent.bytes();
	}

	/** Forgets what lies behind a row. */
	void cut(long row) {
		rows.remove(row, RowSets.MOST_ROWS);
		end = Math.min(end, row);
	}

	/** Takes the kept ones of the rows up to another row. */
	void take(RoaringBitmap more, long newEnd) {
		rows.or(more);
		end = newEnd;
	}

	/** All of a log is looked at: the set is packed, as it does not grow for now. */
	void finish(LineIndex.Extent extent) {
		bytes = extent.bytes();
		rows.runOptimize();
	}
}
