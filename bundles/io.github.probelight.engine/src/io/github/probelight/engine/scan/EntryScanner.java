package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.engine.text.Utf8;
import io.github.probelight.engine.text.Words;

/**
 * Reads one line: is it an entry, and which facts does it hold. The fields are reused for every line; ranges are
 * indexes into the bytes that were given. It reads exactly what the grammar describes, and a test holds the two
 * together.
 * <p>
 * An entry is a time, then brackets with spaces and tabs between them, then the message. A {@code ]} closes a bracket
 * only before a space, a tab, a {@code [} or the end. Blanks and carriage returns at the end of a line are no part of
 * it. An entry that begins with {@code _} may end with one, which is then no part of it either. At most 64 brackets are
 * read. The level is a word in capitals in the first; the first thread and site count, and the last target.
 */
public final class EntryScanner {

	/** The time of an entry whose time is impossible, such as month 13. */
	public static final long NO_TIME = Long.MIN_VALUE;

	/** The number of beginnings, see {@link #slot()}. */
	public static final int SLOTS = Head.SLOTS;

	/** The number of messages, see {@link #messageSlot()}. */
	public static final int MESSAGES = MessageMemo.SLOTS;

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	/** A longer line is judged by its beginning: no line of this length is more than text. */
	public static final int LONGEST_LINE = 1 << 16;

	private final Head head = new Head();
	private final ResultReader result = new ResultReader();
	private final MessageMemo memo = new MessageMemo();
	private final MessageReader message = new MessageReader();
	private final Timestamps timestamps = new Timestamps();

	private byte[] transcoded = {};
	private byte[] bytes = {};
	private final Beginning beginning = new Beginning();
	/** Where the message starts, if it repeats one that was read before, else -1. */
	private int repeated = -1;
	private boolean placed;
	private long time = NO_TIME;
	private final Range text = new Range();
	private MessageKind kind = MessageKind.TEXT;
	private boolean entry;

	/**
	 * Reads the line that begins at {@code from} and finds its end in one go.
	 *
	 * @param to where the bytes end; a line without LF before that is taken as it is
	 * @return the index of the line's LF, or {@code to}; {@link #isEntry()} tells what the line is
	 */
	public int next(byte[] b, int from, int to) {
		int rest = beginning.end(b, from, to, head);
		int at = from + beginning.timeLength();
		if (rest >= 0) {
			head.again(b, at, beginning.slot());
			time = beginning.time();
		} else {
			at = timestamps.readNext(b, from, to);
			rest = at < 0 ? -1 : head.readKnown(b, at, to);
			time = timestamps.millis();
			beginning.keep(b, from, at, rest, time, head);
		}
		int start = rest < 0 ? -1 : head.readTarget(b, rest, to);
		int lf = start < 0 ? -1 : memo.find(b, start, to);
		if (lf < 0 || lf - from > LONGEST_LINE) {
			repeated = -1;
			return rest < 0 ? nextUnknown(b, from, to) : nextMessage(b, from, at, rest, to);
		}
		repeated = start;
		placed = false;
		entry = true;
		if (bytes != b) {
			bytes = b;
		}
		return lf;
	}

	/** Sets what a repeated message holds, once somebody asks for it. */
	private void place() {
		if (repeated >= 0 && !placed) {
			placed = true;
			text.set(bytes, repeated, repeated + memo.textLength());
			memo.place(bytes, repeated, result);
		}
	}

	/** Reads a line with a known beginning and any message. */
	private int nextMessage(byte[] b, int from, int at, int rest, int to) {
		int lf = Words.asciiLf(b, rest, to);
		int end = lf < 0 ? -1 : Bytes.end(b, from, lf);
		if (end < rest || lf - from > LONGEST_LINE) {
			return nextUnknown(b, from, to);
		}
		int start = head.readRest(b, at, rest, end);
		message(b, start, end, b[end - 1] == '_');
		if (kind == MessageKind.RESULT) {
			memo.keep(b, start, text.to(), to, result);
		}
		entry = true;
		return lf;
	}

