package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.Nullable;

/** The hosts of a report, which only the report itself looks into. */
public final class HostFacts {

	private final HostTables tables;
	private final int @Nullable [] shown;

	/**
	 * Puts them together.
	 *
	 * @param shown the records with results; null if all have some
	 */
	HostFacts(HostTables tables, int @Nullable [] shown) {
		this.tables = tables;
		this.shown = shown;
	}

	HostTables tables() {
		return tables;
	}

	/** Returns the number of the record of a host. */
	int record(int index) {
		int[] some = shown;
		return some == null ? index : some[index];
	}
}
