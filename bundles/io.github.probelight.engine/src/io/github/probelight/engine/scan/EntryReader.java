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
public sealed class EntryReader permits EntryScanner {

	/** The time of an entry whose time is impossible, such as month 13. */
	public static final long NO_TIME = Long.MIN_VALUE;

	/** A longer line is judged by its beginning: no line of this length is more than text. */
	public static final int LONGEST_LINE = 1 << 16;

	final HeadFacts head = new HeadFacts();
	final HeadReader brackets = new HeadReader();
	final ResultReader result = new ResultReader();
	final Range text = new Range();
	private final MessageEnds ends = new MessageEnds();
	private final MessageReader message = new MessageReader();
	private final Timestamps timestamps = new Timestamps();
	/** What the line was read from: the bytes that were given, or the same in UTF-8. */
	byte[] bytes = {};
	/** Where in them the time of the last entry begins and ends. */
	int timeStart;
	int timeEnd;
	long time = NO_TIME;
	MessageKind kind = MessageKind.TEXT;
	boolean entry;
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

	/** Sets the facts that nobody may have asked for yet. */
	void place() {
		// all are set at once
	}

	/** Tells whether the line that was read last is an entry; of a continuation only {@link #message()} says anything. */
	public final boolean isEntry() {
		return entry;
	}

	/** Returns the time in epoch milliseconds, or {@link #NO_TIME}. */
	public final long time() {
		return time;
	}

	/** Returns where the time begins, in the bytes of the {@link #message()}; only a line that was read as a whole tells. */
	public final int timeFrom() {
		return timeStart;
	}

	/** Returns where the time ends; likewise. */
	public final int timeTo() {
		return timeEnd;
	}

	/** Returns the level, such as {@code INFO}. */
	public final Range level() {
		place();
		return head.level;
	}

	/** Returns the thread name. */
	public final Range thread() {
		place();
		return head.thread;
	}

	/** Returns the site name. */
	public final Range site() {
		place();
		return head.site;
	}

	/** Tells whether the line has a target. */
	public final boolean hasHost() {
		return head.hasHost();
	}

	/** Returns the host of the last target, without the square brackets of an IPv6 address. */
	public final Range host() {
		return head.host();
	}

	/** Returns the host of the last target as an unsigned 32-bit number if it is an IPv4 address, else -1. */
	public final long ipv4() {
		return head.ipv4;
	}

	/** Returns the port of the last target, 0 to 99999, or -1. */
	public final int port() {
		return head.port;
	}

	/** Returns the protocol of the last target, see {@link Protocols}. */
	public final int protocol() {
		return head.protocol;
	}

	/** Returns the whole message, or a whole continuation. */
	public final Range message() {
		place();
		return text;
	}

	/** Returns whom a bracket {@code [Principal: …]} before the message names, "" if there is none. */
	public final String person() {
		return Person.before(message());
	}

	/** Returns what the message says. */
	public final MessageKind kind() {
		return kind;
	}

	/** Returns the state of a result. */
	public final Range state() {
		place();
		return result.state;
	}

	/** Returns the reason of a result. */
	public final Range reason() {
		place();
		return result.reason;
	}

	/** Returns the TTL of a result, 0 to 255, or -1. */
	public final int ttl() {
		place();
		return result.ttl;
	}

	/** Returns the latency of a result in milliseconds, or -1. */
	public final int latency() {
		place();
		return result.latency;
	}

	/** Returns the variance of a result in milliseconds, or -1. */
	public final int variance() {
		place();
		return result.variance;
	}

	/** Returns the timeout of a result in milliseconds, or -1. */
	public final int timeout() {
		place();
		return result.timeout;
	}

	/** Returns the task, site, scan, person, service, check, host, range or trouble that the message names, or "". */
	public final String name() {
		return isPlain() ? "" : message.name();
	}

	/** Returns the {@link #name()} of a message that is neither result nor plain text, as bytes. */
	public final Range named() {
		return message.named();
	}

	/** Returns what the message says about the name: how long, why, from which source; or "". */
	public final String detail() {
		return isPlain() ? "" : message.detail();
	}

	/** Returns what a check says, such as {@code NOT VULNERABLE VERSION}; "" for other messages. */
	public final String verdict() {
		return isPlain() ? "" : message.verdict();
	}

	/** Returns addresses, seconds left or the count in the message, or -1. */
	public final long number() {
		return isPlain() ? -1 : message.number();
	}

	/** Returns percent or seconds in the message, or -1. */
	public final double decimal() {
		return isPlain() ? -1 : message.decimal();
	}

	/** Tells, by kind: the host is gone, the check found it vulnerable. */
	public final boolean flag() {
		return !isPlain() && message.flag();
	}

	/**
	 * Returns where the parts of the message begin and end that its rule leaves free, such as a name: two indexes into the
	 * text of the message for each, in its order. None for results and plain text.
	 */
	public final int[] freeParts() {
		return isPlain() ? new int[0] : message.free();
	}

	private boolean isPlain() {
		return kind == MessageKind.RESULT || kind == MessageKind.TEXT;
	}
}
