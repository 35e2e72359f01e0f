package io.github.probelight.query;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** A table of the report, which is made when the first rows are asked for. Its rows are taken by one thread. */
final class ReportFunction extends ScanFunction<ReportFunction.Asked, Object> {

	/** What is asked for, and how far it is. */
	static final class Asked {

		private final List<Integer> columns;
		private @Nullable Rows<?> rows;

		Asked(List<Integer> columns) {
			this.columns = columns;
		}
	}

	/**
	 * The rows that are left.
	 *
	 * @param only the name of the log, where there is one only
	 */
	private record Rows<T>(List<TypedColumn<T>> columns, Iterator<T> left, String only) {

		static Rows<?> of(Tables table, ReadLog log) {
			return of(table.table(log), log);
		}

		private static <T> Rows<T> of(TypedTable<T> table, ReadLog log) {
			return new Rows<>(table.columns(), table.rows().apply(log.report()).iterator(),
					log.names().getFirst());
		}

		long copy(List<Integer> numbers, DuckDBDataChunkWriter out) {
			int row = 0;
			for (; row < out.capacity() && left.hasNext(); row++) {
				T next = left.next();
				for (int i = 0; i < numbers.size(); i++) {
					set(out.vector(i), row, numbers.get(i) - 1, next);
				}
			}
			return row;
		}

		private void set(DuckDBWritableVector to, int row, int number, T of) {
			if (number < 0) {
				to.setLong(row, 1);
			} else if (number == columns.size()) {
				to.setString(row, only);
			} else {
				set(to, row, columns.get(number), of);
			}
		}

		private void set(DuckDBWritableVector to, int row, TypedColumn<T> column, T of) {
			Object value = column.value(of);
			if (value == null) {
				to.setNull(row);
				return;
			}
			switch (column.type()) {
				case TEXT -> to.setString(row, (String) value);
				case NUMBER, TIME, CLOCK -> to.setLong(row, (Long) value);
				case LINE -> to.setLong(row, (Long) value + 1);
				case DECIMAL -> to.setDouble(row, (Double) value);
				case DURATION -> to.setDouble(row, (Long) value / 1000.0);
				case BOOLEAN -> to.setBoolean(row, (Boolean) value);
				// no text of a log holds the end of a line
				case LIST, WORDS -> to.setString(row,
						((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining("\n")));
			}
		}
	}

	private final Tables table;
	private final ScanSource source;

	ReportFunction(Tables table, ScanSource source) {
		super(SqlTable.of(table));
		this.table = table;
		this.source = source;
	}

	@Override
	long threads() {
		return 1;
	}

	@Override
	Asked begin(List<Integer> columns) {
		return new Asked(columns);
	}

	@Override
	Object beginThread() {
		return source;
	}

	@Override
	long copy(Asked asked, Object thread, DuckDBDataChunkWriter out) throws InputException {
		Rows<?> rows = asked.rows;
		if (rows == null) {
			rows = Rows.of(table, source.report());
			asked.rows = rows;
		}
		return rows.copy(asked.columns, out);
	}
}
