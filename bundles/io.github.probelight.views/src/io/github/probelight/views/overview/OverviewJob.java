package io.github.probelight.views.overview;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.overview.NarrowedOverview;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.ReportFindings;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.ShownZone;

/** Makes the overview of the latest report in the background: it looks at each host. */
final class OverviewJob extends LogJob {
	private record Request(Scope scope, Report report) {}

	private record WholeLog(Report of, Overview overview) {}

	private final BiConsumer<Report, Overview> done;
	private volatile @Nullable Request next;
	private @Nullable Request running;
	/** Kept while one narrowing follows another. */
	private @Nullable WholeLog whole;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	OverviewJob(BiConsumer<Report, Overview> done) {
		super(Messages.Overview_making);
		this.done = done;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Has the job do this as soon as it can; an older report that it has not begun with is forgotten. */
	void submit(Scope scope, Report report) {
		next = new Request(scope, report);
		schedule();
	}

	/** Has nothing to do any more, and holds nothing of what it was to do. */
	void forget() {
		cancel();
		next = null;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		Request request = next;
		running = request;
		if (request != null) {
			Report report = request.report;
			done.accept(report, overview(request.scope, report));
			request.scope.log().shortage().overFor(getName());
			running = null;
		}
		return Status.OK_STATUS;
	}

	private Overview overview(Scope scope, Report report) {
		String name = scope.log().name();
		Overview overview = OverviewMaker.of(name, report, ReportFindings.of(report), ShownZone.get());
		if (scope.narrowing().isNone()) {
			whole = null;
			return overview;
		}
		WholeLog known = whole;
		Report all = scope.whole();
		if (known == null || known.of != all) {
			known = new WholeLog(all, OverviewMaker.withAll(name, all, ReportFindings.of(all)));
			whole = known;
		}
		return NarrowedOverview.of(scope.narrowing().text(), overview, known.overview);
	}

	@Override
	protected void outOfMemory() {
		Request request = running;
		running = null;
		if (request != null) {
			request.scope.log().shortage().beginsFor(getName());
		}
	}
}
