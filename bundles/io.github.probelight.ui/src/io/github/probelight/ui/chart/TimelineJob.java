package io.github.probelight.ui.chart;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeMark;
import io.github.probelight.ui.Messages;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.FindingNotes;
import io.github.probelight.workspace.LatestJob;
import io.github.probelight.workspace.OpenLog;

/** Makes the timeline of the latest report in the background. */
final class TimelineJob extends LatestJob<TimelineJob.Request> {
	/**
	 * What is asked for.
	 *
	 * @param marks
	 *            whether findings are marked: they are looked for in all hosts, and their lines are read
	 */
	record Request(OpenLog log, Report report, boolean marks) {}

	private final BiConsumer<Request, TimeChart> done;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	TimelineJob(BiConsumer<Request, TimeChart> done) {
		super(Messages.Timeline_making);
		this.done = done;
	}

	@Override
	protected void work(Request request, IProgressMonitor monitor) {
		OpenLog log = request.log;
		List<TimeMark> marks = request.marks
				? TimeMark.of(FindingNotes.standard().undismissed(log, Findings.of(request.report)),
						line -> EntryOfLine.of(log, line).map(EntryFacts::time).orElse(Report.NO_TIME))
				: List.of();
		done.accept(request, TimeChart.of(request.report, marks));
		log.shortage().overFor(getName());
	}

	@Override
	protected void outOfMemory(Request request) {
		request.log.shortage().beginsFor(getName());
	}
}
