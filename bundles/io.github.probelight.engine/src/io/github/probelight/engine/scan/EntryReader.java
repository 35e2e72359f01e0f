package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.Utf8;

/**
 * Reads one line: is it an entry, and which facts does it hold. It knows nothing of the lines before: what a line says
 * is decided here, and {@link EntryScanner} only gets there sooner when lines repeat. The fields are reused for every
 * line; ranges are indexes into the bytes that were given. It reads exactly what the grammar describes, and a test holds
 * the two together.
 * <p>
 * An entry is a time, then brackets with spaces and tabs between them, then the message. A {@code ]} closes a bracket
 * only before a space, a tab, a {@code [} or the end. Blanks at the end of a line are no part of it, and nothing that is
 * not seen: {@link SeenText}. An entry that begins with {@code _} may end with one, which is then no part of it either;
 * {@link LineLayout} says where an entry begins. At most 64 brackets are
 * read. The level is a word in capitals in the first; the first thread and site count, and the last target.
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

	/** Creates a reader, which can be used for any number of lines. */
	public EntryReader() {
		// nothing is known yet
	}

	/**
	 * Reads one line of text, such as the one under the caret; empty if it is no entry. Something may stand before it.
	 */
	public static Optional<EntryFacts> read(String line) {
		byte[] b = line.getBytes(StandardCharsets.UTF_8);
		EntryReader r = new EntryReader();
		r.setLayout(LineLayout.of(b, b.length, true));
		return r.scan(b, 0, b.length) ? Optional.of(EntryFacts.of(r)) : Optional.empty();
	}

	/** Sets where the entries of the log begin in their lines; that is {@link LineLayout#PLAIN} until it is set. */
	public final void setLayout(LineLayout ofLog) {
		layout = ofLog;
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
		int end = end(b, from, to);
		if (isLatin(b, from, end)) {
			// every name that is kept is UTF-8
			byte[] utf8 = latin(b, from, end);
			entry = seen(utf8, 0, utf8.length);
		} else {
			entry = seen(b, from, end);
		}
		return entry;
	}

	/** Returns where what is read of a line ends. */
	static int end(byte[] b, int from, int to) {
		int end = Math.min(to, from + LONGEST_LINE);
		return Bytes.end(b, from, end < to ? Utf8.cut(b, from, end, to) : end);
	}

	/** Tells whether bytes are no UTF-8, and so are Latin-1. */
	static boolean isLatin(byte[] b, int from, int to) {
		return EightBytes.hasHigh(b, from, to) && Utf8.length(b, from, to) < 0;
	}

	/** Returns bytes of Latin-1 as UTF-8. */
	static byte[] latin(byte[] b, int from, int to) {
		return new String(b, from, to - from, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
	}

	/** Reads a line without what is not seen in it; a continuation stays as it is. */
	private boolean seen(byte[] b, int from, int to) {
		if (SeenText.mayBegin(b, from, to) || layout == LineLayout.PREFIXED && SeenText.isNeeded(b, from, to)) {
			byte[] seen = SeenText.of(b, from, to);
			if (entry(seen, 0, Bytes.end(seen, 0, seen.length))) {
				return true;
			}
			text.set(b, from, to);
			return false;
		}
		return entry(b, from, to);
	}

	private boolean entry(byte[] b, int from, int to) {
		int start = LineStart.time(b, from, to, layout);
		if (start < 0) {
			text.set(b, from, to);
			return false;
		}
		timeStart = start;
		timeEnd = timestamps.read(b, start, to);
		bytes = b;
		time = timestamps.millis();
		int wrap = LineStart.wrap(b, from, start, layout);
		boolean closed = to - wrap >= timeEnd && LineStart.mirrors(b, start - wrap, wrap, to);
		int end = closed ? to - wrap : to;
		boolean halfWrapped = wrap == 0 && to > timeEnd && b[to - 1] == '_';
		message(b, brackets.read(b, timeEnd, end, head), end, halfWrapped);
		return true;
	}

	/**
	 * Reads a message.
	 *
	 * @param halfWrapped the entry ends with an underscore, but does not begin with one: if the message is known without
	 *            it, it was pasted without its first character
	 */
	final void message(byte[] b, int from, int to, boolean halfWrapped) {
		int end = halfWrapped && from < to ? to - 1 : to;
		message(b, from, end);
		if (kind == MessageKind.TEXT && end < to) {
			end = to;
			message(b, from, end);
		}
		text.set(b, from, end);
	}

	private void message(byte[] b, int from, int to) {
		if (!tooLong(b, from, to) && result.read(b, from, to)) {
			kind = MessageKind.RESULT;
			return;
		}
		result.clear();
		long rules = KnownMessages.rules(b, from, to);
		kind = rules == 0 ? MessageKind.TEXT : message.read(Letters.text(b, from, to), rules);
	}

	private static boolean tooLong(byte[] b, int from, int to) {
		int most = MessageReader.LONGEST_MESSAGE;
		return to - from > most && Letters.text(b, from, to).length() > most;
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

	private boolean isPlain() {
		return kind == MessageKind.RESULT || kind == MessageKind.TEXT;
	}
}
