package io.github.probelight.export;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;

/** Values as other programs read them: times as in ISO 8601, durations in seconds, lines from 1. */
final class ExportValue {

	private ExportValue() {}

	/** Returns the value of a row as a text, a number, a truth value or a list of texts, or null if it is absent. */
	static <T> @Nullable Object of(TypedColumn<T> column, T row) {
		Object value = column.value(row);
		return value == null ? null : of(column.type(), value);
	}

	private static Object of(ColumnType type, Object value) {
		return switch (type) {
			case TEXT, NUMBER, DECIMAL, LIST, BOOLEAN -> value;
			case TIME -> TimeText.iso((Long) value);
			case DURATION -> (Long) value / 1000.0;
			case LINE -> (Long) value + 1;
		};
	}
}
