package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.scan.LineLayout;

/**
 * What is to be read of a log for some conditions. Any thread may ask, while nobody changes the sets of what is known.
 *
 * @param source
 *            the log
 * @param layout
 *            where its entries begin in their lines
 * @param plain
 *            conditions that are to be asked of entries
 * @param worded
 *            conditions for which text is to be looked for, each with those under which it counts
 * @param known
 *            the rows of other conditions, as far as these lines reach
 * @param likes
 *            whether it is wanted which results are alike
 * @param blocks
 *            what is known of blocks of the lines
 * @param first
 *            the first line that is read
 * @param end
 *            the line before which reading ends
 * @param entriesFrom
 *            the first line of the log that is an entry
 * @param stopped
 *            whether nobody wants the rest any more
 */
record FilterPlan(LogSource source, LineLayout layout, List<ChipRows.Condition> plain, List<ChipRows> worded,
		Map<ChipRows.Condition, ChipRows> known, boolean likes, List<LineBlock> blocks, long first, long end,
		long entriesFrom,
		BooleanSupplier stopped) {
	/** Lines that are read together: some milliseconds of work. */
	private static final int CHUNK_LINES = 1 << 12;

	/** How many chunks there are. */
	long chunks() {
		return (end - first + CHUNK_LINES - 1) / CHUNK_LINES;
	}

	/** The first line of a chunk. */
	long chunk(long number) {
		return Math.min(end, first + number * CHUNK_LINES);
	}

	/** Whether anything is to be read for. */
	boolean isNeeded() {
		return likes || !plain.isEmpty() || !worded.isEmpty();
	}

	/** All conditions that are read for, those with text behind the others. */
	List<ChipRows.Condition> todo() {
		List<ChipRows.Condition> todo = new ArrayList<>(plain);
		worded.forEach(rows -> todo.add(rows.condition()));
		return todo;
	}

	/** The lines of a part in which entries may begin that some condition keeps. */
	List<LineRange> runs(long from, long to) {
		List<LineRange> runs = new ArrayList<>();
		long at = from;
		for (int number = blockOf(from); at < to; number++) {
			boolean summed = number >= 0 && number < blocks.size();
			long behind = summed && number + 1 < blocks.size() ? Math.min(to, blocks.get(number + 1).line()) : to;
			// the last block may have grown since
			boolean last = number == blocks.size() - 1;
			if (!summed || last || mayBeIn(blocks.get(number), at, behind)) {
				boolean joins = !runs.isEmpty() && runs.getLast().end() == at;
				long begin = joins ? runs.removeLast().first() : at;
				runs.add(new LineRange(begin, behind));
			}
			at = behind;
		}
		return runs;
	}

	private boolean mayBeIn(LineBlock block, long from, long to) {
		if (likes && block.results() > 0) {
			return true;
		}
		for (ChipRows.Condition condition : plain) {
			if (mayBeIn(condition, block, from, to)) {
				return true;
			}
		}
		return worded.stream()
				.anyMatch(rows -> mayBeIn(rows.condition(), block, from, to)
						&& rows.under().stream().allMatch(chip -> mayBeIn(chip, block, from, to)));
	}

	private boolean mayBeIn(Chip chip, LineBlock block, long from, long to) {
		if (chip.negated()) {
			return true;
		}
		ChipRows.Condition condition = new ChipRows.Condition(chip);
		ChipRows rows = known.get(condition);
		return rows == null
				? mayBeIn(condition, block, from, to)
				: rows.rows().intersects(source.index().rowOfLine(from), source.index().rowOfLine(to));
	}

	private static boolean mayBeIn(ChipRows.Condition condition, LineBlock block, long from, long to) {
		return condition.lines().first() < to && condition.lines().end() > from && condition.query().mayBeIn(block);
	}

	/** The block with a line; -1 if there is none. */
	private int blockOf(long line) {
		int low = -1;
		int high = blocks.size() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (blocks.get(middle).line() <= line) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
