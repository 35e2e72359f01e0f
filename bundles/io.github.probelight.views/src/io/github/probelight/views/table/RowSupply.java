package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Kept.Place;
import io.github.probelight.views.table.TableFrame.Work;

/**
 * Brings the rows of a source into a table: has them arranged in the background, and knows how far what is on screen is
 * what is wanted. To be used on the UI thread.
 *
 * @param <S>
 *            the source of the rows
 * @param <T>
 *            the rows
 */
final class RowSupply<S, T> {
	private final TableSpec<S, T> spec;
	private final RowTable<T> table;
	private final RowOrder<T> order;
	private final Supplier<Filter> filter;
	private final Runnable changed;
	private final ArrangeJob<S, T> job;
	private final Patience patience;

	private @Nullable S wanted;
	private @Nullable S shown;
	private Content<T> content = Content.none();
	private boolean busy;
	private boolean noMemory;
	private Runnable whenShown = () -> {};

	/**
	 * Makes one that has nothing to bring yet.
	 *
	 * @param filter
	 *            gives what the rows have to pass
	 * @param changed
	 *            run when there are other rows, or another thing to say of them
	 */
	RowSupply(TableSpec<S, T> spec, RowTable<T> table, RowOrder<T> order, Supplier<Filter> filter, Runnable changed) {
		this.spec = spec;
		this.table = table;
		this.order = order;
		this.filter = filter;
		this.changed = changed;
		job = new ArrangeJob<>(Messages.Table_arranging, spec, result -> later(() -> take(result)),
				request -> later(() -> giveUp(request)));
		patience = new Patience(table.control().getDisplay(), changed);
	}

	/** The source of the rows that are shown now; null while there are none. */
	@Nullable
	S shown() {
		return shown;
	}

	/** The content of that source. */
	Content<T> content() {
		return content;
	}

	/** Whether the rows on screen are about to be replaced. */
	boolean isBusy() {
		return busy;
	}

	/** Whether the rows on screen are not those that a person waits for. */
	boolean isStale() {
		return patience.isOver() || noMemory;
	}

	/** How far the rows that are wanted have come. */
	Work work() {
		if (noMemory) {
			return Work.NO_MEMORY;
		}
		return patience.isOver() ? Work.SLOW : busy ? Work.BEGUN : Work.DONE;
	}

	/** Run when other rows are shown. */
	void whenShown(Runnable listener) {
		whenShown = listener;
	}

	/** Brings the rows of another source; tells whether it is another. */
	boolean want(S source) {
		if (wanted == source) {
			return false;
		}
		wanted = source;
		arrange(Place.TOP_ROW);
		return true;
	}

	/** Wants nothing, and takes all rows out of the table. */
	void clear() {
		job.forget();
		wanted = null;
		shown = null;
		busy = false;
		noMemory = false;
		patience.end();
		content = Content.none();
		table.show(Arrangement.none(), 0, new BitSet());
	}

	/** Ends what goes on in the background. */
	void end() {
		job.cancel();
		patience.end();
	}

	/** Arranges the rows anew, at once: what the job is at work on is not wanted any more. */
	void rearrange(Place place) {
		job.cancel();
		arrange(place);
	}

	private void arrange(Place place) {
		S source = wanted;
		if (source == null) {
			return;
		}
		busy = true;
		noMemory = false;
		if (place != Place.TOP_ROW || shown == null) { // else there is only more of what is shown
			patience.begin();
		}
		submit(source, source == shown ? content : null, null, place);
	}

	private void submit(S source, @Nullable Content<T> known, @Nullable Arrangement<T> arranged, Place place) {
		job.submit(
				new ArrangeJob.Request<>(source, known, filter.get(), order.sort(), order.grouping(), order.folding(),
						Kept.of(spec, table, source == shown, place), table.selectionChanges(), arranged));
	}

	private void later(Runnable onUiThread) {
		if (!table.control().isDisposed()) {
			table.control().getDisplay().asyncExec(() -> {
				if (!table.control().isDisposed()) {
					onUiThread.run();
				}
			});
		}
	}

	/** Otherwise the job is at work on what is. */
	private boolean isWanted(ArrangeJob.Request<S, T> request) {
		return wanted != null && request.filter().equals(filter.get()) && request.sort().equals(order.sort())
				&& request.grouping() == order.grouping();
	}

	/** The rows that are shown stay, and it is said that they are not those that were asked for. */
	private void giveUp(ArrangeJob.Request<S, T> request) {
		if (isWanted(request) && request.source() == wanted) {
			busy = false;
			noMemory = true;
			patience.end();
			changed.run();
		}
	}

	private void take(ArrangeJob.Result<S, T> result) {
		ArrangeJob.Request<S, T> request = result.request();
		if (!isWanted(request)) {
			return;
		}
		boolean folded = !request.folding().equals(order.folding());
		boolean selected = request.selectionChanges() != table.selectionChanges(); // by one who does not wait for rows
		if (!folded && !selected) {
			show(result);
		} else if (folded || request.source() != wanted) {
			arrange(request.kept().place());
		} else {
			submit(request.source(), result.content(), result.rows(), request.kept().place());
		}
	}

	private void show(ArrangeJob.Result<S, T> result) {
		ArrangeJob.Request<S, T> request = result.request();
		busy = request.source() != wanted;
		patience.end();
		shown = request.source();
		content = result.content();
		table.hide(content.hidden());
		table.show(result.rows(), result.top() < 0 ? table.top() : result.top(), result.selected());
		int last = result.rows().size() - 1; // of the only row, behind the head of its group
		if (result.rows().count() == 1 && table.selectedCount() == 0 && !result.rows().isHead(last)) {
			table.select(last);
		}
		if (request.kept().place() == Place.SELECTED && !result.selected().isEmpty()) {
			table.reveal(result.selected().nextSetBit(0));
		}
		changed.run();
		whenShown.run();
	}
}
