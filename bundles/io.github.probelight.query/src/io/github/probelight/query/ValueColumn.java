package io.github.probelight.query;

import java.util.Arrays;

import org.duckdb.DuckDBWritableVector;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.TypedColumn;

/** The values of one column in the rows of a part of a log, as DuckDB takes them. */
sealed interface ValueColumn {

	/**
	 * Copies values.
	 *
	 * @param from the first row
	 * @param count how many
	 */
	void copy(int from, int count, DuckDBWritableVector to);

	/** Whole numbers and times, in milliseconds; {@link TypedColumn#ABSENT} is NULL. */
	record NumberValues(long[] values) implements ValueColumn {

		@Override
		public void copy(int from, int count, DuckDBWritableVector to) {
			for (int row = 0; row < count; row++) {
				long number = values[from + row];
				if (number == TypedColumn.ABSENT) {
					to.setNull(row);
				} else {
					to.setLong(row, number);
				}
			}
		}
	}

	/** Texts in UTF-8; null is NULL. */
	record TextValues(byte[] @Nullable [] values) implements ValueColumn {

		@Override
		public void copy(int from, int count, DuckDBWritableVector to) {
			to.setStringUtf8Batch(0, Arrays.copyOfRange(values, from, from + count));
		}
	}
}
