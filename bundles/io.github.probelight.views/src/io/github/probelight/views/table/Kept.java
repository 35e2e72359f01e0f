package io.github.probelight.views.table;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to stay when the rows of a table are arranged anew: which are selected, and which is at the top. Rows of the
 * same source are known again by their numbers, those of a later source by their identity.
 *
 * @param numbers
 *            of selected rows
 * @param identities
 *            of selected rows
 * @param top
 *            identity of the row to be at the top; null for none
 * @param place
 *            where to be in the table
 */
record Kept(BitSet numbers, Set<Object> identities, @Nullable Object top, Place place) {
	/** Where a table has more rows selected than this, none stay so in a later source. */
	static final int MOST_IDENTITIES = 1000;

	/** Where to be in the table afterwards. */
	enum Place {
		/** With the same row at the top: rows have come in. */
		TOP_ROW,
		/** At the begin: a person wants to see what comes first now. */
		BEGIN,
		/** Where the first selected row is: a person wants to see what is around it. */
		SELECTED
	}

	static <T> Kept of(TableSpec<?, T> spec, RowTable<T> table, boolean sameSource, Place place) {
		Arrangement<T> rows = table.rows();
		BitSet selected = table.selected();
		rows.heads().forEach(selected::clear);
		BitSet numbers = new BitSet();
		Set<Object> identities = new HashSet<>();
		if (sameSource) {
			selected.stream().forEach(position -> numbers.set(rows.number(position)));
		} else if (selected.cardinality() <= MOST_IDENTITIES) {
			selected.stream().forEach(position -> identities.add(spec.identity(rows.row(position))));
		}
		boolean keepsTop = place == Place.TOP_ROW && table.top() > 0 && !rows.isHead(table.top());
		return new Kept(numbers, identities, keepsTop ? spec.identity(rows.row(table.top())) : null, place);
	}

	/** Whether there is nothing to look for. */
	boolean isEmpty() {
		return numbers.isEmpty() && identities.isEmpty() && top == null;
	}
}
