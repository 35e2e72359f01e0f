package io.github.probelight.engine.search;

/** Finds an expression in the text of one row after the other, from left to right. Used by one thread at a time. */
public interface RowFinder {

	/**
	 * Begins with another row, whose text may change behind the same object.
	 *
	 * @param row what is read by {@link CharSequence#charAt}, which may throw to end the search
	 */
	void reset(CharSequence row);

	/**
	 * Finds the first match that starts at or behind a column; what stands before it is seen. An empty match is one.
	 */
	boolean find(int from);

	/** Finds the first match behind the one that was found; behind an empty one, from the next character on. */
	boolean findNext();

	/** Returns the first character of what was found. */
	int start();

	/** Returns the character behind what was found. */
	int end();
}
