package io.github.probelight.summary.section;

import io.github.probelight.summary.table.ColumnType;

/**
 * The head of a column.
 *
 * @param title "" if its cells speak for themselves
 * @param type what most of its cells are
 * @param right whether its cells stand at the right
 */
public record Heading(String title, ColumnType type, boolean right) {

	/** The head of a column that stands as its type does. */
	static Heading of(String title, ColumnType type) {
		return new Heading(title, type, type.right());
	}

	static Heading text(String title) {
		return of(title, ColumnType.TEXT);
	}

	static Heading number(String title) {
		return of(title, ColumnType.NUMBER);
	}

	static Heading decimal(String title) {
		return of(title, ColumnType.DECIMAL);
	}

	static Heading duration(String title) {
		return of(title, ColumnType.DURATION);
	}

	static Heading line(String title) {
		return of(title, ColumnType.LINE);
	}

	/** The head of a column of bars, which begin at its left. */
	static Heading bar() {
		return new Heading("", ColumnType.DECIMAL, false);
	}
}
