package io.github.probelight.views.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Filters and sorts in the background, and finds out where the selected rows and the top row have gone. */
final class ArrangeJob<S, T> extends Job {
	/** More selected rows than this are not followed when the rows change. */
	static final int MOST_KEPT = 1000;

	/**
	 * What to do.
	 *
	 * @param known
	 *            the content of the source if it is known from before
	 * @param selected
	 *            identities of the selected rows
	 * @param top
	 *            identity of the row at the top; null if the table is to stay at its begin
	 * @param selectionChanges
	 *            tells whether the selection has changed since
	 */
	record Request<S, T>(S source, @Nullable Content<T> known, Filter filter, Sort sort, Set<Object> selected,
			@Nullable Object top, int selectionChanges) {}

	/** What has come out; {@code top} is -1 if that row is no longer shown. */
	record Result<S, T>(Request<S, T> request, Content<T> content, Arrangement<T> rows, int[] selected, int top) {}

	private final TableSpec<S, T> spec;
	private final Consumer<Result<S, T>> done;
	private volatile @Nullable Request<S, T> next;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	ArrangeJob(String name, TableSpec<S, T> spec, Consumer<Result<S, T>> done) {
		super(name);
		this.spec = spec;
		this.done = done;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Has the job do this as soon as it can; an older request that has not begun is forgotten. */
	void submit(Request<S, T> request) {
		next = request;
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Request<S, T> request = next;
		if (request == null)
			return Status.OK_STATUS;
		try {
			done.accept(result(request, () -> monitor != null && monitor.isCanceled()));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private Result<S, T> result(Request<S, T> request, Cancellation cancellation) {
		Content<T> known = request.known();
		Content<T> content = known == null ? spec.content(request.source()) : known;
		List<Column<T>> shown = spec.columns()
				.stream()
				.filter(column -> !content.hidden().contains(column.id()))
				.toList();
		Arrangement<T> rows = Arrangement.of(content.rows(), shown, request.filter(), request.sort(), cancellation);
		Set<Object> sought = new HashSet<>(request.selected());
		int[] selected = new int[sought.size()];
		int found = 0;
		int top = request.top() == null ? 0 : -1;
		for (int i = 0; i < rows.size() && (found < selected.length || top < 0); i++) {
			if (i % SortKey.STEP == 0)
				cancellation.check();
			Object identity = spec.identity(rows.row(i));
			if (sought.remove(identity))
				selected[found++] = i;
			if (top < 0 && identity.equals(request.top()))
				top = i;
		}
		return new Result<>(request, content, rows, Arrays.copyOf(selected, found), top);
	}
}
