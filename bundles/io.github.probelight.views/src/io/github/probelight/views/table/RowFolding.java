package io.github.probelight.views.table;

import java.util.BitSet;

/** Folds and unfolds the groups of a table. */
final class RowFolding {
	private RowFolding() {}

	/** The head of the group that the keyboard is in is selected then, and in sight. */
	static <T> void fold(RowTable<T> table, Folding other) {
		int lead = table.lead();
		Object key = lead < 0 ? table : table.rows().head(lead).map(Arrangement.Head::key).orElse(table);
		Arrangement<T> rows = table.rows().folded(other);
		BitSet selected = new BitSet();
		int head = rows.headOf(key);
		if (head >= 0) {
			selected.set(head);
		}
		table.show(rows, table.top(), selected);
		if (head >= 0) {
			table.reveal(head);
		}
	}
}
