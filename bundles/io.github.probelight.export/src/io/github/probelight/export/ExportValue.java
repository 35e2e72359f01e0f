package io.github.probelight.export;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;

/**
 * Values as other programs read them: times as in ISO 8601, durations in seconds, lines from 1. What the log does not say
 * is absent, a number below 0 that stands for it too; a number without a fraction has no point.
 */
final class ExportValue {

	private ExportValue() {}

	/** Returns the value of a row as a text, a number, a truth value or a list of texts, or null if it is absent. */
	static <T> @Nullable Object of(TypedColumn<T> column, T row, Zone zone) {
		Object value = column.value(row);
		return value == null ? null : of(column.type(), value, zone);
	}

	/** Returns a value of a column of a type likewise. */
	static Object of(ColumnType type, Object value, Zone zone) {
		return switch (type) {
			case TEXT, NUMBER, LIST, WORDS, BOOLEAN -> value;
			case DECIMAL -> number((Double) value);
			case TIME -> zone.iso((Long) value);
			case CLOCK -> zone.clock((Long) value);
			case DURATION -> seconds((Long) value);
			case LINE -> (Long) value + 1;
		};
	}

	/** Returns milliseconds as seconds. */
	static Number seconds(long millis) {
		return number(millis / 1000.0);
	}

	/** Returns a number as a whole one if it is one; no such number is written with an exponent. */
	static Number number(double number) {
		return number == Math.rint(number) ? (Number) (long) number : BigDecimal.valueOf(number);
	}
}
