package io.github.probelight.summary.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;

/** What the values of a column are. */
public enum ColumnType {
	/** A {@link String}, never empty. */
	TEXT,
	/** A whole number, a {@link Long}. */
	NUMBER,
	/** A {@link Double}, of which people read one decimal where it is more than 1. */
	DECIMAL,
	/** Epoch milliseconds, a {@link Long}. */
	TIME,
	/** Such a time, of which only the time of day is told. */
	CLOCK,
	/** Milliseconds, a {@link Long}. */
	DURATION,
	/** A {@link List} of texts or whole numbers, which may be empty. */
	LIST,
	/** Such a list of single words: people read it with nothing but spaces between. */
	WORDS,
	/** A {@link Boolean}. */
	BOOLEAN,
	/** The 0-based number of a line, a {@link Long}; people and programs read it 1-based. */
	LINE;

	/** Tells whether values stand at the right, so that their digits stand one below the other. */
	public boolean right() {
		return this == NUMBER || this == DECIMAL || this == DURATION || this == LINE;
	}

	/** Returns a value as people read it in a table, a time by the clocks of a zone. */
	String shown(Object value, Zone zone) {
		return switch (this) {
			case TEXT, NUMBER -> value.toString();
			case DECIMAL -> decimal((Double) value);
			case TIME -> zone.date((Long) value);
			case CLOCK -> zone.clock((Long) value);
			case DURATION -> TimeText.duration((Long) value);
			case LIST -> joined((List<?>) value, ", ");
			case WORDS -> joined((List<?>) value, " ");
			case BOOLEAN -> (Boolean) value ? "yes" : "no";
			case LINE -> Long.toString((Long) value + 1);
		};
	}

	private static String joined(List<?> values, String between) {
		return values.stream().map(String::valueOf).collect(Collectors.joining(between));
	}

	private static String decimal(double number) {
		if (number > 1) {
			return String.format(Locale.ROOT, "%.1f", number);
		}
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}
}
