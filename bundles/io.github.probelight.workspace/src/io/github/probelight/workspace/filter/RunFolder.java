package io.github.probelight.workspace.filter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.KeptRows;

/**
 * Shows long runs of like results as their first row. A run is made of results of one thread that are alike, among the
 * rows that are to be shown: it ends with a result of that thread that is not, and where too many other rows lie between
 * two of them. The last entry of a log may still change: it makes no run long, but is hidden in one that is. A row is shown
 * or hidden once it is known how long its run is. Used by one thread.
 */
final class RunFolder {
	/** The fewest results that are shown as one row: a screen has two or three times as many. */
	static final int LEAST = 20;
	/** The most rows from one result to the next one of a run: some screens. */
	static final int MOST_BETWEEN = 1000;

	private static final int STEP = 1 << 16;

	/** A run that may go on. */
	private static final class Going {
		private final int kind;
		private final long first;
		private boolean expanded;
		private int number = -1;
		private int count;
		private long latest;
		private long place;
		private boolean over;
		/** Whether rows of it, not only the first, were shown before it was known how long it becomes. */
		private boolean early;

		Going(int kind, long first) {
			this.kind = kind;
			this.first = first;
		}

		/** Whether what comes at a place is too far behind. */
		boolean isFar(long at) {
			return at - place > MOST_BETWEEN;
		}
	}

	private record Waiting(long row, @Nullable Going run) {}

	private record Rows(long from, long end) {}

	private final LikeRows likes;
	private final KeptRows shown;
	private final CollapsedRuns runs;
	private final Set<ExpandedRun> expanded;
	/** Runs of which all is to be shown, as was seen when some of it had been hidden. */
	private final Set<ExpandedRun> late = new HashSet<>();
	/** The kinds of the runs of which all is shown, as far as it was asked for. */
	private final Map<ExpandedRun, Integer> kindsOfExpanded = new HashMap<>();
	/** Rows that nobody has looked at, as it is not known yet what they hold. */
	private final ArrayDeque<Rows> ahead = new ArrayDeque<>();
	/** Rows of which it is not known whether they are shown. */
	private final ArrayDeque<Waiting> undecided = new ArrayDeque<>();
	/** The last run of each thread. */
	private final List<@Nullable Going> last = new ArrayList<>();
	private final int[] kinds = new int[STEP];
	private long kindsFrom;
	private long kindsEnd;
	private long end;
	private long place;
	/** The row behind what was shown of the last entry. */
	private long early;
	/** The run that the last entry is told to belong to. */
	private @Nullable Going lastRun;
	private boolean wrong;

	/**
	 * Prepares to show rows.
	 *
	 * @param shown
	 *            takes what is shown
	 * @param expanded
	 *            the runs of which all is shown
	 */
	RunFolder(LikeRows likes, KeptRows shown, CollapsedRuns runs, Set<ExpandedRun> expanded) {
		this.likes = likes;
		this.shown = shown;
		this.runs = runs;
		this.expanded = expanded;
	}

	/** Takes rows that are to be shown unless they are hidden in a run; those before the last ones are there already. */
	void add(long from, long to) {
		if (to > Math.max(from, end)) {
			ahead.add(new Rows(Math.max(from, end), to));
			end = to;
		}
	}

	/** Decides what it can of the rows before one; what these hold is known. */
	void advance(long limit) {
		Going changed = lastRun;
		if (changed != null) {
			runs.set(changed.number, changed.latest, changed.count, changed.expanded);
			lastRun = null;
		}
		while (!ahead.isEmpty() && ahead.getFirst().from < limit) {
			Rows rows = ahead.removeFirst();
			long to = Math.min(rows.end, limit);
			for (long row = rows.from; row < to; row++) {
				take(row, kind(row, limit));
			}
			if (to < rows.end) {
				ahead.addFirst(new Rows(to, rows.end));
			}
		}
	}

	private int kind(long row, long limit) {
		if (row < kindsFrom || row >= kindsEnd) {
			kindsFrom = row;
			kindsEnd = Math.min(limit, row + STEP);
			likes.fill(kindsFrom, kindsEnd, kinds);
		}
		return kinds[(int) (row - kindsFrom)];
	}

