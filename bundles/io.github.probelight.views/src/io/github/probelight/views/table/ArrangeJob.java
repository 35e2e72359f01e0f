package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.workspace.LatestJob;

/** Filters and sorts in the background, and finds out where the selected rows and the top row have gone. */
final class ArrangeJob<S, T> extends LatestJob<ArrangeJob.Request<S, T>> {
	/**
	 * What to do.
	 *
	 * @param known
	 *            the content of the source if it is known from before
	 * @param grouping
	 *            null for none
	 * @param kept
	 *            what is to be found again
	 * @param selectionChanges
	 *            tells whether the selection has changed since
	 * @param arranged
	 *            the rows where only what is kept is to be found again; null if they are to be arranged
	 */
	record Request<S, T>(S source, @Nullable Content<T> known, Filter filter, Sort sort,
			@Nullable Grouping<T> grouping, Folding folding, Kept kept, int selectionChanges,
			@Nullable Arrangement<T> arranged) {}

	/** What has come out; {@code top} is -1 if that row is no longer shown. */
	record Result<S, T>(Request<S, T> request, Content<T> content, Arrangement<T> rows, BitSet selected, int top) {}

	private final TableSpec<S, T> spec;
	private final Consumer<Result<S, T>> done;
	private final Consumer<Request<S, T>> noMemory;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 * @param noMemory
	 *            called in the background where there is not enough memory for what was asked
	 */
	ArrangeJob(String name, TableSpec<S, T> spec, Consumer<Result<S, T>> done, Consumer<Request<S, T>> noMemory) {
		super(name);
		this.spec = spec;
		this.done = done;
		this.noMemory = noMemory;
	}

	@Override
	protected void work(Request<S, T> request, IProgressMonitor monitor) {
		done.accept(result(request, monitor::isCanceled));
	}

	@Override
	protected void outOfMemory(Request<S, T> request) {
		noMemory.accept(request);
	}

	private Result<S, T> result(Request<S, T> request, Cancellation cancellation) {
		Content<T> known = request.known();
		Content<T> content = known == null ? spec.content(request.source()) : known;
		Arrangement<T> arranged = request.arranged();
		return found(request, content, arranged == null ? rows(request, content, cancellation) : arranged,
				cancellation);
	}

	private Arrangement<T> rows(Request<S, T> request, Content<T> content, Cancellation cancellation) {
		List<Column<T>> shown = spec.columns()
				.stream()
				.filter(column -> !content.hidden().contains(column.id()))
				.toList();
		return request.grouping() == null
				? spec.arrange(content.rows(), shown, request.filter(), request.sort(), cancellation)
				: Arrangement.of(content.rows(), shown, request.filter(), request.sort(), request.grouping(),
						request.folding(), cancellation);
	}

	private Result<S, T> found(Request<S, T> request, Content<T> content, Arrangement<T> rows,
			Cancellation cancellation) {
		Kept kept = request.kept();
		Object topRow = kept.top();
		BitSet selected = new BitSet();
		int top = topRow == null ? 0 : -1;
		for (int i = 0; i < rows.size() && !kept.isEmpty(); i++) {
			if (i % SortKey.STEP == 0) {
				cancellation.check();
			}
			if (rows.isHead(i)) {
				continue;
			}
			if (kept.numbers().get(rows.number(i))) {
				selected.set(i);
			}
			if (kept.identities().isEmpty() && top >= 0) {
				continue;
			}
			Object identity = spec.identity(rows.row(i));
			if (kept.identities().contains(identity)) {
				selected.set(i);
			}
			if (top < 0 && identity.equals(topRow)) {
				top = i;
			}
		}
		return new Result<>(request, content, rows, selected, top);
	}
}
