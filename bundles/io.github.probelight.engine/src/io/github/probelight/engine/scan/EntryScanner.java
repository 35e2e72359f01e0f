package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.github.probelight.engine.text.ShownText;

/**
 * Reads one line: is it an entry, and which facts does it hold. The fields are reused for every line; ranges are
 * indexes into the bytes that were given. It reads exactly what the grammar describes, and a test holds the two
 * together.
 * <p>
 * An entry is a time, then brackets with spaces and tabs between them, then the message. A {@code ]} closes a bracket
 * only before a space, a tab, a {@code [} or the end. An entry that begins with {@code _} may end with one, which is
 * then no part of it. At most 64 brackets are read. The first level, thread and site count, and the last target.
 */
public final class EntryScanner {

	/** The time of an entry whose time is impossible, such as month 13. */
	public static final long NO_TIME = Long.MIN_VALUE;

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final int MOST_BRACKETS = 64;
	private static final byte[] THREAD = "Thread: ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] SITE = "Site: ".getBytes(StandardCharsets.US_ASCII);
	/** Keys of brackets that hold neither a target nor a level. A test compares them with the grammar. */
	private static final byte[][] OTHER_KEYS = ascii("Site ID: ", "SiteID: ", "Silo ID: ", "Scan ID: ", "Started: ",
			"Duration: ", "Engine: ", "Engine ID: ", "Engine Name: ", "Report: ", "Report Config ID: ", "Principal: ",
			"Session ID: ", "Target: ");

	private final Latin latin = new Latin();
	private final TargetReader target = new TargetReader();
	private final ResultReader result = new ResultReader();
	private final MessageReader message = new MessageReader();

	private long time = NO_TIME;
	private final Range level = new Range();
	private final Range thread = new Range();
	private final Range site = new Range();
	private final Range host = new Range();
	private final Range text = new Range();
	private int port = -1;
	private String protocol = "";
	private MessageKind kind = MessageKind.TEXT;

	/**
	 * Reads a line.
	 *
	 * @param b bytes
	 * @param from start of the line
	 * @param to end of the line, its line delimiter left out
	 * @return true if it is an entry; false if it is a continuation, and then no field says anything
	 */
	public boolean scan(byte[] b, int from, int to) {
		boolean wrapped = from < to && b[from] == '_';
		int start = wrapped ? from + 1 : from;
		int at = Timestamps.end(b, start, to);
		if (at < 0) {
			return false;
		}
		time = Timestamps.millis(b, start, at);
		latin.line(b, from, to);
		int end = wrapped && to > at && b[to - 1] == '_' ? to - 1 : to;
		text.set(head(b, at, end), end);
		message(b, text.from(), end);
		return true;
	}

	/**
	 * Reads one line of text, such as the one under the caret; empty if it is no entry. A byte order mark at its start,
	 * or the sign that is shown for it, is left out.
	 */
	public static Optional<EntryFacts> read(String line) {
		boolean marked = !line.isEmpty() && (line.charAt(0) == BYTE_ORDER_MARK || line.charAt(0) == ShownText.INVISIBLE);
		byte[] b = line.substring(marked ? 1 : 0).getBytes(StandardCharsets.UTF_8);
		EntryScanner s = new EntryScanner();
		if (!s.scan(b, 0, b.length)) {
			return Optional.empty();
		}
		return Optional.of(new EntryFacts(s.time, s.level.string(b), s.thread.string(b), s.site.string(b),
				s.host.string(b), s.port, s.protocol, s.kind, s.state().string(b), s.reason().string(b), s.ttl(),
				s.latency(), s.variance(), s.timeout(), s.name(), s.number(), s.decimal()));
	}

	/** Returns the time in epoch milliseconds, or {@link #NO_TIME}. */
	public long time() {
		return time;
	}

	public Range level() {
		return level;
	}

	public Range thread() {
		return thread;
	}

	public Range site() {
		return site;
	}

	/** Returns the host of the last target, without the square brackets of an IPv6 address. */
	public Range host() {
		return host;
	}

	/** Returns the port of the last target, 0 to 99999, or -1. */
	public int port() {
		return port;
	}

	/** Returns the protocol of the last target in upper case, or "". */
	public String protocol() {
		return protocol;
	}

	/** Returns the whole message. */
	public Range message() {
		return text;
	}

	public MessageKind kind() {
		return kind;
	}

	/** Returns the state of a result. */
	public Range state() {
		return result.state;
	}

	/** Returns the reason of a result. */
	public Range reason() {
		return result.reason;
	}

	/** Returns the TTL of a result, 0 to 255, or -1. */
	public int ttl() {
		return result.ttl;
	}

	/** Returns the latency of a result in milliseconds, or -1. */
	public int latency() {
		return result.latency;
	}

	/** Returns the variance of a result in milliseconds, or -1. */
	public int variance() {
		return result.variance;
	}

