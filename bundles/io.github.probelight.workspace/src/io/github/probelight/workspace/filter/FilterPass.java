package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.text.KeptRows;
import io.github.probelight.engine.text.LineIndex;

/**
 * One filter at work: finds out what its conditions keep, as far as that is not known, and shows the rows that all of
 * them keep, from the first one on. Used by one thread at a time; any thread may ask how far it has come.
 */
public final class FilterPass {
	/** Rows that are shown before anybody is told of them again. */
	private static final int STEP = 1 << 16;
	private static final int SCREEN = 64;
	private static final long NANOS_TO_FIRST = 15_000_000;
	private static final long NANOS_BETWEEN = 100_000_000;

	private final LogSource source;
	private final LineIndex index;
	private final LineFilter filter;
	private final List<Chip> active;
	private final ChipSets sets;
	private Set<ExpandedRun> expanded;
	private volatile PassedRows shown;
	private volatile long passed;
	private volatile LineIndex.Extent seen = new LineIndex.Extent(-1, 0, 0, 0);
	/** What is shown once it is published: the rows that are kept of those before {@link #done}. */
	private PassedRows rows;
	private @Nullable RunFolder folder;
	/** The first row of the last entry: what it says may still change, and so may the run that it is in. */
	private long firm;
	private long done;
	/** The rows that are kept, or lie beside them, end before this line. */
	private long shownLine;
	private long lastNews;
	private boolean first;
	private Runnable news = () -> {};

	/** Prepares the work of a filter that does not show all; {@code sets}: what is known of the same log. */
	public FilterPass(LogSource source, LineFilter filter, ChipSets sets) {
		this(source, filter, sets, Set.of());
	}

	/** As above; {@code expanded}: the runs of which all is shown. */
	public FilterPass(LogSource source, LineFilter filter, ChipSets sets, Set<ExpandedRun> expanded) {
		this.source = source;
		this.filter = filter;
		this.sets = sets;
		this.expanded = Set.copyOf(expanded);
		index = source.index();
		active = filter.active();
		rows = PassedRows.none(source);
		shown = rows;
	}

	/** The rows that are shown. */
	public KeptRows rows() {
		return shown.rows();
	}

	/** The long runs of like results among the rows that are shown, if they are collapsed. */
	public CollapsedRuns runs() {
		return shown.runs();
	}

	/** Whether a row is shown only because it lies near one that is kept; false too as long as that is not known. */
	public boolean isContext(long fileRow) {
		return filter.context() > 0 && fileRow < passed && !shown.kept().shows(fileRow);
	}

	/** Of so many lines that are shown or collapsed, how many are there only because they lie near one that is kept. */
	long around(long there) {
		return filter.context() == 0 ? 0 : Math.max(0, there - shown.kept().lines());
	}

	/** How many rows of the log it has looked at. */
	public long passed() {
		return passed;
	}

	/** Whether it has looked at all that the index has now. */
	boolean isOver() {
		return seen.equals(index.extent());
	}

	/**
	 * Reads on to the end that the index has now.
	 *
	 * @param published
	 *            run when more rows are shown
	 * @return false if it was stopped before
	 */
	public boolean read(BooleanSupplier stopped, Runnable published) throws IOException {
		news = published;
		first = true;
		lastNews = System.nanoTime();
		try {
			LineIndex.Extent extent = index.extent();
			read(extent, stopped);
			return !stopped.getAsBoolean();
		} catch (CancellationException e) {
			return false;
		} finally {
			publish();
		}
	}

	private void read(LineIndex.Extent extent, BooleanSupplier stopped) throws IOException {
		FilterPlan plan = plan(extent, stopped);
		LikeRows likes = sets.likes();
		long decided = Math.min(firm, Math.min(done, likes.end()));
		if (filter.collapses()) {
			firm = sets.tail(extent.rows());
			folder = folder == null || done == 0 ? new RunFolder(likes, rows.rows(), rows.runs(), expanded) : folder;
		}
		List<ChipRows> todo = plan.todo().stream().map(this::rows).toList();
		long begin = index.rowOfLine(plan.first());
		long before = done;
		boolean knows = todo.stream().allMatch(one -> one.end() >= before)
				&& (!plan.likes() || likes.end() >= before);
		RoaringBitmap old = knows && begin < before ? sets.combined(active, begin, before) : new RoaringBitmap();
		int[] oldKinds = plan.likes() ? likes.kinds(begin, decided) : new int[0];
		todo.forEach(one -> one.cut(begin));
		if (plan.likes()) {
			likes.cut(begin);
		}
		if (!knows && begin < before) {
			restart();
		}
		show(plan.isNeeded() ? begin : extent.rows(), stopped);
		List<KeptChunkReader> readers = new ArrayList<>();
		for (int i = 0; i < OrderedChunks.threads() && i < plan.chunks(); i++) {
			readers.add(new KeptChunkReader(plan));
		}
		boolean[] compared = {begin >= before};
		if (plan.isNeeded() && plan.chunks() > 0) {
			OrderedChunks.run(plan.chunks(), readers, chunk -> {
				for (int i = 0; i < todo.size(); i++) {
					todo.get(i).take(chunk.kept().get(i), chunk.end());
				}
				if (plan.likes()) {
					likes.take(chunk.likes(), chunk.end());
				}
				if (!compared[0] && chunk.end() >= before) {
					compared[0] = true;
					if (!sets.combined(active, begin, before).equals(old)
							|| plan.likes() && !Arrays.equals(likes.kinds(begin, decided), oldKinds)) {
						restart();
					}
				}
				show(chunk.end(), stopped);
				return !stopped.getAsBoolean();
			});
		}
		if (!stopped.getAsBoolean()) {
			todo.forEach(one -> one.finish(extent));
			if (plan.likes()) {
				likes.finish(extent, firm);
			}
			RunFolder runsOf = folder;
			if (runsOf != null) {
				runsOf.showRest(extent.rows());
			}
			seen = extent;
		}
	}

