package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;

/**
 * A filter as a person types it: its conditions as one query. What no query can say stays beside it: conditions that are
 * off, and those on the lines of something.
 *
 * @param query
 *            what the conditions ask for together
 * @param others
 *            those that it does not hold
 */
public record TypedFilter(Query query, List<Chip> others) {
	/** Keeps the list as it is now. */
	public TypedFilter {
		others = List.copyOf(others);
	}

	/** What of a filter can be typed. */
	public static TypedFilter of(LineFilter filter) {
		Query query = filter.chips()
				.stream()
				.filter(TypedFilter::isTyped)
				.map(chip -> chip.negated() ? new Query.Not(chip.query()) : chip.query())
				.reduce(Query.EVERYTHING, Queries::both);
		return new TypedFilter(query, filter.chips().stream().filter(chip -> !isTyped(chip)).toList());
	}

	private static boolean isTyped(Chip chip) {
		return chip.on() && chip.lines().isAll();
	}

	/** A filter with other typed conditions; one that asks for the same as one of its own keeps the name of that. */
	public static LineFilter with(LineFilter filter, Query query) {
		TypedFilter before = of(filter);
		if (query.equals(before.query)) {
			return filter;
		}
		List<Chip> chips = new ArrayList<>();
		if (!query.equals(Query.EVERYTHING)) {
			FilterSteps.typed(query).forEach(typed -> chips.add(known(filter, typed)));
		}
		chips.addAll(before.others);
		return new LineFilter(chips, filter.on(), filter.context(), filter.runs());
	}

	private static Chip known(LineFilter filter, Chip typed) {
		return filter.chips()
				.stream()
				.filter(chip -> isTyped(chip) && chip.asksAs(typed) && chip.negated() == typed.negated())
				.findFirst()
				.orElse(typed);
	}
}
