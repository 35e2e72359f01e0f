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
 * @param counted
 *            whether it is wanted how many entries are kept: those are read then
 * @param stopped
 *            whether nobody wants the rest any more
 */
record FilterPlan(LogSource source, LineLayout layout, List<ChipRows.Condition> plain, List<ChipRows> worded,
		Map<ChipRows.Condition, ChipRows> known, boolean likes, List<LineBlock> blocks, long first, long end,
		long entriesFrom, boolean counted, BooleanSupplier stopped) {
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

	/**
	 * What is to be read of some lines.
	 *
	 * @param read
	 *            the lines in which entries may begin that some condition keeps
	 * @param whole
	 *            for each condition without text, the lines that it keeps altogether, which are not read
	 */
	record Parts(List<LineRange> read, List<List<LineRange>> whole) {}

	/** What is to be read of the entries that begin in some lines. */
	Parts parts(long from, long to) {
		List<LineRange> read = new ArrayList<>();
		List<List<LineRange>> whole = new ArrayList<>();
		plain.forEach(condition -> whole.add(new ArrayList<>()));
		long at = from;
		for (int number = blockOf(from); at < to; number++) {
			boolean summed = number >= 0 && number < blocks.size();
			long behind = summed && number + 1 < blocks.size() ? Math.min(to, blocks.get(number + 1).line()) : to;
			// the last block may have grown since
			boolean last = number == blocks.size() - 1;
			boolean reads = !summed || last || isToBeRead(number, at, behind);
			if (reads) {
				join(read, at, behind);
			}
			// an entry may go on here that begins in lines of the same block that another part has, and does not read
			boolean goesOn = summed && !last && at > blocks.get(number).line();
			for (int i = 0; i < plain.size() && (goesOn || !reads); i++) {
				if (isWhole(plain.get(i), number)) {
					join(whole.get(i), at, behind);
				}
			}
			at = behind;
		}
		return new Parts(read, whole);
	}

	private static void join(List<LineRange> ranges, long from, long to) {
		boolean joins = !ranges.isEmpty() && ranges.getLast().end() == from;
		ranges.add(new LineRange(joins ? ranges.removeLast().first() : from, to));
	}

	/** Whether it is not known without reading which entries that begin in lines of a block are kept. */
	private boolean isToBeRead(int number, long from, long to) {
		LineBlock block = blocks.get(number);
		if (likes && block.results() > 0) {
			return true;
		}
		for (ChipRows.Condition condition : plain) {
			if (mayBeIn(condition, block, from, to) && !isWhole(condition, number)) {
				return true;
			}
		}
		return worded.stream()
				.anyMatch(rows -> mayBeIn(rows.condition(), block, from, to)
						&& rows.under().stream().allMatch(chip -> mayBeIn(chip, block, from, to)));
	}

	/** Whether all lines of a block are kept, and no others for its entries: none of these begins or ends elsewhere. */
	private boolean isWhole(ChipRows.Condition condition, int number) {
		LineBlock block = blocks.get(number);
		LineBlock next = blocks.get(number + 1);
		return !counted && !block.leads() && !next.leads() && block.line() >= entriesFrom
				&& condition.lines().first() <= block.line() && next.line() <= condition.lines().end()
				&& condition.query().holdsInAll(block);
	}

	private boolean mayBeIn(Chip chip, LineBlock block, long from, long to) {
		ChipRows.Condition condition = new ChipRows.Condition(chip);
		if (chip.negated()) {
			return from < entriesFrom || !condition.lines().isAll() || !condition.query().holdsInAll(block);
		}
		ChipRows rows = known.get(condition);
		return rows == null
				? mayBeIn(condition, block, from, to)
				: rows.rows().intersects(source.index().rowOfLine(from), source.index().rowOfLine(to));
	}

	/** What a block says is said of its entries: lines before the first one are none. */
	private boolean mayBeIn(ChipRows.Condition condition, LineBlock block, long from, long to) {
		return condition.lines().first() < to && condition.lines().end() > from
				&& (from < entriesFrom || condition.query().mayBeIn(block));
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
