package io.github.probelight.views.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.TypedColumn;

/**
 * By what a column sorts. The keys of all rows are made once, so that a comparison costs little. Rows without a key come
 * last in both directions.
 *
 * @param <T>
 *            the rows
 */
@FunctionalInterface
public interface SortKey<T> {
	/** The number of a row that has none. */
	long ABSENT = TypedColumn.ABSENT;

	/** How often the making of keys looks whether it is still wanted. */
	int STEP = 4096;

	/**
	 * Makes the keys of some rows.
	 *
	 * @param rows
	 *            all rows
	 * @param some
	 *            the numbers of the rows that will be compared
	 * @throws java.util.concurrent.CancellationException
	 *             if it is no longer wanted
	 */
	IntComparator prepare(List<T> rows, int[] some, boolean descending, Cancellation cancellation);

	/** Sorts by a number; {@link #ABSENT} stands for none. */
	static <T> SortKey<T> number(ToLongFunction<T> number) {
		return (rows, some, descending, cancellation) -> {
			long[] keys = new long[rows.size()];
			for (int i = 0; i < some.length; i++) {
				if (i % STEP == 0) {
					cancellation.check();
				}
				keys[some[i]] = number.applyAsLong(rows.get(some[i]));
			}
			return (a, b) -> {
				long x = keys[a];
				long y = keys[b];
				if (x == ABSENT || y == ABSENT) {
					return Boolean.compare(x == ABSENT, y == ABSENT);
				}
				return descending ? Long.compare(y, x) : Long.compare(x, y);
			};
		};
	}

	/** Sorts by a text, upper and lower case alike; the empty text stands for none. */
	static <T> SortKey<T> text(Function<T, String> text) {
		return (rows, some, descending, cancellation) -> {
			// most columns of texts have few different ones: each is kept once
			Map<String, String> folded = new HashMap<>();
			@Nullable
			String[] keys = new @Nullable String[rows.size()];
			for (int i = 0; i < some.length; i++) {
				if (i % STEP == 0) {
					cancellation.check();
				}
				String found = text.apply(rows.get(some[i]));
				keys[some[i]] = found.isEmpty()
						? null
						: folded.computeIfAbsent(found, key -> key.toLowerCase(Locale.ROOT));
			}
			return (a, b) -> {
				String x = keys[a];
				String y = keys[b];
				if (x == null || y == null) {
					return Boolean.compare(x == null, y == null);
				}
				return descending ? y.compareTo(x) : x.compareTo(y);
			};
		};
	}
}
