package io.github.probelight.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.ColumnType;

/**
 * A table as a function that DuckDB calls.
 *
 * @param <S> the state of one use of it, which its threads share
 * @param <L> that of one of its threads
 */
abstract class ScanFunction<S, L> implements DuckDBTableFunction<SqlTable, S, L> {

	private final SqlTable table;

	ScanFunction(SqlTable table) {
		this.table = table;
	}

	/** How many threads may take rows at the same time. */
	abstract long threads();

	/**
	 * Begins a use of the table.
	 *
	 * @param columns those that are asked for, by their numbers
	 */
	abstract S begin(List<Integer> columns);

	/** Begins the work of one thread. */
	abstract L beginThread();

	/** Copies the next rows, as many as there is room for, and returns how many; 0 at the end. */
	abstract long copy(S state, L thread, DuckDBDataChunkWriter out) throws Exception;

	/** A column that only says that there is a row, for who counts them: its value is of no interest. */
	private static final String ROW = "row";

	@Override
	public final SqlTable bind(@Nullable DuckDBTableFunctionBindInfo info) {
		DuckDBTableFunctionBindInfo to = Objects.requireNonNull(info);
		to.addResultColumn(ROW, DuckDBColumnType.BIGINT);
		table.columns().forEach(column -> to.addResultColumn(column.id(), carried(column.type())));
		return table;
	}

	private static DuckDBColumnType carried(ColumnType type) {
		return switch (type) {
			case TEXT, LIST, WORDS -> DuckDBColumnType.VARCHAR;
			case NUMBER, TIME, CLOCK, LINE -> DuckDBColumnType.BIGINT;
			case DECIMAL, DURATION -> DuckDBColumnType.DOUBLE;
			case BOOLEAN -> DuckDBColumnType.BOOLEAN;
		};
	}

	@Override
	public final S init(@Nullable DuckDBTableFunctionInitInfo info) {
		DuckDBTableFunctionInitInfo of = Objects.requireNonNull(info);
		of.setMaxThreads(threads());
		List<Integer> columns = new ArrayList<>();
		for (long i = 0; i < of.getColumnCount(); i++) {
			columns.add((int) of.getColumnIndex(i));
		}
		return begin(columns);
	}

	@Override
	public final L localInit(@Nullable DuckDBTableFunctionInitInfo info) {
		return beginThread();
	}

	@Override
	public final long apply(@Nullable DuckDBTableFunctionCallInfo info, @Nullable DuckDBDataChunkWriter out)
			throws Exception {
		DuckDBTableFunctionCallInfo call = Objects.requireNonNull(info);
		return copy(call.<S>getInitData(), call.<L>getLocalInitData(), Objects.requireNonNull(out));
	}
}
