package io.github.probelight.query;

import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;

/**
 * A column of a table that can be asked with SQL.
 *
 * @param id its name, that of the exported column
 * @param type what its values are
 * @param meaning what it says, a sentence without a full stop
 */
public record SqlColumn(String id, ColumnType type, String meaning) {

	static SqlColumn of(TypedColumn<?> column) {
		return new SqlColumn(column.id(), column.type(), column.meaning());
	}

	/** Returns the name of its type in SQL: times are GMT, durations seconds, lines counted from 1. */
	public String sqlType() {
		return switch (type) {
			case TEXT -> "VARCHAR";
			case NUMBER, LINE -> "BIGINT";
			case DECIMAL, DURATION -> "DOUBLE";
			case TIME, CLOCK -> "TIMESTAMP";
			case BOOLEAN -> "BOOLEAN";
			case LIST, WORDS -> "VARCHAR[]";
		};
	}

	/** Returns the expression that makes its values of those that the function of its table has. */
	String expression() {
		String name = '"' + id + '"';
		return switch (type) {
			case TEXT, NUMBER, LINE, DECIMAL, DURATION, BOOLEAN -> name;
			// a function can hand over neither a time, but as an object for each, nor a list
			case TIME, CLOCK -> "make_timestamp(" + name + " * 1000) AS " + name;
			case LIST, WORDS -> "CASE WHEN " + name + " = '' THEN [] ELSE string_split(" + name + ", chr(10)) END AS "
					+ name;
		};
	}
}
