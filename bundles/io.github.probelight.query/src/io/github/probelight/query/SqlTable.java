package io.github.probelight.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;

/**
 * A table that can be asked with SQL: one that is exported, with the same columns, and the log of each row where rows
 * come of one.
 *
 * @param name its name, that of the exported table
 * @param columns its columns
 */
public record SqlTable(String name, List<SqlColumn> columns) {

	private static final SqlColumn LOG = new SqlColumn(LineTables.LOG, ColumnType.TEXT, "Log that it is in, or begins");
	private static final SqlColumn LINE = new SqlColumn(LineTables.LINE, ColumnType.LINE, "Line in that log");

	/** Returns all tables: those of lines, then those of the report. */
	public static List<SqlTable> all() {
		return Stream.concat(Arrays.stream(LineTables.values()).map(SqlTable::of),
				Arrays.stream(Tables.values()).map(SqlTable::of)).toList();
	}

	static SqlTable of(LineTables table) {
		return new SqlTable(table.toString(),
				Stream.concat(Stream.of(LOG, LINE), table.columns().stream().map(SqlColumn::of)).toList());
	}

	static SqlTable of(Tables table) {
		Stream<SqlColumn> columns = table.table().columns().stream().map(SqlColumn::of);
		return new SqlTable(table.toString(),
				(table == Tables.SCANS ? Stream.concat(columns, Stream.of(LOG)) : columns).toList());
	}

	/** Tells whether its rows name the log that they come of. */
	boolean hasLog() {
		return columns.contains(LOG);
	}

	/** The name of the function that has its rows, which nobody needs to know. */
	String function() {
		return "scan_" + name;
	}
}
