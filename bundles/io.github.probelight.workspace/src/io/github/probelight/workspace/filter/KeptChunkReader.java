package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.LongUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.summary.query.Query;

/** Reads one chunk of lines after the other for some conditions. Used by one thread. */
final class KeptChunkReader implements OrderedChunks.Worker<KeptChunk> {
	/** Where text is rarer than this, what lies between is not read as entries. */
	private static final int LINES_A_PLACE = 64;
	private static final int FEW_LINES = 8;

	private final FilterPlan plan;
	private final LineIndex index;
	private final EntryGroups entries;
	private final GroupVerdicts groups;
	private final LikeGroups likes;
	private final Map<Query.Words, LogSearch> searches = new HashMap<>();
	/** The rows of the chunk that hold some text, if they were looked for first. */
	private final Map<Query.Words, BitSet> places = new HashMap<>();
	/** The rows in which text is looked for, from {@link #base} on. */
	private final BitSet wanted = new BitSet();
	private long base;
	private final boolean textFirst;

	KeptChunkReader(FilterPlan plan) {
		this.plan = plan;
		index = plan.source().index();
		entries = new EntryGroups(plan.source().file(), index, plan.layout());
		likes = new LikeGroups(plan.likes());
		groups = new GroupVerdicts(plan.plain(), plan.worded().stream().map(ChipRows::condition).toList(), likes);
		boolean isFirst = plan.plain().isEmpty() && !plan.likes();
		for (int i = 0; i < plan.worded().size(); i++) {
			isFirst &= plan.worded().get(i).under().isEmpty() && groups.test(i).needsText();
		}
		textFirst = isFirst;
	}

	@Override
	public KeptChunk work(long chunk) throws IOException {
		if (plan.stopped().getAsBoolean()) {
			throw new CancellationException();
		}
		long first = plan.chunk(chunk);
		long end = plan.chunk(chunk + 1);
		groups.clear(rows(first, end));
		places.clear();
		List<List<LineRange>> whole = List.of();
		if (!textFirst || !around(first, end)) {
			FilterPlan.Parts parts = plan.parts(first, end);
			for (LineRange run : parts.read()) {
				entries.read(run.first(), run.end(), plan.entriesFrom(), groups);
			}
			whole = parts.whole();
		}
		List<RoaringBitmap> kept = new ArrayList<>();
		int[] counts = new int[plan.plain().size() + plan.worded().size()];
		for (int i = 0; i < plan.plain().size(); i++) {
			counts[i] = groups.count(i);
			RoaringBitmap rows = groups.rows(i);
			if (!whole.isEmpty()) {
				whole.get(i).forEach(lines -> rows.add(index.rowOfLine(lines.first()), index.rowOfLine(lines.end())));
			}
			kept.add(rows);
		}
		for (int i = 0; i < plan.worded().size(); i++) {
			RoaringBitmap rows = new RoaringBitmap();
			counts[plan.plain().size() + i] = addWorded(i, rows);
			kept.add(rows);
		}
		return new KeptChunk(index.rowOfLine(end), kept, counts, likes.rows());
	}

	/**
	 * Reads the groups around all places of text, in no others of which anything can be kept; false if it takes less time
	 * to read all.
	 */
	private boolean around(long first, long end) throws IOException {
		long next = entries.nextBegin(end, plan.entriesFrom());
		if (next < 0) {
			return false;
		}
		BitSet hits = new BitSet();
		base = index.rowOfLine(first);
		wanted.clear();
		wanted.set(0, (int) (index.rowOfLine(next) - base));
		for (int i = 0; i < plan.worded().size(); i++) {
			for (Query.Words words : groups.test(i).words()) {
				BitSet found = findWanted(words);
				places.put(words, found);
				hits.or(found);
			}
		}
		if (hits.cardinality() > (end - first) / LINES_A_PLACE) {
			return false;
		}
		long from = first;
		for (int hit = hits.nextSetBit(0); hit >= 0; hit = hits.nextSetBit(hit + 1)) {
			if (groups.count() == 0 || base + hit >= groups.end(groups.count() - 1)) {
				long to = Math.min(end, index.lineOfRow(base + hit) + 1);
				backwards(from, to);
				from = to;
			}
		}
		return true;
	}

