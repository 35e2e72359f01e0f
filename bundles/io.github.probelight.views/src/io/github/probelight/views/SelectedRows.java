package io.github.probelight.views;

import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineRange;

/**
 * What the selected rows of a view ask for together: the entries about any of them.
 *
 * @param <T>
 *            the rows
 */
final class SelectedRows<T> {
	/** More conditions than these are no query that a person reads, and each entry is asked for each. */
	static final int MOST_SIDES = 100;
	/** More rows are not looked at, even if their addresses adjoin. */
	private static final int MOST_ROWS = 10_000;

	private final LogView<T> view;
	private final List<T> rows;
	private final boolean all;

	/** Takes the rows that are selected now. */
	SelectedRows(LogView<T> view, TablePanel<?, T> panel) {
		this.view = view;
		List<T> current = panel.table().current().map(List::of).orElse(List.of());
		boolean several = panel.selectedCount() > 1;
		rows = several ? panel.selected(MOST_ROWS) : current;
		all = panel.selectedCount() <= MOST_ROWS;
	}

	/** Whether there is more than one. */
	boolean areSeveral() {
		return rows.size() > 1;
	}

	/** Which entries the views can be narrowed to; none where a row does not say. */
	Optional<Narrowing> narrowing(Narrowing before) {
		if (!areSeveral()) {
			return rows.stream().findFirst().flatMap(row -> view.narrowing(row, before));
		}
		List<Narrowing> each = rows.stream().flatMap(row -> view.narrowing(row, Narrowing.NONE).stream()).toList();
		boolean times = each.stream().anyMatch(one -> !one.range().isAll());
		if (each.size() < rows.size()) {
			return Optional.empty();
		}
		return Queries.either(each.stream().map(one -> Queries.both(Queries.times(one.range()), one.query())).toList())
				.map(query -> new Narrowing(times ? TimeRange.ALL : before.range(), query));
	}

	/** Whether that are so many conditions that nobody wants to wait for them. */
	boolean areTooMany(Query query) {
		return !all || Queries.sides(query) > MOST_SIDES;
	}

	/** The condition for their lines; none where there is no one condition for all. */
	Optional<Chip> lines() {
		List<Chip> each = rows.stream().flatMap(row -> view.lines(row).stream()).toList();
		if (each.size() == 1 && !areSeveral()) {
			return Optional.of(each.getFirst());
		}
		return each.size() < rows.size() || each.stream().anyMatch(chip -> !chip.lines().equals(LineRange.ALL))
				? Optional.empty()
				: Queries.either(each.stream().map(Chip::query).toList())
						.filter(query -> !areTooMany(query))
						.map(query -> Chip.only(Queries.label(query), LineRange.ALL, query));
	}
}
