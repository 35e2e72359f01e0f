package io.github.probelight.engine.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.text.ByteSource;

/**
 * The facts of the lines that start in a range of a log. Those of the range behind it are appended, those of another log
 * joined; appending is associative, not commutative. It can be written, sent and read. Used by one thread at a time.
 */
public final class Partial {

	/** "PLPT". */
	private static final int MAGIC = 0x504C5054;
	private static final int VERSION = 8;
	private static final int MARK_BYTES = 3;

	/** No line starts or ends here. */
	private static final int THROUGH = 1;
	private static final int OPEN = 2;
	/** The range is the start of a log, and begins with a byte order mark. */
	private static final int MARKED = 4;
	/** The log ended before the last line did: there may be more of it later. */
	private static final int GROWING = 8;
	static final int FLAGS = 16;

	/**
	 * What is said of a partial before its facts.
	 *
	 * @param bytes bytes of the range
	 * @param lines lines that start in it
	 * @param open whether the last of these lines has no end
	 */
	public record Head(long bytes, long lines, boolean open) {

		/**
		 * Reads the head of a written partial, and nothing else.
		 *
		 * @throws IOException if it is none, or one of another version, or damaged
		 */
		public static Head read(DataInput in) throws IOException {
			FactsInput from = opened(in);
			return new Head(from.number(0), from.number(0), (from.number(0, FLAGS) & OPEN) != 0);
		}
	}

	private final ReportBuilder facts;
	private long bytes;
	private long lines;
	private int flags;

	/** Creates the partial of a range without bytes. */
	public Partial() {
		this(new ReportBuilder(), 0, 0, THROUGH);
	}

	private Partial(ReportBuilder facts, long bytes, long lines, int flags) {
		this.facts = facts;
		this.bytes = bytes;
		this.lines = lines;
		this.flags = flags;
	}

	/** Returns the partial of the first bytes of a log, whose facts are known; {@code open}: the last line has no end. */
	static Partial of(ByteSource log, ReportBuilder facts, long bytes, long lines, boolean open) throws IOException {
		return new Partial(facts, bytes, lines, (open ? OPEN : 0) | (marked(log) ? MARKED : 0));
	}

	/** Returns the partial of logs that nothing is appended or joined to, whose facts are known. */
	static Partial of(ReportBuilder facts, long bytes, long lines) {
		return new Partial(facts, bytes, lines, 0);
	}

	/**
	 * Reads the lines that start in a range of a log. A range may lie behind the end: then it has no bytes.
	 *
	 * @param from start of the range
	 * @param to its end, at most {@link ByteSource#UNKNOWN_SIZE}
	 */
	public static Partial of(ByteSource log, long from, long to) throws IOException {
		return of(log, LineLayout.of(log, true), from, to);
	}

	/**
	 * Reads them likewise; a stream is read from its start to its end.
	 *
	 * @param layout where the entries of the whole log begin in their lines
	 */
	public static Partial of(ByteSource log, LineLayout layout, long from, long to) throws IOException {
		boolean marked = from == 0 && marked(log);
		ReportBuilder part = new ReportBuilder();
		Partial whole = new Partial();
		RangeLines range = new RangeLines(log, layout, from, to);
		while (range.next(ChunkReader.into(part))) {
			part.seal();
			whole.facts.append(part, range.firstLine());
			part.clear();
		}
		whole.bytes = range.bytes();
		whole.lines = range.lines();
		whole.flags = (range.through() ? THROUGH : 0) | (range.open() ? OPEN : 0) | (range.growing() ? GROWING : 0)
				| (marked ? MARKED : 0);
		return whole;
	}

	private static boolean marked(ByteSource log) throws IOException {
		byte[] head = new byte[MARK_BYTES];
		return LogSniffer.bom(head, log.read(0, head, 0, MARK_BYTES)) > 0;
	}

	/** Appends the range behind this one. */
	public void append(Partial next) {
		add(next, next.lines, next.bytes);
		if (bytes == next.bytes) {
			flags |= next.flags & MARKED;
		}
	}

	/**
	 * Appends another log as if it followed in the same file: a last line without an end gets one, and a byte order mark
	 * is left out. Logs that are joined are whole.
	 */
	public void join(Partial log) {
		join(log, false);
	}

	/**
	 * Joins likewise.
	 *
	 * @param goesOn whether the other log is the newer part of the same one: then what is not finished goes on there
	 */
	public void join(Partial log, boolean goesOn) {
		bytes += open() ? 1 : 0;
		flags &= ~(OPEN | GROWING);
		boolean marked = (log.flags & MARKED) != 0;
		if (!goesOn && log.bytes > (marked ? MARK_BYTES : 0)) {
			facts.seam();
		}
		if (!marked) {
			add(log, log.lines, log.bytes);
		} else if (log.bytes > MARK_BYTES) {
			add(log, log.lines, log.bytes - MARK_BYTES);
		}
	}

	private void add(Partial next, long moreLines, long moreBytes) {
		facts.append(next.facts, lines);
		lines += moreLines;
		bytes += moreBytes;
		if ((next.flags & THROUGH) == 0) {
			flags = flags & MARKED | next.flags & (OPEN | GROWING);
		}
	}

	/** Returns how many bytes there are. */
	public long bytes() {
		return bytes;
	}

	/** Returns how many lines there are, one without an end included. */
	public long lines() {
		return lines;
	}

	/** Tells whether the last line has no end. */
	public boolean open() {
		return (flags & OPEN) != 0;
	}

	/** Tells whether the last line has no end because the log had none yet. */
	boolean growing() {
		return (flags & GROWING) != 0;
	}

	/** Returns the facts, to go on with. */
	ReportBuilder facts() {
		return facts;
	}

	/** Returns the report of these lines; what is appended later does not change it. */
	public Report report() {
		return facts.report(bytes, lines);
	}

	/** Writes the partial, head first. */
	public void write(DataOutput out) throws IOException {
		out.writeInt(MAGIC);
		out.writeInt(VERSION);
		FactsOutput to = new FactsOutput(out);
		to.number(bytes);
		to.number(lines);
		to.number(flags);
		to.flush();
		facts.write(to);
		to.end();
	}

	/**
	 * Reads a partial that was written.
	 *
	 * @throws IOException if it is none, or one of another version, or damaged
	 */
	public static Partial read(DataInput in) throws IOException {
		FactsInput from = opened(in);
		long bytes = from.number(0);
		long lines = from.number(0);
		int flags = from.number(0, FLAGS);
		Partial partial = new Partial(ReportBuilder.read(from), bytes, lines, flags);
		from.end();
		return partial;
	}

	/** Returns what is behind magic and version. */
	static FactsInput opened(DataInput in) throws IOException {
		try {
			if (in.readInt() != MAGIC) {
				throw new IOException("These are not the facts of a log.");
			}
			int version = in.readInt();
			if (version != VERSION) {
				throw new IOException("The facts of a log are of version " + version + ", not " + VERSION + ".");
			}
			return new FactsInput(in);
		} catch (EOFException e) {
			throw new IOException("The facts of a log are cut off.", e);
		}
	}
}
