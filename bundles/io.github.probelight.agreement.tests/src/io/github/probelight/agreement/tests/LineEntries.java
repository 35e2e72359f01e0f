package io.github.probelight.agreement.tests;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What one line holds.
 *
 * @param starts
 *            whether an entry stands at its start; else that is a continuation
 * @param entries
 *            the facts of its entries
 */
record LineEntries(boolean starts, List<Facts> entries) {

	/** The facts of the entry that the line starts; null for a continuation. */
	@Nullable
	Facts first() {
		return starts ? entries.getFirst() : null;
	}
}
