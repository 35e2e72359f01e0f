package io.github.probelight.engine.read;

import io.github.probelight.engine.scan.LogSniffer;

/** A line that a {@link RangeReader} has come to: its number, its place and its bytes. Reused for every line. */
public final class VisitedLine {

	private byte[] bytes = {};
	private long base;
	private long number;
	private int from;
	private int end;
	private int lf;
	private boolean same;

	VisitedLine() {}

	/** Returns its number, counted from 0 at the first line that starts in the range. */
	public long number() {
		return number;
	}

	/** Returns whether an entry of it was visited before: a line may have several. */
	public boolean isSame() {
		return same;
	}

	/** Returns where it starts in the source. A byte order mark at the start of a log is not a part of its first line. */
	public long offset() {
		return base + from;
	}

	/** Returns an array that holds it. */
	public byte[] bytes() {
		return bytes;
	}

	/** Returns the index of its first byte. */
	public int from() {
		return from;
	}

	/** Returns the index behind its last byte, its CR LF or LF not counted; of a very long line, what is looked at. */
	public int to() {
		return lf < end && lf > from && bytes[lf - 1] == '\r' ? lf - 1 : lf;
	}

	/** Returns how many bytes it has, its CR LF or LF and a byte order mark before it counted; as far as is looked at. */
	int length() {
		boolean marked = base == 0 && from > 0 && LogSniffer.bom(bytes, end) == from;
		return Math.min(end, lf + 1) - (marked ? 0 : from);
	}

	void in(byte[] newBytes, long newBase, int newEnd) {
		bytes = newBytes;
		base = newBase;
		end = newEnd;
	}

	void set(long newNumber, int newFrom, int newLf) {
		number = newNumber;
		from = newFrom;
		lf = newLf;
		same = false;
	}

	/** Notes that the next entry of the same line comes. */
	void setSame() {
		same = true;
	}
}
