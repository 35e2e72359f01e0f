package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.EightBytes;

/**
 * Reads the lines of a log that start in a range, one range after the other. The line that starts last in a range is
 * read beyond its end. Of a line longer than {@link EntryScanner#LONGEST_LINE} only that much is looked at, so that a
 * line without end costs no more memory than any other. Used by one thread at a time.
 */
public final class RangeReader {

	private static final int LONGEST_LINE = EntryScanner.LONGEST_LINE;
	/** Most lines end within this many bytes behind the range: what is more is read when it is needed. */
	private static final int OVERHANG = 1 << 12;
	/** The most bytes that are read before and behind a range together, or at the start of a log. */
	static final int BEYOND = Math.max(LineLayout.HEAD, 1 + Math.max(OVERHANG, LONGEST_LINE + 1));

	/**
	 * What was read.
	 *
	 * @param lines lines that start in the range and have an end, or are too long to wait for it
	 * @param end where the next line begins, or the line that has no end yet; -1 if no line ends in the range
	 * @param inside the last line was longer than is looked at, and its end was not seen
	 * @param reached end of the range, or of the source if that comes first
	 * @param cut whether the source came first
	 */
	public record Outcome(long lines, long end, boolean inside, long reached, boolean cut) {}

	private final ByteSource source;
	private final EntryScanner scanner = new EntryScanner();
	private final VisitedLine place = new VisitedLine();
	private byte[] buffer = {};
	private int size;
	private boolean ended;

	/** Creates a reader of a source, from which several may read at once. */
	public RangeReader(ByteSource source) {
		this.source = source;
	}

	/** Sets where the entries of the log begin in their lines, see {@link LineLayout}. */
	public void setLayout(LineLayout layout) {
		scanner.setLayout(layout);
	}

	/**
	 * Reads the lines that start in a range: at 0, or behind an LF. The last line of a source is left out as long as it
	 * has no end; {@link #last} reads it.
	 *
	 * @param from start of the range
	 * @param to its end, at most 1 GB behind
	 */
	public Outcome read(long from, long to, LineVisitor visitor) throws IOException {
		long base = Math.max(0, from - 1);
		int limit = (int) (to - base);
		fill(base, limit + OVERHANG);
		long reached = base + Math.min(size, limit);
		boolean cut = size < limit;
		int line = from == 0 ? 0 : EightBytes.nextLf(buffer, 0, Math.min(size, limit)) + 1;
		if (line > Math.min(size, limit)) {
			return new Outcome(0, -1, false, reached, cut);
		}
		long lines = 0;
		long seam = source.seam(base + line);
		while (line < limit && line < size) {
			if (base + line >= seam) {
				visitor.seam();
				seam = source.seam(base + line + 1);
			}
			int start = base == 0 && line == 0 ? LogSniffer.bom(buffer, size) : line;
			int lf = scanner.next(buffer, start, size);
			if (lf == size && !ended) {
				fill(base, limit + LONGEST_LINE + 1);
				lf = scanner.next(buffer, start, size);
			}
			if (lf == size && size - line <= LONGEST_LINE) {
				break;
			}
			visit(visitor, lines++, start, lf);
			line = lf + 1;
		}
		return new Outcome(lines, base + Math.min(line, size), line > size, reached, cut);
	}

	/**
	 * Reads the last line of a source, which has no end, as line 0.
	 *
	 * @param from where it starts
	 * @param to end of the source, at most {@link EntryScanner#LONGEST_LINE} behind
	 */
	public void last(long from, long to, LineVisitor visitor) throws IOException {
		fill(from, (int) (to - from));
		if (source.seam(from) == from) {
			visitor.seam();
		}
		int start = from == 0 ? LogSniffer.bom(buffer, size) : 0;
		visit(visitor, 0, start, scanner.next(buffer, start, size));
	}

	private void visit(LineVisitor visitor, long number, int from, int lf) {
		place.set(number, from, lf);
		if (scanner.isEntry()) {
			visitor.entry(scanner, place);
		} else {
			visitor.continuation(scanner, place);
		}
		while (scanner.another()) {
			place.setSame();
			visitor.entry(scanner, place);
		}
	}

	private void fill(long base, int length) throws IOException {
		if (buffer.length < length) {
			buffer = Arrays.copyOf(buffer, Math.max(length, OVERHANG));
		}
		size = source.read(base, buffer, 0, length);
		ended = size < length;
		place.in(buffer, base, size);
	}
}
