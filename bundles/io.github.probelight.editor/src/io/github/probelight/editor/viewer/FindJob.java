package io.github.probelight.editor.viewer;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.SearchedRows;
import io.github.probelight.workspace.search.SearchRange;
import io.github.probelight.workspace.search.SearchRange.Found;

/** Looks for a match that is far away; the UI thread hears of it, unless it is cancelled. */
final class FindJob extends LogJob implements SearchMonitor {
	/**
	 * What is looked for, and where.
	 *
	 * @param log
	 *            the log
	 * @param rows
	 *            the rows of it that the filter keeps
	 * @param query
	 *            the words
	 * @param range
	 *            the rows that are searched
	 * @param again
	 *            whether the platform begins again at the other end, having found nothing up to this one
	 */
	record Request(OpenLog log, SearchedRows rows, TextQuery query, SearchRange range, boolean again) {
		/** Whether all rows are searched that are kept now. */
		boolean isWhole() {
			return range.first() == 0 && range.end() >= rows.end();
		}
	}

	/** Hears on the UI thread what was found. */
	interface Listener {
		/** The search has come to an end. */
		void found(FindJob job, Optional<Found> found);

		/** There is not enough memory to search, which the log's notice says. */
		void givenUp(FindJob job);
	}

	private final Request request;
	private final Display display;
	private final Listener listener;
	private volatile @Nullable IProgressMonitor monitor;

	/** Creates a job that is not scheduled yet. */
	FindJob(Request request, Display display, Listener listener) {
		super(NLS.bind(Messages.Find_searching, request.query.text()));
		this.request = request;
		this.display = display;
		this.listener = listener;
		setPriority(INTERACTIVE);
	}

	/** What is looked for. */
	Request request() {
		return request;
	}

	@Override
	public boolean cancelled() {
		IProgressMonitor running = monitor;
		return running != null && running.isCanceled();
	}

	@Override
	public void progress(long rowsDone, long rowsTotal) {
		// it is over before a person could read it
	}

	@Override
	protected IStatus work(IProgressMonitor running) {
		monitor = running;
		try {
			LogSearch search = request.log.search(request.query, request.rows::has, this);
			tell(request.range.around(search)
					.map(match -> new Found(match.match(), match.wrapped() || request.again)));
			request.log.shortage().overFor(Messages.Find);
			return Status.OK_STATUS;
		} catch (IOException e) {
			tell(Optional.empty()); // the file is gone, which the editor says
			return Status.OK_STATUS;
		}
	}

	@Override
	protected void outOfMemory() {
		request.log.shortage().beginsFor(Messages.Find);
		later(() -> listener.givenUp(this));
	}

	private void tell(Optional<Found> found) {
		later(() -> listener.found(this, found));
	}

	private void later(Runnable told) {
		if (!display.isDisposed()) {
			display.asyncExec(told);
		}
	}
}
