package io.github.probelight.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.LogEntry;
import io.github.probelight.summary.table.TypedColumn;

/** Collects the values of one column. Used by one thread at a time. */
abstract sealed class ColumnBuilder {

	private static final int FIRST = 1 << 10;

	/** Adds the value of a row. */
	abstract void add(LogEntry row);

	/** Returns the values that were added since this was asked last. */
	abstract ValueColumn taken();

	/** Returns a builder for a column. */
	static ColumnBuilder of(TypedColumn<LogEntry> column) {
		return column.type() == ColumnType.TEXT ? new TextBuilder(column) : new NumberBuilder(column);
	}

	private static final class NumberBuilder extends ColumnBuilder {

		private final TypedColumn<LogEntry> column;
		private long[] values = new long[FIRST];
		private int count;

		NumberBuilder(TypedColumn<LogEntry> column) {
			this.column = column;
		}

		@Override
		void add(LogEntry row) {
			if (count == values.length) {
				values = Arrays.copyOf(values, 2 * count);
			}
			values[count++] = column.number(row);
		}

		@Override
		ValueColumn taken() {
			ValueColumn taken = new ValueColumn.NumberValues(Arrays.copyOf(values, count));
			count = 0;
			return taken;
		}
	}

	/** What lines repeat, as they do words, names and addresses, is made once. */
	private static final class TextBuilder extends ColumnBuilder {

		/** A power of two: a text has its place by its hash. */
		private static final int KNOWN = 1 << 10;

		private final TypedColumn<LogEntry> column;
		private final @Nullable String[] known = new @Nullable String[KNOWN];
		private final byte[] @Nullable [] utf8 = new byte[KNOWN] @Nullable [];
		private byte[] @Nullable [] values = new byte[FIRST] @Nullable [];
		private int count;

		TextBuilder(TypedColumn<LogEntry> column) {
			this.column = column;
		}

		@Override
		void add(LogEntry row) {
			if (count == values.length) {
				values = Arrays.copyOf(values, 2 * count);
			}
			values[count++] = column.value(row) instanceof String text ? bytes(text) : null;
		}

		private byte @Nullable [] bytes(String text) {
			int place = (text.hashCode() ^ text.hashCode() >>> 16) & KNOWN - 1;
			if (!text.equals(known[place])) {
				known[place] = text;
				utf8[place] = text.getBytes(StandardCharsets.UTF_8);
			}
			return utf8[place];
		}

		@Override
		ValueColumn taken() {
			ValueColumn taken = new ValueColumn.TextValues(Arrays.copyOf(values, count));
			count = 0;
			return taken;
		}
	}
}
