package io.github.probelight.views.table;

/** Compares two rows by their numbers in a list. */
@FunctionalInterface
public interface IntComparator {
	/** Negative, zero or positive, as for {@link java.util.Comparator}. */
	int compare(int a, int b);
}
