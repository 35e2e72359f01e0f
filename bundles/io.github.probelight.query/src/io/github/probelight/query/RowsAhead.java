package io.github.probelight.query;

import java.util.ArrayDeque;

import org.duckdb.DuckDBTableFunctionState;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.read.ReadMonitor;

/**
 * A log that is read while DuckDB takes the rows. It begins when the first are asked for, is never more than some chunks
 * ahead, and ends when nobody wants more.
 */
final class RowsAhead implements DuckDBTableFunctionState, ReadMonitor {

	/** Chunks that wait to be taken, some megabytes each. */
	private static final int AHEAD = 4;

	private final ScanSource source;
	private final LineColumns columns;
	private final ArrayDeque<LineChunk> chunks = new ArrayDeque<>();
	private boolean begun;
	private boolean ended;
	private boolean closed;
	private @Nullable Throwable failure;

	RowsAhead(ScanSource source, LineColumns columns) {
		this.source = source;
		this.columns = columns;
	}

	/** Returns the next rows, in the order of the log; null if there are no more. */
	synchronized @Nullable LineChunk take() throws InterruptedException {
		if (!begun) {
			begun = true;
			Thread reader = new Thread(this::read, "scan log");
			reader.setDaemon(true);
			reader.start();
		}
		while (chunks.isEmpty() && !ended) {
			wait();
		}
		source.checkCancelled();
		Throwable problem = failure;
		if (problem != null) {
			throw new IllegalStateException(String.valueOf(problem.getMessage()), problem);
		}
		notifyAll();
		return chunks.poll();
	}

	private void read() {
		Throwable problem = null;
		try {
			LogInput input = source.open();
			input.lines(() -> new RowCollector(columns, source.choice()::wants),
					(rows, firstLine) -> put(placed(rows, firstLine, input)), source.monitor(this));
		} catch (InputException | RuntimeException | OutOfMemoryError e) {
			problem = e;
		}
		synchronized (this) {
			failure = problem;
			ended = true;
			notifyAll();
		}
	}

	private LineChunk placed(RowCollector.Rows rows, long firstLine, LogInput input) {
		long[] lines = rows.lines();
		for (int i = 0; i < lines.length; i++) {
			lines[i] += firstLine;
		}
		return columns.chunk(rows.own(), lines, input.parts());
	}

	/** Waits until there is room; returns false if nobody wants more. */
	private synchronized boolean put(LineChunk chunk) {
		try {
			while (chunks.size() >= AHEAD && !closed) {
				wait();
			}
		} catch (InterruptedException e) {
			closed = true;
		}
		if (!closed) {
			chunks.add(chunk);
			notifyAll();
		}
		return !closed;
	}

	@Override
	public synchronized boolean cancelled() {
		return closed;
	}

	@Override
	public void progress(long bytesDone, long bytesTotal) {
		// the source tells it
	}

	@Override
	public synchronized void close() {
		closed = true;
		chunks.clear();
		notifyAll();
	}
}