	private void take(long row, int kind) {
		place++;
		Going run = kind == LikeRows.NONE ? null : run(row, kind);
		if (undecided.isEmpty() && settle(row, run)) {
			return;
		}
		undecided.add(new Waiting(row, run));
		while (!undecided.isEmpty() && settle(undecided.getFirst().row, undecided.getFirst().run)) {
			undecided.removeFirst();
		}
	}

	private Going run(long row, int kind) {
		int thread = likes.thread(kind);
		while (last.size() <= thread) {
			last.add(null);
		}
		Going run = last.get(thread);
		if (run == null || run.kind != kind || run.isFar(place)) {
			if (run != null) {
				run.over = true;
			}
			run = new Going(kind, row);
			last.set(thread, run);
		}
		if (!run.expanded && isExpanded(row, kind)) {
			expand(row, run);
		}
		run.count++;
		run.latest = row;
		run.place = place;
		run.early |= row < early && row != run.first;
		wrong |= run.early && run.count >= LEAST && !run.expanded;
		if (run.number >= 0) {
			runs.set(run.number, run.latest, run.count, run.expanded);
		}
		return run;
	}

	/** Whether all is shown of a run with a row; rows before it are known, as they are looked at in order. */
	private boolean isExpanded(long row, int kind) {
		for (ExpandedRun one : expanded) {
			if (one.spans(row) && kind == kindsOfExpanded.computeIfAbsent(one,
					asked -> likes.kinds(asked.first(), asked.first() + 1)[0])) {
				return true;
			}
		}
		return false;
	}

	/** All of a run is shown, as a row says; where some of it is hidden already, that is done from its begin. */
	private void expand(long row, Going run) {
		if (run.number < 0) {
			run.expanded = true;
		} else if (late.add(new ExpandedRun(run.first, row))) {
			wrong = true;
		}
	}

	/** Shows or hides a row, if it is known what becomes of it. */
	private boolean settle(long row, @Nullable Going run) {
		if (run == null) {
			shown.add(row, row + 1);
			return true;
		}
		if (run.count >= LEAST) {
			collapse(row, run);
			return true;
		}
		run.over |= run.isFar(place);
		if (run.over) {
			shown.add(row, row + 1);
		}
		return run.over;
	}

	private void collapse(long row, Going run) {
		if (row == run.first) {
			run.number = runs.add(row);
			runs.set(run.number, run.latest, run.count, run.expanded);
		}
		if (row == run.first || run.expanded) {
			shown.add(row, row + 1);
		} else {
			runs.hide(row);
		}
	}

	/** There are no rows from this one on for now: shows those of which it is not known what becomes of them. */
	void showRest(long limit) {
		for (Waiting one : undecided) {
			if (!settle(one.row, one.run)) {
				shown.add(one.row, one.row + 1);
				early(one);
			}
		}
		undecided.clear();
		for (Rows rows : ahead) {
			for (long row = rows.from; row < Math.min(rows.end, limit); row++) {
				showLast(row, kind(row, limit));
			}
		}
		kindsEnd = 0; // what is told of the last rows may change
	}

	private static void early(Waiting one) {
		Going run = one.run;
		if (run != null) {
			run.early |= one.row != run.first; // the first row is shown in any case
		}
	}

	private void showLast(long row, int kind) {
		int thread = kind == LikeRows.NONE ? last.size() : likes.thread(kind);
		Going run = thread < last.size() ? last.get(thread) : null;
		if (run == null || run.kind != kind || run.number < 0 || run.expanded || run.isFar(place + 1)) {
			shown.add(row, row + 1);
			early = row + 1;
		} else {
			runs.set(run.number, row, run.count + 1, false);
			lastRun = run;
		}
	}

	/** Whether a row was shown that is hidden now, as its run has become longer, or hidden that is shown. */
	boolean isWrong() {
		return wrong;
	}

	/** The runs of which all is shown, as far as is known by now. */
	Set<ExpandedRun> expanded() {
		late.addAll(expanded);
		return Set.copyOf(late);
	}
}
