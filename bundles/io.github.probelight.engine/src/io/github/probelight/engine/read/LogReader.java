package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.Words;

/**
 * Reads a log into a report. A reader keeps what it has read: when the log has grown, {@link #read} goes on where it
 * stopped. Used by one thread at a time.
 */
public final class LogReader {

	private static final int BUFFER = 1 << 20;
	private static final long FIRST_SNAPSHOT = 32L << 20;

	private final ByteSource source;
	private ReportBuilder builder = new ReportBuilder();
	private boolean tailTaken;
	private final EntryScanner scanner = new EntryScanner();
	private byte[] buffer = new byte[BUFFER];
	private long position;
	private int pending;
	private long lines;
	private long nextSnapshot = FIRST_SNAPSHOT;

	/** Creates a reader that starts at the start of the source. */
	public LogReader(ByteSource source) {
		this.source = source;
	}

	/** Reads a log once, as far as it goes now. */
	public static Report read(ByteSource source, ReadMonitor monitor) throws IOException {
		return new LogReader(source).read(monitor);
	}

	/**
	 * Reads on to the end that the log has now.
	 *
	 * @return the report of everything from the start of the log; after a cancel, of what was read. A last line
	 *         without its end counts in the report, and is read again when there is more of it.
	 */
	public Report read(ReadMonitor monitor) throws IOException {
		long total = source.size();
		if (tailTaken && total > position) {
			restart();
		}
		boolean more = true;
		while (more && !monitor.cancelled()) {
			if (pending == buffer.length) {
				buffer = Arrays.copyOf(buffer, 2 * buffer.length);
			}
			int count = source.read(position, buffer, pending, buffer.length - pending);
			more = count > 0;
			position += count;
			lines(pending + count);
			monitor.progress(position, Math.max(total, position));
			if (position >= nextSnapshot && more) {
				nextSnapshot = position + Math.max(FIRST_SNAPSHOT, position / 2);
				monitor.snapshot(builder.report(position - pending, lines));
			}
		}
		return report();
	}

	private void lines(int end) {
		int from = position == end ? LogSniffer.bom(buffer, end) : 0;
		int line = 0;
		int lf = Words.nextLf(buffer, pending, end);
		while (lf < end) {
			int start = Math.max(line, from);
			take(builder, start, lf > start && buffer[lf - 1] == '\r' ? lf - 1 : lf);
			lines++;
			line = lf + 1;
			lf = Words.nextLf(buffer, line, end);
		}
		pending = end - line;
		System.arraycopy(buffer, line, buffer, 0, pending);
	}

	private void take(ReportBuilder into, int from, int to) {
		if (scanner.scan(buffer, from, to)) {
			into.entry(scanner, lines);
		} else {
			into.continuation();
		}
	}

	/** The last line has no end: once there is more of it, what it was taken for no longer holds. */
	private void restart() {
		builder = new ReportBuilder();
		tailTaken = false;
		position = 0;
		pending = 0;
		lines = 0;
	}

	private Report report() {
		if (pending > 0 && !tailTaken) {
			tailTaken = true;
			take(builder, position == pending ? LogSniffer.bom(buffer, pending) : 0, pending);
		}
		return builder.report(position, tailTaken ? lines + 1 : lines);
	}
}
