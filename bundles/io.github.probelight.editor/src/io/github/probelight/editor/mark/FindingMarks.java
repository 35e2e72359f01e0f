package io.github.probelight.editor.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.FindingNotes;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/**
 * Marks the lines that prove findings, once the log is read and whenever it has been read on. What a person has dismissed
 * marks no line.
 */
final class FindingMarks {
	private final LogMarks marks;
	private final LogNews news = new LogNews(PlatformUI.getWorkbench().getDisplay(), this::update);
	private final FindingNotes notes = FindingNotes.standard();
	private final Runnable noted = () -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::again);
	private @Nullable Report marked;

	FindingMarks(LogMarks marks) {
		this.marks = marks;
	}

	/** Marks the lines of another log, or of none. */
	void follow(@Nullable OpenLog log) {
		if (news.log() != log) {
			marked = null;
			marks.set(LogMarks.Source.FINDINGS, List.of());
		}
		notes.removeListener(noted);
		if (log != null) {
			notes.addListener(noted);
		}
		news.follow(log);
	}

	private void again() {
		marked = null;
		update();
	}

	private void update() {
		OpenLog log = news.log();
		if (log == null || log.state() == OpenLogState.READING || log.report() == marked) {
			return;
		}
		Report report = log.report();
		marked = report;
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = LogJob.of(Messages.Marks_finding, log, monitor -> {
			List<LogMark> found = of(notes.undismissed(log, Findings.of(report)));
			marks.setLater(display, () -> marked == report, LogMarks.Source.FINDINGS, found);
		});
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** One mark for each line, with all that the line proves. */
	static List<LogMark> of(List<Finding> findings) {
		Map<Long, List<FindingKind>> kinds = new HashMap<>();
		for (Finding finding : findings) {
			for (long line : finding.lines()) {
				kinds.computeIfAbsent(line, at -> new ArrayList<>()).add(finding.kind());
			}
		}
		List<LogMark> found = new ArrayList<>();
		kinds.forEach((line, proved) -> FindingMark.worst(proved)
				.ifPresent(severity -> found.add(new LogMark(line, MarkKind.of(severity), FindingMark.sign(severity),
						FindingMark.explained(proved)))));
		return found;
	}
}
