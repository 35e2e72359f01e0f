package io.github.probelight.query;

import java.util.List;

import org.duckdb.DuckDBDataChunkWriter;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.LineTables;

/** A table that has a row for lines, read by as many threads as DuckDB wants: each takes the next rows there are. */
final class LineFunction extends ScanFunction<RowsAhead, LineFunction.Taken> {

	/** What one thread is copying. */
	static final class Taken {
		private @Nullable LineChunk chunk;
		private int next;
	}

	private final LineTables table;
	private final ScanSource source;

	LineFunction(LineTables table, ScanSource source) {
		super(SqlTable.of(table));
		this.table = table;
		this.source = source;
	}

	@Override
	long threads() {
		return Runtime.getRuntime().availableProcessors();
	}

	@Override
	RowsAhead begin(List<Integer> columns) {
		return new RowsAhead(source, new LineColumns(table, columns));
	}

	@Override
	Taken beginThread() {
		return new Taken();
	}

	@Override
	long copy(RowsAhead reading, Taken taken, DuckDBDataChunkWriter out) throws InterruptedException {
		LineChunk chunk = taken.chunk;
		while (chunk == null || taken.next == chunk.count()) {
			chunk = reading.take();
			taken.chunk = chunk;
			taken.next = 0;
			if (chunk == null) {
				return 0;
			}
		}
		int count = (int) Math.min(out.capacity(), chunk.count() - taken.next);
		for (int i = 0; i < chunk.columns().size(); i++) {
			chunk.columns().get(i).copy(taken.next, count, out.vector(i));
		}
		taken.next += count;
		return count;
	}
}