	/** Returns the timeout of a result in milliseconds, or -1. */
	public int timeout() {
		return result.timeout;
	}

	/** Returns the task, site, host, range or detail that the message names, or "". */
	public String name() {
		return kind == MessageKind.RESULT || kind == MessageKind.TEXT ? "" : message.name();
	}

	/** Returns addresses, seconds left or the count in the message, or -1. */
	public long number() {
		return kind == MessageKind.RESULT || kind == MessageKind.TEXT ? -1 : message.number();
	}

	/** Returns percent or seconds in the message, or -1. */
	public double decimal() {
		return kind == MessageKind.RESULT || kind == MessageKind.TEXT ? -1 : message.decimal();
	}

	/** Tells, by kind: the host is gone, the scan is paused, the check found it vulnerable. */
	public boolean flag() {
		return kind != MessageKind.RESULT && kind != MessageKind.TEXT && message.flag();
	}

	/** Reads the brackets and returns where the message begins. */
	private int head(byte[] b, int from, int to) {
		level.clear();
		thread.clear();
		site.clear();
		host.clear();
		port = -1;
		protocol = "";
		int i = from;
		for (int n = 0;; n++) {
			while (i < to && (b[i] == ' ' || b[i] == '\t')) {
				i++;
			}
			int close = n < MOST_BRACKETS && i < to && b[i] == '[' ? close(b, i, to) : -1;
			if (close < 0) {
				return i;
			}
			bracket(b, i + 1, close);
			i = close + 1;
		}
	}

	private static int close(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] == ']' && (i + 1 == to || b[i + 1] == ' ' || b[i + 1] == '\t' || b[i + 1] == '[')) {
				return i;
			}
		}
		return -1;
	}

	private void bracket(byte[] b, int from, int to) {
		if (starts(b, from, to, THREAD)) {
			first(thread, from + THREAD.length, to);
		} else if (starts(b, from, to, SITE)) {
			first(site, from + SITE.length, to);
		} else if (!otherKey(b, from, to)) {
			if (capitals(b, from, to)) {
				first(level, from, to);
			} else if (target.read(b, from, to, latin)) {
				target(b, from);
			}
		}
	}

	private static void first(Range range, int from, int to) {
		if (!range.present()) {
			range.set(from, to);
		}
	}

	private void target(byte[] b, int from) {
		int end = target.hostEnd();
		boolean bracketed = end - from > 2 && b[from] == '[' && b[end - 1] == ']';
		host.set(bracketed ? from + 1 : from, bracketed ? end - 1 : end);
		port = target.port();
		protocol = target.protocol();
	}

	private void message(byte[] b, int from, int to) {
		result.state.clear();
		result.reason.clear();
		if (!tooLong(from, to) && result.read(b, from, to, latin)) {
			kind = MessageKind.RESULT;
			return;
		}
		result.state.clear();
		result.reason.clear();
		result.ttl = -1;
		result.latency = -1;
		result.variance = -1;
		result.timeout = -1;
		kind = canBeKnown(b, from, to) ? message.read(latin.text(from, to)) : MessageKind.TEXT;
	}

	/** The grammar looks at no word that begins behind this many characters; the last one of a result is one long. */
	private boolean tooLong(int from, int to) {
		int most = MessageReader.LONGEST_MESSAGE + 1;
		return to - from > most && latin.text(from, to).length() > most;
	}

	/** Every known message but a check begins with one of few words; a check holds " - V", " - N" or " - E". */
	private static boolean canBeKnown(byte[] b, int from, int to) {
		if (from == to) {
			return false;
		}
		byte first = b[from];
		if (first >= '0' && first <= '9' || "NSEULRCA".indexOf(first) >= 0) {
			return true;
		}
		for (int i = from + 1; i + 3 < to; i++) {
			if (b[i] == '-' && b[i - 1] == ' ' && b[i + 1] == ' '
					&& (b[i + 2] == 'V' || b[i + 2] == 'N' || b[i + 2] == 'E')) {
				return true;
			}
		}
		return false;
	}

	private static boolean capitals(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] < 'A' || b[i] > 'Z') {
				return false;
			}
		}
		return to > from;
	}

	private static boolean otherKey(byte[] b, int from, int to) {
		if (from == to || b[from] < 'A' || b[from] > 'Z') {
			return false;
		}
		for (byte[] key : OTHER_KEYS) {
			if (starts(b, from, to, key)) {
				return true;
			}
		}
		return false;
	}

	private static boolean starts(byte[] b, int from, int to, byte[] word) {
		if (to - from < word.length) {
			return false;
		}
		for (int i = 0; i < word.length; i++) {
			if (b[from + i] != word[i]) {
				return false;
			}
		}
		return true;
	}

	private static byte[][] ascii(String... words) {
		byte[][] bytes = new byte[words.length][];
		for (int i = 0; i < words.length; i++) {
			bytes[i] = words[i].getBytes(StandardCharsets.US_ASCII);
		}
		return bytes;
	}
}
