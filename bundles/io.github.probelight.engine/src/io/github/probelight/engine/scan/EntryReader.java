package io.github.probelight.engine.scan;

import java.util.Optional;

/**
 * Reads one line: is it an entry, and which facts does it hold. It knows nothing of the lines before: what a line says
 * is decided here, and {@link EntryScanner} only gets there sooner when lines repeat. The fields are reused for every
 * line; ranges are indexes into the bytes that were given. It reads exactly what the grammar describes, and a test holds
 * the two together.
 * <p>
 * An entry is a time, then brackets with spaces and tabs between them, then the message. A {@code ]} closes a bracket
 * only before a space, a tab, a {@code [} or the end. Blanks at the end of a line are no part of it, and nothing that is
 * not seen: {@link SeenText}. An entry that begins with {@code _} may end with one, which is then no part of it either;
 * {@link LineLayout} says where an entry begins, {@link NextEntry} where another one begins in the same line. At most 64
 * brackets are read. The level is a word in capitals in the first; the first thread and site count, the last target.
 */
public sealed class EntryReader extends ReadEntry permits EntryScanner {

	/** A longer line is judged by its beginning: no line of this length is more than text. */
	public static final int LONGEST_LINE = 1 << 16;

	final HeadReader brackets = new HeadReader();
	private final MessageEnds ends = new MessageEnds();
	private final Timestamps timestamps = new Timestamps();
	LineLayout layout = LineLayout.PLAIN;
	/** Where the time of the next entry of the line begins, or -1; the marks before it, and where the line ends. */
	int next = -1;
	private int nextFrom;
	private int end;

	/** Creates a reader, for any number of lines. */
	public EntryReader() {}

	/** Reads the first entry of a line of text, such as the one under the caret; empty if it has none. */
	public static Optional<EntryFacts> read(String line) {
		return EntryFacts.all(line).stream().findFirst();
	}

	/** Sets where the entries of the log begin in their lines; that is {@link LineLayout#PLAIN} until it is set. */
	public final void setLayout(LineLayout ofLog) {
		layout = ofLog;
	}

	/** Returns where the entries of the log begin in their lines, as far as it was set. */
	public final LineLayout layout() {
		return layout;
	}

	/**
	 * Reads a line.
	 *
	 * @param b bytes
	 * @param from start of the line
	 * @param to end of the line, its line delimiter left out
	 * @return true if it is an entry; false if it is a continuation, and then no field but the message says anything
	 */
	public boolean scan(byte[] b, int from, int to) {
		int end = LineBytes.end(b, from, to);
		next = -1;
		if (LineBytes.isLatin(b, from, end)) {
			// every name that is kept is UTF-8
			byte[] utf8 = LineBytes.latin(b, from, end);
			return seen(utf8, 0, utf8.length);
		}
		return seen(b, from, end);
	}

	/** Reads a line without what is not seen in it; a continuation stays as it is. */
	private boolean seen(byte[] b, int from, int to) {
		// blanks and tabs at the start change nothing, and many continuations have them
		if (!SeenText.isNeeded(b, HeadReader.gap(b, from, to), to)) {
			return entry(b, from, to);
		}
		byte[] seen = SeenText.of(b, from, to);
		if (!entry(seen, 0, Bytes.end(seen, 0, seen.length)) && next < 0) {
			text.set(b, from, to);
		}
		return entry;
	}

	private boolean entry(byte[] b, int from, int to) {
		int start = LineStart.time(b, from, to, layout);
		entry = start >= 0;
		if (entry) {
			entry(b, from, start, to);
		} else {
			bytes = b;
			text.set(b, from, own(b, from, to, NextEntry.inContinuation(b, from, to)));
		}
		return entry;
	}

	/** Reads the entry whose time begins at {@code start}; {@code from} is where what stands before it begins. */
	private void entry(byte[] b, int from, int start, int to) {
		timeStart = start;
		timeEnd = timestamps.read(b, start, to);
		bytes = b;
		time = timestamps.millis();
		int own = own(b, timeEnd, to, NextEntry.time(b, timeEnd, to));
		int wrap = LineStart.wrap(b, from, start, layout);
		boolean closed = wrap > 0 && own - wrap >= timeEnd && LineStart.mirrors(b, start - wrap, wrap, own);
		int end = closed ? own - wrap : own;
		message(b, brackets.read(b, timeEnd, end, head), end, closed ? MessageEnds.CLOSED : wrap);
	}

	/** Takes note of the next entry of the line, which ends at {@code to}, and returns where what is before it ends. */
	final int own(byte[] b, int from, int to, int time) {
		next = time;
		if (next < 0) {
			return to;
		}
		end = to;
		nextFrom = next - LineStart.wrap(b, from, next, layout);
		return Bytes.end(b, from, nextFrom);
	}

	/** Reads the next entry of the line, as {@link #scan} reads the first; false if the line has no more. */
	public boolean another() {
		if (next < 0) {
			return false;
		}
		entry = true;
		entry(bytes, nextFrom, next, end);
		return true;
	}

	/**
	 * Reads a message.
	 *
	 * @param marks those of a page before the entry that its end does not mirror, or {@link MessageEnds#CLOSED}
	 */
	final void message(byte[] b, int from, int to, int marks) {
		ends.set(b, from, to, marks, timeStart, next >= 0);
		int at = ends.next();
		while (at >= 0 && !isKnown(b, from, at)) {
			at = ends.next();
		}
		text.set(b, from, at < 0 ? to : at);
	}

	private boolean isKnown(byte[] b, int from, int to) {
		if (!MessageReader.isTooLong(b, from, to) && result.read(b, from, to)) {
			kind = MessageKind.RESULT;
			return true;
		}
		result.clear();
		long rules = KnownMessages.rules(b, from, to);
		kind = rules == 0 ? MessageKind.TEXT : message.read(b, from, to, rules);
		return kind != MessageKind.TEXT;
	}
}
