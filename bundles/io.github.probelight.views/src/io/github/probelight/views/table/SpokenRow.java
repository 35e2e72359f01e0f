package io.github.probelight.views.table;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.summary.NumberText;
import io.github.probelight.views.Messages;

/** Says where the keyboard is in a table: the toolkit would count the items, of which there are as many as are on screen. */
final class SpokenRow {
	private SpokenRow() {}

	/** The name of a table with the row that the keyboard is at; the name alone if it is at none. */
	static String name(String table, int lead, int rows) {
		return lead < 0
				? table
				: NLS.bind(Messages.Table_row, new String[]{table, NumberText.of(lead + 1L), NumberText.of(rows)});
	}
}
