package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.search.LastFind;

/**
 * What is shown of an open log: all its rows, or those that a filter keeps, which a job finds. Any thread may ask and
 * set; listeners of the log hear of what is new.
 */
public final class FilteredLog {
	private final OpenLog log;
	private final LogSource source;
	private final ChipSets sets;
	private final Runnable news;
	private final LastFind lastFind;
	private final ShownRows all;
	private final FilterJob job;
	private final CollapsedRuns noRuns;
	private final RunTexts runTexts;
	/** The runs of which all is shown. */
	private volatile Set<ExpandedRun> expanded = Set.of();
	private volatile LineFilter filter = LineFilter.NONE;
	private volatile @Nullable FilterPass pass;
	private volatile boolean working;
	private boolean closed;

	/** Shows all rows of a log; {@code news} is run when something is new. */
	public FilteredLog(OpenLog log, LogSource source, Runnable news) {
		this.log = log;
		this.source = source;
		sets = new ChipSets(source);
		this.news = news;
		lastFind = new LastFind(news);
		all = ShownRows.all(log.index(), log.text());
		job = new FilterJob(log);
		noRuns = new CollapsedRuns(source.index(), source.text());
		runTexts = new RunTexts(log, source, news);
	}

	/** What filters read. */
	public LogSource source() {
		return source;
	}

	/** What was searched for last in what is shown. */
	public LastFind lastFind() {
		return lastFind;
	}

	/** The filter. */
	public LineFilter filter() {
		return filter;
	}

	/** Has another filter say what is shown, from now on; returns at once. */
	public void set(LineFilter next) {
		synchronized (this) {
			if (closed || next.equals(filter)) {
				return;
			}
			LineFilter before = filter;
			filter = next;
			expanded = next.runs() == RunsShown.COLLAPSED ? expanded : Set.of();
			if (!next.showsAs(before) || pass == null) {
				pass = next.showsAll() ? null : new FilterPass(source, next, sets, expanded);
			}
		}
		goOn();
		news.run();
	}

	/** The long runs among what is shown; none where they are not collapsed. */
	public CollapsedRuns runs() {
		FilterPass now = pass;
		return now == null ? noRuns : now.runs();
	}

	/** Whether a row is shown only because it lies near one that is kept; false too as long as that is not known. */
	public boolean isContext(long fileRow) {
		FilterPass now = pass;
		return now != null && now.isContext(fileRow);
	}

	/** What is said of a run, for people. */
	public String text(CollapsedRuns.Run run) {
		return runTexts.of(run, runs());
	}

	/** Another number when there may be more to say of the runs. */
	public long runsVersion() {
		return runTexts.version() + runs().version();
	}

	/** The run to which a row of the file belongs. */
	public Optional<CollapsedRuns.Run> runOf(long fileRow) {
		return runs().around(fileRow,
				run -> run.first() == fileRow || runTexts.isAlike(run.first(), fileRow));
	}

	/** Shows all of a run from now on, or its first row; returns at once. */
	public void expand(CollapsedRuns.Run run, boolean all) {
		synchronized (this) {
			Set<ExpandedRun> next = new HashSet<>(expanded);
			boolean other = all
					? !run.expanded() && next.add(new ExpandedRun(run.first(), run.last()))
					: next.removeIf(one -> isOf(one, run));
			if (closed || !other || !filter.collapses()) {
				return;
			}
			expanded = Set.copyOf(next);
			pass = new FilterPass(source, filter, sets, expanded);
		}
		goOn();
		news.run();
	}

	/** Whether a run is shown, be it from another row on, since this one was asked for. */
	private boolean isOf(ExpandedRun asked, CollapsedRuns.Run run) {
		return asked.meets(run.first(), run.last()) && runTexts.isAlike(asked.first(), run.first());
	}

	/** Shows the run in which a row of the file is hidden, from now on; returns whether there is one. */
	public boolean expandAround(long fileRow) {
		Optional<CollapsedRuns.Run> run = runs().hides(fileRow) ? runOf(fileRow) : Optional.empty();
		run.ifPresent(one -> expand(one, true));
		return run.isPresent();
	}

	/**
	 * The rows that are shown. While a filter works they are those that it has kept so far, in the same object; another
	 * object once other rows are to be shown.
	 */
	public ShownRows shown() {
		FilterPass now = pass;
		return now == null ? all : now.rows();
	}

	/** Some rows that are or were shown, with those that are hidden in runs among them. */
	public SearchedRows searched(ShownRows rows) {
		FilterPass now = pass;
		return new SearchedRows(rows, now != null && now.rows() == rows ? now.runs() : noRuns);
	}

	/** How far the filter has come. */
	public FilterProgress progress() {
		FilterPass now = pass;
		LineIndex.Extent extent = log.index().extent();
		if (now == null) {
			return new FilterProgress(extent.rows(), extent.rows(), false, extent.lines(), 0, 0, extent.lines());
		}
		long shownLines = now.rows().lines();
		long collapsed = now.runs().hiddenLines();
		return new FilterProgress(now.passed(), extent.rows(), working, shownLines, now.around(shownLines + collapsed),
				collapsed, extent.lines());
	}

	/** Stops the work of the filter; what it has kept so far stays. */
	public void cancel() {
		job.cancel();
	}

	/** The log knows more: the filter looks at that too. */
	public synchronized void goOn() {
		FilterPass now = pass;
		if (now != null && !closed && !now.isOver()) {
			working = true;
			job.schedule();
		}
	}

	/** The log is closed. */
	public synchronized void close() {
		closed = true;
		runTexts.close();
		job.cancel();
	}

	private final class FilterJob extends LogJob {
		/**
		 * Not for the workbench's own place for progress: that paints forty times a second, and a window that always has
		 * something to paint runs late, or never, what is posted to it. Who filters tells how far it is and can stop it.
		 */
		FilterJob(OpenLog log) {
			super(NLS.bind(Messages.Filtering, log.name()));
			setSystem(true);
			setPriority(Job.LONG);
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == log;
		}

		@Override
		protected IStatus work(IProgressMonitor monitor) {
			FilterPass now = pass;
			if (now == null) {
				return Status.OK_STATUS;
			}
			try {
				boolean done = now.read(() -> monitor.isCanceled() || pass != now, news);
				working = pass != now && !monitor.isCanceled();
				news.run();
				log.shortage().overFor(getName());
				return done ? Status.OK_STATUS : Status.CANCEL_STATUS;
			} catch (IOException e) {
				working = false;
				if (!monitor.isCanceled()) {
					ILog.get().warn("Reading " + log.path() + " failed", e); // the notice of the log says more
				}
				return Status.CANCEL_STATUS;
			}
		}

		@Override
		protected void outOfMemory() {
			working = false;
			sets.clear();
			log.shortage().beginsFor(getName());
		}
	}
}
