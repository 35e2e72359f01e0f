package io.github.probelight.editor.viewer;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.SearchedRows;
import io.github.probelight.workspace.search.FoundLines;
import io.github.probelight.workspace.search.SearchRange.Found;

/**
 * Finds all matches of what Find looks for, in a job, for those who show them, and says in the status line which of them
 * is selected. It goes on where rows come to those that are shown, and begins anew where others are shown.
 */
final class FindCount {
	/** What the job has found is shown so often. */
	private static final int TICK_MILLIS = 200;

	private final LogViewer viewer;
	private final StatusLine status;
	private final FindNumber shown;
	private @Nullable CountJob running;
	private @Nullable Found place;
	private boolean forward;

	/** Counts nothing yet. */
	FindCount(LogViewer viewer, StatusLine status, FindNumber number) {
		this.viewer = viewer;
		this.shown = number;
		this.status = status;
	}

	/** Says, at once or when all matches are found, the number of one that is selected, which was searched this way. */
	void of(OpenLog log, SearchedRows rows, TextQuery query, Found selected, boolean searchedForward) {
		place = selected;
		forward = searchedForward;
		count(log, rows, query);
	}

	/** Nothing was found in any of these rows. */
	void nowhere(OpenLog log, SearchedRows rows, TextQuery query) {
		cancel();
		FoundLines none = new FoundLines(query, rows);
		none.isNowhere();
		log.filtered().lastFind().is(none);
		shown.say("", NLS.bind(Messages.Find_none, query.text()));
		if (CompactPreference.isCompact() && ScatteredWords.areInSight(viewer.getTextWidget(), query)) {
			// not now: the platform has its own words for it when it has our answer
			display().asyncExec(() -> sayOf(none, Messages.Find_scattered));
		} else if (!log.filtered().filter().showsAll()) {
			display().asyncExec(() -> sayOf(none, NLS.bind(Messages.Find_noneShown, query.text())));
		}
	}

	/** Says why nothing was found: what a person sees need not be one behind the other, nor all there is. */
	private void sayOf(FoundLines none, String why) {
		if (viewer.getDocument() instanceof LogDocument document
				&& document.log().filtered().lastFind().lines() == none) {
			status.say(true, why);
		}
	}

	/** Other rows are shown, or more of them. */
	void rowsChanged(LogDocument document, TextQuery query) {
		Found found = place;
		if (found != null && document.lineOfFileRow(found.match().row()) < 0) {
			place = null;
		}
		count(document.log(), document.searched(), query);
	}

	/** Says nothing of the match that is selected, unless it is found once more. */
	void forget() {
		place = null;
	}

	/** Ends the job, if there is one. */
	void cancel() {
		CountJob job = running;
		running = null;
		if (job != null) {
			job.cancel();
		}
	}

	private void count(OpenLog log, SearchedRows rows, TextQuery query) {
		CountJob job = running;
		if (job != null && job.lines.isOf(query, rows.shown())) {
			return; // it goes on when it is done
		}
		cancel();
		FoundLines known = log.filtered().lastFind().lines();
		FoundLines lines = known != null && known.isDone() && known.isOf(query, rows.shown())
				? known
				: new FoundLines(query, rows);
		if (lines.isComplete()) {
			// not now: the platform clears the status line when it has our answer
			display().asyncExec(() -> tell(lines));
			return;
		}
		CountJob next = new CountJob(log, lines);
		running = next;
		if (lines != known) {
			log.filtered().lastFind().is(lines);
		}
		next.schedule();
		display().timerExec(TICK_MILLIS, () -> tick(next));
	}

	private void tick(CountJob job) {
		if (running == job && !viewer.getTextWidget().isDisposed()) {
			job.log.filtered().lastFind().goesOn();
			tell(job.lines);
			display().timerExec(TICK_MILLIS, () -> tick(job));
		}
	}

	private void finished(CountJob job) {
		if (running == job) {
			running = null;
			job.log.filtered().lastFind().goesOn();
			tell(job.lines);
			if (viewer.getDocument() instanceof LogDocument document && !job.lines.isComplete()) {
				rowsChanged(document, job.lines.query());
			}
		}
	}

	private void tell(FoundLines lines) {
		Found found = place;
		if (found == null || !(viewer.getDocument() instanceof LogDocument document)
				|| document.rows() != lines.shown()) {
			return;
		}
		boolean done = lines.isDone();
		OptionalLong number = lines.number(found.match().row(), found.match().column(), document.log().text());
		String alone = done ? Messages.Find_countAlone : Messages.Find_countAloneSoFar;
		String words = number.isPresent()
				? words(found, done).formatted(number.getAsLong(), lines.matches())
				: alone.formatted(lines.matches());
		status.say(false, words);
		shown.say(number.isPresent() ? Messages.Find_number.formatted(number.getAsLong(), lines.matches()) : words,
				done ? words : ""); // who listens would hear nothing but how it goes on
	}

	private String words(Found found, boolean done) {
		if (!done) {
			return Messages.Find_countSoFar;
		}
		return !found.wrapped()
				? Messages.Find_count
				: forward ? Messages.Find_countFromBegin : Messages.Find_countFromEnd;
	}

	private Display display() {
		return viewer.getTextWidget().getDisplay();
	}

	private final class CountJob extends LogJob implements SearchMonitor {
		private final OpenLog log;
		private final FoundLines lines;
		private final Display display = display();
		private volatile @Nullable IProgressMonitor monitor;

		CountJob(OpenLog log, FoundLines lines) {
			super(NLS.bind(Messages.Find_counting, lines.query().text()));
			this.log = log;
			this.lines = lines;
			setPriority(DECORATE);
			setSystem(true);
		}

		@Override
		public boolean cancelled() {
			IProgressMonitor asked = monitor;
			return lines.isStopped() || asked != null && asked.isCanceled();
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// who shows what is found shows how much it is
		}

		@Override
		protected IStatus work(IProgressMonitor running) {
			monitor = running;
			try {
				lines.fill(log.search(lines.query(), lines.searched()::has, this));
				log.shortage().overFor(Messages.Find);
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException e) {
				lines.isNowhere(); // the file is gone, which the editor says
			}
			if (!display.isDisposed()) {
				display.asyncExec(() -> finished(this));
			}
			return Status.OK_STATUS;
		}

		@Override
		protected void outOfMemory() {
			log.shortage().beginsFor(Messages.Find);
		}
	}
}