	/** What is shown is not what the conditions keep any more, as the last entry has grown. */
	private void restart() {
		rows = PassedRows.none(source);
		RunFolder before = folder;
		expanded = before == null ? expanded : before.expanded();
		folder = filter.collapses() ? new RunFolder(sets.likes(), rows.rows(), rows.runs(), expanded) : null;
		done = 0;
		shownLine = 0;
	}

	private ChipRows rows(ChipRows.Condition condition) {
		return active.stream()
				.filter(chip -> new ChipRows.Condition(chip).equals(condition))
				.map(chip -> sets.of(chip, active))
				.findFirst()
				.orElseThrow();
	}

	private FilterPlan plan(LineIndex.Extent extent, BooleanSupplier stopped) throws IOException {
		var layout = sets.layout();
		long entriesFrom = sets.entriesFrom();
		List<ChipRows.Condition> plain = new ArrayList<>();
		List<ChipRows> worded = new ArrayList<>();
		Map<ChipRows.Condition, ChipRows> known = new HashMap<>();
		long begin = extent.rows();
		for (Chip chip : active) {
			ChipRows chipRows = sets.of(chip, active);
			ChipRows.Condition condition = chipRows.condition();
			if (chipRows.isOf(extent)) {
				known.put(condition, chipRows);
			} else {
				begin = Math.min(begin, sets.tail(chipRows.end()));
				if (condition.hasWords()) {
					if (!worded.contains(chipRows)) {
						worded.add(chipRows);
					}
				} else if (!plain.contains(condition)) {
					plain.add(condition);
				}
			}
		}
		boolean likes = filter.collapses() && !sets.likes().isOf(extent);
		if (likes) {
			begin = Math.min(begin, sets.tail(sets.likes().firm()));
		}
		return new FilterPlan(source, layout, plain, worded, known, likes, source.blocks().get().blocks(),
				index.lineOfRow(begin), extent.lines(), entriesFrom, false, stopped);
	}

	/** Shows the kept ones of the rows up to another one, which all sets reach. */
	private void show(long end, BooleanSupplier stopped) {
		fold(); // the last row may have grown, and no other come
		while (done < end && !stopped.getAsBoolean()) {
			long to = Math.min(end, done + STEP);
			context();
			RowSets.runs(sets.combined(active, done, to), this::add);
			done = to;
			fold();
			publishAtTimes();
		}
	}

	/** Collapses runs as far as it is known which there are; a run that was none before needs another begin. */
	private void fold() {
		RunFolder runsOf = folder;
		if (runsOf != null) {
			runsOf.advance(Math.min(sets.likes().end(), Math.min(done, firm)));
			if (runsOf.isWrong()) {
				restart();
			}
		}
	}

	private void keep(long from, long to) {
		RunFolder runsOf = folder;
		if (runsOf != null) {
			runsOf.add(from, to);
		} else {
			rows.rows().add(from, to);
		}
	}

	private void add(long from, long to) {
		if (filter.context() == 0) {
			keep(from, to);
		} else {
			rows.kept().add(from, to);
			shownLine = index.lineOfRow(to - 1) + 1;
			keep(index.rowOfLine(Math.max(0, index.lineOfRow(from) - filter.context())), to);
			context();
		}
	}

	/** Adds the lines behind the last ones that are kept, as far as they are there by now. */
	private void context() {
		if (filter.context() > 0 && shownLine > 0) {
			keep(index.rowOfLine(shownLine), index.rowOfLine(shownLine + filter.context()));
		}
	}

	private void publishAtTimes() {
		boolean due = System.nanoTime() - lastNews >= (first ? NANOS_TO_FIRST : NANOS_BETWEEN);
		if (due || first && rows.rows().added() >= SCREEN) {
			first = false;
			publish();
		}
	}

	private void publish() {
		rows.publish();
		shown = rows;
		passed = done;
		lastNews = System.nanoTime();
		news.run();
	}
}
