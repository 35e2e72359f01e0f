package io.github.probelight.summary.overview;

import io.github.probelight.summary.table.Tables;

/** Where a figure leads to: what a person looks at who asks for what stands behind it. */
public sealed interface Lead {

	/** Nothing more is known. */
	Lead NONE = new Nowhere();

	/** It leads nowhere. */
	record Nowhere() implements Lead {}

	/** A line of the log, 0-based. */
	record ToLine(long line) implements Lead {}

	/** The hosts that the words of a filter let pass; all for "". */
	record ToHosts(String filter) implements Lead {}

	/** The findings that the words of a filter let pass. */
	record ToFindings(String filter) implements Lead {}

	/** The subnets that the words of a filter let pass. */
	record ToSubnets(String filter) implements Lead {}

	/** All rows of a table. */
	record ToTable(Tables table) implements Lead {}

	/** The whole log, where only some of its entries count. */
	record ToWholeLog() implements Lead {}

	/** Makes one that leads to a line, or nowhere for a negative number. */
	static Lead line(long line) {
		return line < 0 ? NONE : new ToLine(line);
	}
}
