package io.github.probelight.views;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.Scope;

/** How many rows a table would have for a whole log, counted in the background. To be used on the UI thread. */
final class WholeRows {
	/** Not counted yet. */
	static final long UNKNOWN = -1;

	private record Counted(Report of, long rows) {}

	private final LogTable<?> table;
	private final Runnable news;
	private volatile @Nullable Counted counted;
	private @Nullable Job job;

	/** Counts those of a table; {@code news} is run in the background when they are counted. */
	WholeRows(LogTable<?> table, Runnable news) {
		this.table = table;
		this.news = news;
	}

	/** The number of rows, of a report that may be some seconds old while the log grows. */
	long of(Scope scope) {
		Counted known = counted;
		Report whole = scope.whole();
		Job before = job;
		if ((known == null || known.of != whole) && (before == null || before.getState() == Job.NONE)) {
			Job counting = LogJob.of(Messages.View_counting, scope.log(), monitor -> {
				counted = new Counted(whole, table.exported().rows().apply(whole).count());
				news.run();
			});
			counting.setSystem(true);
			counting.schedule();
			job = counting;
		}
		return known == null ? UNKNOWN : known.rows;
	}

	/** Another log comes. */
	void forget() {
		Job before = job;
		if (before != null) {
			before.cancel();
		}
		counted = null;
	}
}