	/** Reads any line. */
	private int nextUnknown(byte[] b, int from, int to) {
		int lf = Words.nextLf(b, from, to);
		scan(b, from, lf);
		return lf;
	}

	/** Tells whether the line that was read last is an entry; of a continuation only {@link #message()} says anything. */
	public boolean isEntry() {
		return entry;
	}

	/**
	 * Reads a line.
	 *
	 * @param b bytes
	 * @param from start of the line
	 * @param to end of the line, its line delimiter left out
	 * @return true if it is an entry; false if it is a continuation, and then no field says anything
	 */
	public boolean scan(byte[] b, int from, int to) {
		repeated = -1;
		int end = Math.min(to, from + LONGEST_LINE);
		if (end < to) {
			end = Utf8.cut(b, from, end, to);
		}
		end = Bytes.end(b, from, end);
		if (Words.hasHigh(b, from, end) && Utf8.length(b, from, end) < 0) {
			int length = transcode(b, from, end);
			entry = entry(transcoded, 0, length);
		} else {
			entry = entry(b, from, end);
		}
		return entry;
	}

	private boolean entry(byte[] b, int from, int to) {
		boolean wrapped = from < to && b[from] == '_';
		int start = wrapped ? from + 1 : from;
		int at = timestamps.read(b, start, to);
		if (at < 0) {
			text.set(b, from, to);
			return false;
		}
		time = timestamps.millis();
		boolean closed = to > at && b[to - 1] == '_';
		int end = wrapped && closed ? to - 1 : to;
		message(b, head.read(b, at, end), end, closed && !wrapped);
		return true;
	}

