package io.github.probelight.engine.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LogSniffer;

/** One of several logs that are merged, a line at a time: a piece of it where the line is longer than what is kept. */
final class MergedLog implements Closeable {

	private static final int BUFFER = 1 << 18;
	private static final int MARK = 3;

	private final Origin origin;
	private final boolean first;
	private final EntryScanner scanner = new EntryScanner();
	private final byte[] buffer = new byte[BUFFER];
	private InputStream stream = InputStream.nullInputStream();
	/** The line lies at {@code [from, to)}, what is read ends at {@code end}. */
	private int from;
	private int to;
	private int end;
	private boolean streamEnded;
	private boolean untouched;
	private boolean startsEntry = true;
	private long line = -1;
	private long time;
	private long bytes;
	private Optional<InputException> problem = Optional.empty();

	/** Opens a log; the {@code first} of several keeps its byte order mark. */
	MergedLog(Origin origin, boolean first) {
		this.origin = origin;
		this.first = first;
		time = origin.time() == EntryScanner.NO_TIME ? Long.MIN_VALUE : origin.time();
		scanner.setLayout(origin.layout());
		try {
			stream = origin.open();
		} catch (IOException e) {
			end(e);
		}
	}

	Origin origin() {
		return origin;
	}

	/** Why it ended too early, if it did. */
	Optional<InputException> problem() {
		return problem;
	}

	/** Moves on to the next line, the first one at first. Returns whether there is one. */
	boolean next() {
		boolean begins = line < 0 || to > 0 && buffer[to - 1] == '\n';
		boolean skipsMark = line < 0 && !first;
		from = to;
		int lf = lineEnd();
		if (skipsMark && LogSniffer.bom(buffer, end) > 0) {
			from = MARK;
			lf = scanner.next(buffer, from, end);
		}
		to = lf < end ? lf + 1 : end;
		untouched = begins;
		line += begins && to > from ? 1 : 0;
		boolean timed = begins && scanner.isEntry() && scanner.time() != EntryScanner.NO_TIME;
		startsEntry = timed;
		time = timed ? Math.max(time, scanner.time()) : time;
		return to > from;
	}

	/** Finds the LF of the line at {@link #from}, and reads on until it is there; the end where it is not. */
	private int lineEnd() {
		int lf = scanner.next(buffer, from, end);
		while (lf == end && !streamEnded && end - from < BUFFER) {
			System.arraycopy(buffer, from, buffer, 0, end - from);
			end -= from;
			from = 0;
			fill();
			lf = scanner.next(buffer, from, end);
		}
		return lf;
	}

	private void fill() {
		try {
			int count = stream.read(buffer, end, BUFFER - end);
			streamEnded = count < 0;
			end += Math.max(0, count);
			bytes += Math.max(0, count);
		} catch (IOException e) {
			end(e);
		}
	}

	private void end(IOException why) {
		streamEnded = true;
		problem = Optional.of(InputException.of(why, bytes));
	}

	/** Whether something of the line is not taken yet. */
	boolean hasMore() {
		return to > from;
	}

	/** Takes so much of the line at the most; returns how much. */
	int take(byte[] into, int at, int length) {
		int count = Math.min(length, to - from);
		System.arraycopy(buffer, from, into, at, count);
		from += count;
		untouched = false;
		return count;
	}

	/** Whether the line, all of which is taken, has its end. */
	boolean isLineEnded() {
		return buffer[to - 1] == '\n';
	}

	/** Whether nothing of the line is taken yet. */
	boolean isUntouched() {
		return untouched;
	}

	/** Whether the line begins an entry that has a time: before any other, nothing of another log may come. */
	boolean startsEntry() {
		return startsEntry;
	}

	/** The line in its log, 0-based. */
	long line() {
		return line;
	}

	/** The latest time of an entry up to this line, epoch milliseconds: a clock that goes back changes no order. */
	long time() {
		return time;
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
