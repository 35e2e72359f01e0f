package io.github.probelight.views.overview;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.overview.NarrowedOverview;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.LatestJob;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.ShownZone;

/** Makes the overview of the latest report in the background: it looks at each host. */
final class OverviewJob extends LatestJob<OverviewJob.Request> {
	/** Of what the overview is to be made. */
	record Request(Scope scope, Report report) {}

	private record WholeLog(Report of, Overview overview) {}

	private final BiConsumer<Request, Overview> done;
	/** Kept while one narrowing follows another. */
	private @Nullable WholeLog whole;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	OverviewJob(BiConsumer<Request, Overview> done) {
		super(Messages.Overview_making);
		this.done = done;
	}

	@Override
	protected void work(Request request, IProgressMonitor monitor) {
		done.accept(request, overview(request.scope, request.report));
		request.scope.log().shortage().overFor(getName());
	}

	private Overview overview(Scope scope, Report report) {
		String name = scope.log().name();
		Overview overview = OverviewMaker.of(name, report, Findings.of(report), ShownZone.get());
		if (scope.narrowing().isNone()) {
			whole = null;
			return overview;
		}
		WholeLog known = whole;
		Report all = scope.whole();
		if (known == null || known.of != all) {
			known = new WholeLog(all, OverviewMaker.withAll(name, all, Findings.of(all)));
			whole = known;
		}
		return NarrowedOverview.of(scope.narrowing().text(), overview, known.overview);
	}

	@Override
	protected void outOfMemory(Request request) {
		request.scope.log().shortage().beginsFor(getName());
	}
}
