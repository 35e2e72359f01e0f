package io.github.probelight.summary.query;

import java.util.Collection;

/** The words that may stand in a query. */
public interface QueryWords {

	/** Returns what may stand before a colon, beside {@code host} and {@code port}. */
	Collection<String> keys();

	/** Returns the values that there are of a key, in the order in which they are offered; none if they are too many. */
	Collection<String> values(String key);
}
