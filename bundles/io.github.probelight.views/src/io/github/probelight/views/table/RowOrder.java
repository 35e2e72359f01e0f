package io.github.probelight.views.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * How a person wants the rows of a table: sorted, grouped, and which groups folded. All but the folding is remembered.
 *
 * @param <T>
 *            the rows
 */
final class RowOrder<T> {
	private final List<Grouping<T>> groupings;
	private final SortMemory memory;
	private Sort sort;
	private @Nullable Grouping<T> grouping;
	private Folding folding = Folding.NONE;

	/** Makes the order that is remembered in the settings, or else the usual one of the table. */
	RowOrder(TableSpec<?, T> spec, IDialogSettings settings) {
		groupings = spec.groupings();
		memory = new SortMemory(settings);
		sort = memory.load(spec.sort());
		grouping = find(memory.loadGrouping());
	}

	/** How the rows are sorted. */
	Sort sort() {
		return sort;
	}

	/** What the rows are grouped by; null for nothing. */
	@Nullable
	Grouping<T> grouping() {
		return grouping;
	}

	/** Which groups are folded. */
	Folding folding() {
		return folding;
	}

	void sort(Sort by) {
		sort = by;
		memory.save(by);
	}

	/** Groups by what has this id, "" for nothing; no group is folded then. */
	void groupBy(String id) {
		grouping = find(id);
		folding = Folding.NONE;
		memory.saveGrouping(id);
	}

	void fold(Folding other) {
		folding = other;
	}

	private @Nullable Grouping<T> find(String id) {
		for (Grouping<T> some : groupings) {
			if (some.id().equals(id)) {
				return some;
			}
		}
		return null;
	}
}