	/** Turns Latin-1 into UTF-8, so that every name that is kept is UTF-8. */
	private int transcode(byte[] b, int from, int to) {
		byte[] utf8 = new String(b, from, to - from, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
		transcoded = utf8;
		return utf8.length;
	}

	/**
	 * Reads one line of text, such as the one under the caret; empty if it is no entry. A byte order mark at its start,
	 * or the sign that is shown for it, is left out.
	 */
	public static Optional<EntryFacts> read(String line) {
		boolean marked = !line.isEmpty()
				&& (line.charAt(0) == BYTE_ORDER_MARK || line.charAt(0) == ShownText.INVISIBLE);
		byte[] b = line.substring(marked ? 1 : 0).getBytes(StandardCharsets.UTF_8);
		EntryScanner s = new EntryScanner();
		if (!s.scan(b, 0, b.length)) {
			return Optional.empty();
		}
		return Optional.of(new EntryFacts(s.time, s.level().string(), s.thread().string(), s.site().string(),
				s.host().string(), s.port(), Protocols.name(s.protocol()), s.kind(), s.state().string(),
				s.reason().string(), s.ttl(),
				s.latency(), s.variance(), s.timeout(), s.name(), s.number(), s.decimal()));
	}

	/**
	 * Returns which of the last few beginnings the line has, 0 to {@link #SLOTS} - 1, or -1: lines of one slot have the
	 * same level, thread and site as long as {@link #slotVersion} stays.
	 */
	public int slot() {
		return head.slot();
	}

	/** Returns a number that changes when a slot gets another beginning. */
	public int slotVersion(int slot) {
		return head.version(slot);
	}

	/**
	 * Returns which of the messages read before this result repeats, 0 to {@link #MESSAGES} - 1, or -1: results of one
	 * slot have the same state, reason and TTL and no round trip, as long as {@link #messageVersion} stays.
	 */
	public int messageSlot() {
		return memo.slot();
	}

	/** Returns a number, above 0, that changes when a slot gets another message. */
	public int messageVersion(int slot) {
		return memo.version(slot);
	}

	/** Returns the time in epoch milliseconds, or {@link #NO_TIME}. */
	public long time() {
		return time;
	}

	/** Returns the level, such as {@code INFO}. */
	public Range level() {
		return head.level();
	}

	/** Returns the thread name. */
	public Range thread() {
		return head.thread();
	}

	/** Returns the site name. */
	public Range site() {
		return head.site();
	}

	/**
	 * Tells whether the line repeats in all but its target what lines before it said: then it is a result without
	 * measured times, and has a {@link #slot()} and a {@link #messageSlot()}.
	 */
	public boolean repeats() {
		return repeated >= 0;
	}

	/** Tells whether the line has a target. */
	public boolean hasHost() {
		return head.hasHost();
	}

	/** Returns the host of the last target, without the square brackets of an IPv6 address. */
	public Range host() {
		return head.host();
	}

	/** Returns the host of the last target as an unsigned 32-bit number if it is an IPv4 address, else -1. */
	public long ipv4() {
		return head.ipv4;
	}

	/** Returns the port of the last target, 0 to 99999, or -1. */
	public int port() {
		return head.port;
	}

	/** Returns the protocol of the last target, see {@link Protocols}. */
	public int protocol() {
		return head.protocol;
	}

	/** Returns the whole message, or a whole continuation. */
	public Range message() {
		place();
		return text;
	}

	/** Returns what the message says. */
	public MessageKind kind() {
		return repeated >= 0 ? MessageKind.RESULT : kind;
	}

	/** Returns the state of a result. */
	public Range state() {
		place();
		return result.state;
	}

	/** Returns the reason of a result. */
	public Range reason() {
		place();
		return result.reason;
	}

	/** Returns the TTL of a result, 0 to 255, or -1. */
	public int ttl() {
		place();
		return result.ttl;
	}

	/** Returns the latency of a result in milliseconds, or -1. */
	public int latency() {
		place();
		return result.latency;
	}

	/** Returns the variance of a result in milliseconds, or -1. */
	public int variance() {
		place();
		return result.variance;
	}

	/** Returns the timeout of a result in milliseconds, or -1. */
	public int timeout() {
		place();
		return result.timeout;
	}

	/** Returns the task, site, scan, host, range or detail that the message names, or "". */
	public String name() {
		return isPlain() ? "" : message.name();
	}

	/** Returns addresses, seconds left or the count in the message, or -1. */
	public long number() {
		return isPlain() ? -1 : message.number();
	}

	/** Returns percent or seconds in the message, or -1. */
	public double decimal() {
		return isPlain() ? -1 : message.decimal();
	}

	/** Tells, by kind: the host is gone, the scan is paused, the check found it vulnerable. */
	public boolean flag() {
		return !isPlain() && message.flag();
	}

	private boolean isPlain() {
		return repeated >= 0 || kind == MessageKind.RESULT || kind == MessageKind.TEXT;
	}

	/**
	 * Reads a message.
	 *
	 * @param halfWrapped the entry ends with an underscore, but does not begin with one: if the message is known without
	 *            it, it was pasted without its first character
	 */
	private void message(byte[] b, int from, int to, boolean halfWrapped) {
		int end = halfWrapped && from < to ? to - 1 : to;
		message(b, from, end);
		if (kind == MessageKind.TEXT && end < to) {
			end = to;
			message(b, from, end);
		}
		text.set(b, from, end);
	}

	private void message(byte[] b, int from, int to) {
		memo.clear();
		if (!tooLong(b, from, to) && result.read(b, from, to)) {
			kind = MessageKind.RESULT;
			return;
		}
		result.state.clear();
		result.reason.clear();
		result.ttl = -1;
		result.latency = -1;
		result.variance = -1;
		result.timeout = -1;
		kind = KnownMessages.mayBe(b, from, to) ? message.read(Letters.text(b, from, to)) : MessageKind.TEXT;
	}

	private static boolean tooLong(byte[] b, int from, int to) {
		int most = MessageReader.LONGEST_MESSAGE;
		return to - from > most && Letters.text(b, from, to).length() > most;
	}
}
