package io.github.probelight.views.table;

import java.util.HashSet;
import java.util.Set;

/**
 * Which groups of a table show their heads only.
 *
 * @param all
 *            whether all do, but for some
 * @param but
 *            the keys of those for which the opposite holds
 */
public record Folding(boolean all, Set<Object> but) {
	/** Every group shows its rows. */
	public static final Folding NONE = new Folding(false, Set.of());
	/** No group does. */
	public static final Folding ALL = new Folding(true, Set.of());

	/** Whether a group shows its head only. */
	boolean holds(Object key) {
		return all != but.contains(key);
	}

	/** The same with the opposite for one group. */
	Folding toggled(Object key) {
		Set<Object> next = new HashSet<>(but);
		if (!next.remove(key)) {
			next.add(key);
		}
		return new Folding(all, Set.copyOf(next));
	}
}