	/** Reads the last groups that begin in some lines, one at least unless there is none. */
	private void backwards(long from, long to) throws IOException {
		int before = groups.count();
		long begin = to;
		for (long lines = FEW_LINES; groups.count() == before && begin > from; lines *= FEW_LINES) {
			begin = Math.max(from, to - lines);
			entries.read(begin, to, plan.entriesFrom(), groups);
		}
	}

	/** The first rows of lines; where none of a chunk is long, they lie as the lines do. */
	private LongUnaryOperator rows(long first, long end) {
		long row = index.rowOfLine(first);
		boolean flat = index.rowOfLine(end) - row == end - first;
		return line -> flat && line >= first && line <= end ? row + line - first : index.rowOfLine(line);
	}

	/** Adds the rows of the groups that answer a condition with text; returns how many groups these are. */
	private int addWorded(int condition, RoaringBitmap rows) throws IOException {
		BitSet asked = new BitSet();
		for (int group = 0; group < groups.count(); group++) {
			asked.set(group, groups.mayHold(condition, group) && isLetThrough(condition, group));
		}
		if (asked.isEmpty()) {
			return 0;
		}
		int count = 0;
		List<BitSet> found = new ArrayList<>();
		base = places.isEmpty() ? groups.begin(asked.nextSetBit(0)) : base;
		for (Query.Words words : groups.test(condition).words()) {
			found.add(find(words, asked));
		}
		boolean[] has = new boolean[found.size()];
		for (int group = asked.nextSetBit(0); group >= 0; group = asked.nextSetBit(group + 1)) {
			for (int i = 0; i < has.length; i++) {
				int at = found.get(i).nextSetBit((int) (groups.begin(group) - base));
				has[i] = at >= 0 && at < groups.end(group) - base;
			}
			if (groups.holds(condition, group, has)) {
				rows.add(groups.begin(group), groups.end(group));
				count++;
			}
		}
		return count;
	}

	/** Whether the conditions under which another one is looked at keep a group. */
	private boolean isLetThrough(int condition, int group) {
		for (Chip chip : plan.worded().get(condition).under()) {
			ChipRows.Condition other = new ChipRows.Condition(chip);
			int plain = plan.plain().indexOf(other);
			ChipRows known = plan.known().get(other);
			if (plain < 0 && known == null) {
				continue; // text is looked for likewise just now: it lets all through
			}
			boolean holds = plain >= 0
					? groups.holds(plain, group)
					: known.rows().contains((int) groups.begin(group));
			if (holds == chip.negated()) {
				return false;
			}
		}
		return true;
	}

	/** The rows of some groups that hold some text. */
	private BitSet find(Query.Words words, BitSet asked) throws IOException {
		@Nullable
		BitSet known = places.get(words);
		if (known != null) {
			return known;
		}
		wanted.clear();
		for (int group = asked.nextSetBit(0); group >= 0; group = asked.nextSetBit(group + 1)) {
			wanted.set((int) (groups.begin(group) - base), (int) (groups.end(group) - base));
		}
		return findWanted(words);
	}

	private BitSet findWanted(Query.Words words) throws IOException {
		LogSearch search = searches.computeIfAbsent(words, this::search);
		BitSet found = new BitSet();
		boolean few = wanted.cardinality() < wanted.length() / 8;
		for (int from = 0; from >= 0;) {
			int to = few ? wanted.nextClearBit(from) : wanted.length();
			search.all(base + from, base + to, (row, column, length) -> {
				found.set((int) (row - base));
				return true;
			});
			from = wanted.nextSetBit(to);
		}
		return found;
	}

	private LogSearch search(Query.Words words) {
		SearchMonitor monitor = new SearchMonitor() {
			@Override
			public boolean cancelled() {
				return plan.stopped().getAsBoolean();
			}

			@Override
			public void progress(long rowsDone, long rowsTotal) {
				// a chunk is small
			}
		};
		return new LogSearch(plan.source().file(), index, words.find(), LinearExpressions.STANDARD,
				row -> wanted.get((int) (row - base)), monitor, 1, LogSearch.BLOCK_ROWS);
	}
}
