package io.github.probelight.engine.scan;

import io.github.probelight.engine.text.EightBytes;

/**
 * Reads the lines of a log one after the other, those that repeat what lines before them said on a short way: known
 * head, target, known message, each found by comparing bytes. Wherever one of the three fails, {@link EntryReader}
 * decides. The page of this package says what is kept, what it saves, and how long it is valid.
 */
public final class EntryScanner extends EntryReader {

	/** The number of heads that are kept, a power of two: see {@link #headKey()}. */
	public static final int HEADS = KnownHeads.KEPT;

	/** The number of messages that are kept, a power of two: see {@link #messageKey()}. */
	public static final int MESSAGES = MessageMemo.KEPT;

	/** The key of what is not kept. */
	public static final long NO_KEY = -1;

	private final KnownHeads heads = new KnownHeads();
	private final FrequentTarget targets = new FrequentTarget();
	private final MessageMemo memo = new MessageMemo();
	private long headKey = NO_KEY;
	/** Where the message starts, if the line repeats one that was read before, else -1. */
	private int repeated = -1;
	/** Where a known head ends whose parts nobody has asked for, else -1. */
	private int headEnd = -1;
	private boolean placed = true;

	/** Creates a scanner that has read nothing. */
	public EntryScanner() {
		// nothing is known yet
	}

	/**
	 * Reads the line that begins at {@code from} and finds its end in one go.
	 *
	 * @param to where the bytes end; a line without LF before that is taken as it is
	 * @return the index of the line's LF, or {@code to}; {@link #isEntry()} tells what the line is
	 */
	public int next(byte[] b, int from, int to) {
		int rest = heads.find(b, layout == LineLayout.PREFIXED ? start(b, from, to) : from, to);
		int start = rest < 0 ? -1 : targets.read(b, rest, to, heads.brackets(), head);
		int lf = start < 0 ? -1 : memo.find(b, start, to);
		if (lf >= 0 && lf - from <= LONGEST_LINE) {
			known(b, rest, start);
			kind = MessageKind.RESULT;
			return lf;
		}
		if (start >= 0) {
			lf = plainLf(b, start, to);
			int end = lf < 0 ? -1 : Bytes.end(b, start, lf);
			if (end > start && lf - from <= LONGEST_LINE) {
				known(b, rest, -1);
				message(b, start, own(b, start, end, NextEntry.time(b, start, end)), 0);
				keepMessage(b, start, to);
				return lf;
			}
		}
		lf = EightBytes.nextLf(b, from, to);
		scan(b, from, lf);
		return lf;
	}

	/** Returns the next LF, or {@code to}; -1 if something comes before that {@link EntryReader} has to look at. */
	private static int plainLf(byte[] b, int from, int to) {
		int end = EightBytes.plainEnd(b, from, to);
		int lf = end < to && b[end] == '\r' ? end + 1 : end;
		return lf == to || b[lf] == '\n' ? lf : -1;
	}

	/** Returns where a line that something may stand before is to be looked at for a known head; {@code to}: nowhere. */
	private static int start(byte[] b, int from, int to) {
		int lf = EightBytes.nextLf(b, from, Math.min(to, from + 2 * LineLayout.LONGEST_PREFIX));
		if (from == lf || EightBytes.hasHigh(b, from, lf)) {
			return to;
		}
		if (Timestamps.end(b, from, lf) >= 0) {
			return LineStart.isBracketed(b, from, lf) ? from : to;
		}
		int time = b[from] == '_' || LineStart.visible(b, from, lf) > from ? -1 : LineStart.behind(b, from, lf);
		return time < 0 || hasControl(b, from, time) || LineStart.wrap(b, from, time, LineLayout.PREFIXED) > 0
				? to
				: time;
	}

	/** Tells whether a control character stands there, without which a time may begin elsewhere; tabs are kept. */
	private static boolean hasControl(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] < ' ' && b[i] != '\t' || b[i] == 0x7F) {
				return true;
			}
		}
		return false;
	}

	/** Takes a known head that ends at {@code rest}, and, from {@code start} on if it is not -1, a known message. */
	private void known(byte[] b, int rest, int start) {
		next = -1;
		time = heads.time();
		headKey = heads.key();
		headEnd = rest;
		repeated = start;
		placed = false;
		entry = true;
		if (bytes != b) {
			bytes = b;
		}
	}

	private void keepMessage(byte[] b, int start, int to) {
		if (kind == MessageKind.RESULT && next < 0) {
			memo.keep(b, start, text.to(), to, result);
		} else {
			memo.clear();
		}
	}

	@Override
	public boolean scan(byte[] b, int from, int to) {
		forget();
		boolean isEntry = super.scan(b, from, to);
		if (isEntry && brackets.end() >= 0) {
			heads.keep(bytes, timeEnd, brackets.end(), brackets.countBefore(), head);
			headKey = heads.key();
		}
		return isEntry;
	}

	@Override
	public boolean another() {
		if (next < 0) {
			return false;
		}
		forget();
		return super.another();
	}

	/** Forgets what the line before repeated. */
	private void forget() {
		placed = true;
		repeated = -1;
		memo.clear();
		headKey = NO_KEY;
	}

	@Override
	void place() {
		if (!placed) {
			placed = true;
			heads.place(bytes, headEnd, head);
			if (repeated >= 0) {
				text.set(bytes, repeated, repeated + memo.textLength());
				memo.place(bytes, repeated, result);
			}
		}
	}

	/**
	 * Tells whether the line repeats in all but its target what lines before it said: then it is a result without
	 * measured times, and has a {@link #headKey()} and a {@link #messageKey()}.
	 */
	public boolean repeats() {
		return repeated >= 0;
	}

	/**
	 * Returns the repeat key of the head, above 0, or {@link #NO_KEY}: entries with the same key have the same level,
	 * thread and site. What was learned from one is kept at the place that {@link #headSlot} gives, with the key.
	 */
	public long headKey() {
		return headKey;
	}

	/** Returns the place of a key of a head in a table of {@link #HEADS}; another head has it later, with another key. */
	public static int headSlot(long headKey) {
		return (int) headKey & HEADS - 1;
	}

	/**
	 * Returns the repeat key of the message of a result, above 0, or {@link #NO_KEY}: results with the same key have the
	 * same state, reason and TTL, and no round trip. What was learned from one is kept at the place that
	 * {@link #messageSlot} gives, with the key.
	 */
	public long messageKey() {
		return memo.key();
	}

	/** Returns the place of a key of a message in a table of {@link #MESSAGES}, as {@link #headSlot} does for heads. */
	public static int messageSlot(long messageKey) {
		return (int) messageKey & MESSAGES - 1;
	}
}
