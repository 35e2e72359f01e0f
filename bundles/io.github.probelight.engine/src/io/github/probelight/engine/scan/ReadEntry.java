package io.github.probelight.engine.scan;

/**
 * What an {@link EntryReader} has read of a line: is it an entry, and which facts does it hold. They hold until the next
 * line is read; ranges are indexes into the bytes that were given.
 */
public abstract sealed class ReadEntry permits EntryReader {

	/** The time of an entry whose time is impossible, such as month 13. */
	public static final long NO_TIME = Long.MIN_VALUE;

	final HeadFacts head = new HeadFacts();
	final ResultReader result = new ResultReader();
	final MessageReader message = new MessageReader();
	final Range text = new Range();
	/** What the line was read from: the bytes that were given, or the same in UTF-8. */
	byte[] bytes = {};
	/** Where in them the time of the last entry begins and ends. */
	int timeStart;
	int timeEnd;
	long time = NO_TIME;
	MessageKind kind = MessageKind.TEXT;
	boolean entry;

	ReadEntry() {}

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
