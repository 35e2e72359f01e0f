package io.github.probelight.spark;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.LogEntry;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** The exported tables as Spark has them: the log of each row, then their own columns, with types. */
final class SparkTable {

	/** The day of the run, by which tables are partitioned. */
	static final String RUN = "run";
	/** The table with a row for each result; the others are of reports. */
	static final String RESULTS = LineTables.RESULTS.toString();

	private static final int NANOS = 1_000_000;

	private SparkTable() {}

	/** Returns the names of all tables: those of reports, then that of results. */
	static List<String> names() {
		return Stream.concat(Arrays.stream(Tables.values()).map(Tables::toString), Stream.of(RESULTS)).toList();
	}

	/** Returns the columns of a table. */
	static StructType schema(String table) {
		StructType schema = new StructType().add(LineTables.LOG, DataTypes.StringType, false);
		if (table.equals(RESULTS)) {
			schema = schema.add(LineTables.LINE, DataTypes.LongType, false);
		}
		List<? extends TypedColumn<?>> columns = table.equals(RESULTS)
				? LineTables.RESULTS.columns()
				: of(table).table().columns();
		for (TypedColumn<?> column : columns) {
			schema = schema.add(column.id(), type(column.type()), true);
		}
		return schema;
	}

	/** Returns the table of reports with a name. */
	static Tables of(String name) {
		return Arrays.stream(Tables.values()).filter(table -> table.toString().equals(name)).findFirst().orElseThrow();
	}

	/** Returns the rows of a table of a report, each made when it is asked for. */
	static Stream<Row> rows(Tables table, String log, Report report) {
		return rows(table, log, report, 0, Long.MAX_VALUE);
	}

	/** Returns some of the rows of a table of a report, in its order; no others are made. */
	static Stream<Row> rows(Tables table, String log, Report report, long from, long count) {
		return rows(table.table(), log, report, from, count);
	}

	private static <T> Stream<Row> rows(TypedTable<T> table, String log, Report report, long from, long count) {
		return table.rows().apply(report).skip(from).limit(count).map(row -> {
			@Nullable
			Object[] cells = new @Nullable Object[table.columns().size() + 1];
			cells[0] = log;
			fill(cells, 1, table.columns(), row);
			return RowFactory.create(cells);
		});
	}

	/**
	 * Returns the row of a result.
	 *
	 * @param line of the whole log, 0-based
	 */
	static Row row(String log, long line, LogEntry result) {
		List<TypedColumn<LogEntry>> columns = LineTables.RESULTS.columns();
		@Nullable
		Object[] cells = new @Nullable Object[columns.size() + 2];
		cells[0] = log;
		cells[1] = line + 1;
		fill(cells, 2, columns, result);
		return RowFactory.create(cells);
	}

	private static <T> void fill(@Nullable Object[] cells, int from, List<TypedColumn<T>> columns, T row) {
		for (int i = 0; i < columns.size(); i++) {
			Object value = columns.get(i).value(row);
			cells[from + i] = value == null ? null : cell(columns.get(i).type(), value);
		}
	}

	private static DataType type(ColumnType type) {
		return switch (type) {
			case TEXT -> DataTypes.StringType;
			case NUMBER, LINE -> DataTypes.LongType;
			case DECIMAL, DURATION -> DataTypes.DoubleType;
			case TIME, CLOCK -> DataTypes.TimestampNTZType;
			case BOOLEAN -> DataTypes.BooleanType;
			case LIST, WORDS -> DataTypes.createArrayType(DataTypes.StringType, false);
		};
	}

	/** Returns a value as other programs read it: times GMT, durations in seconds, lines from 1. */
	private static Object cell(ColumnType type, Object value) {
		return switch (type) {
			case TEXT, NUMBER, DECIMAL, BOOLEAN -> value;
			case LINE -> (Long) value + 1;
			case DURATION -> (Long) value / 1000.0;
			case TIME, CLOCK -> time((Long) value);
			case LIST, WORDS -> ((List<?>) value).stream().map(String::valueOf).toArray();
		};
	}

	/** Returns a time, epoch milliseconds, as a table holds it. */
	static LocalDateTime time(long millis) {
		return LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * NANOS,
				ZoneOffset.UTC);
	}
}
