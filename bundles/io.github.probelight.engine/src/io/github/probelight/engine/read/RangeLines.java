package io.github.probelight.engine.read;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * The lines that start in a range of a log, visited chunk by chunk; the last line of the log too, though it may have no
 * end. Used by one thread at a time.
 */
public final class RangeLines {

	private static final int CHUNK = 1 << 21;

	private final ByteSource log;
	private final RangeReader reader;
	private final long from;
	private final long to;
	private long next;
	private long reached;
	/** Where the line begins that has no end. */
	private long position;
	private long first;
	private long lines;
	private boolean through = true;
	private boolean inside;
	private boolean growing;
	private boolean cut;

	/**
	 * Begins before the first line of a range, which may lie behind the end: then it has no lines.
	 *
	 * @param layout where the entries of the whole log begin in their lines
	 * @param from start of the range
	 * @param to its end, at most {@link ByteSource#UNKNOWN_SIZE}
	 */
	public RangeLines(ByteSource log, LineLayout layout, long from, long to) {
		this.log = log;
		this.from = from;
		this.to = to;
		next = from;
		reached = from;
		position = to;
		reader = new RangeReader(log);
		reader.setLayout(layout);
	}

	/** Visits the lines of the next chunk, numbered from 0; false if there is none. */
	public boolean next(LineVisitor visitor) throws IOException {
		first = lines;
		if (next < to && !cut) {
			RangeReader.Outcome range = reader.read(next, Math.min(to, next + CHUNK), visitor);
			next += CHUNK;
			lines += range.lines();
			if (range.end() >= 0) {
				position = range.end();
				through = false;
				inside = range.inside();
			}
			reached = Math.max(from, range.reached());
			cut = range.cut();
			return true;
		}
		if (open() || position >= Math.min(to, reached)) {
			return false;
		}
		reader.last(position, Math.min(log.size(), position + EntryScanner.LONGEST_LINE), visitor);
		lines++;
		through = false;
		growing = true;
		return true;
	}

	/** Returns the line in the range that was line 0 of the chunk. */
	public long firstLine() {
		return first;
	}

	/** Returns how many lines were visited. */
	public long lines() {
		return lines;
	}

	/** Returns how many bytes of the range there are. */
	public long bytes() {
		return reached - from;
	}

	/** Tells whether no line starts or ends in the range. */
	boolean through() {
		return through;
	}

	/** Tells whether the last line has no end that was seen. */
	boolean open() {
		return inside || growing;
	}

	/** Tells whether the last line has no end because the log had none yet. */
	boolean growing() {
		return growing;
	}
}
