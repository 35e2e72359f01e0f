package io.github.probelight.engine.scan;

/**
 * Reads {@code STATE (reason=WORD:KEY=VALUE…)}, the whole message of a result: a state is two or more capitals, or
 * several such with {@code |} between them; any number of spaces; the reason is a word; a value holds no space and none
 * of {@code : = | ) ]}. A key that comes twice counts once, the first time.
 */
final class ResultReader {

	private static final byte[] REASON = {'(', 'r', 'e', 'a', 's', 'o', 'n', '='};
	private static final byte[] TTL = {'T', 'T', 'L'};
	private static final byte[] LATENCY = {'l', 'a', 't', 'e', 'n', 'c', 'y'};
	private static final byte[] VARIANCE = {'v', 'a', 'r', 'i', 'a', 'n', 'c', 'e'};
	private static final byte[] TIMEOUT = {'t', 'i', 'm', 'e', 'o', 'u', 't'};
	private static final int LARGEST_TTL = 255;
	private static final int LARGEST = 999_999_999;

	final Range state = new Range();
	final Range reason = new Range();
	int ttl;
	int latency;
	int variance;
	int timeout;

	/** Reads a message; false if it is no result. */
	boolean read(byte[] b, int from, int to) {
		int i = capitals(b, from, to);
		while (i >= 0 && i < to && b[i] == '|') {
			i = capitals(b, i + 1, to);
		}
		if (i < 0) {
			return false;
		}
		state.set(b, from, i);
		while (i < to && b[i] == ' ') {
			i++;
		}
		if (to - i < REASON.length + 2 || b[to - 1] != ')' || !Bytes.equal(b, i, i + REASON.length, REASON)) {
			return false;
		}
		i += REASON.length;
		int end = word(b, i, to);
		if (end < 0) {
			return false;
		}
		reason.set(b, i, end);
		ttl = -1;
		latency = -1;
		variance = -1;
		timeout = -1;
		i = end;
		while (i < to && b[i] == ':') {
			int key = i + 1;
			int keyEnd = word(b, key, to);
			if (keyEnd < 0 || keyEnd >= to || b[keyEnd] != '=') {
				return false;
			}
			i = value(b, keyEnd + 1, to);
			if (i == keyEnd + 1) {
				return false;
			}
			attribute(b, key, keyEnd, i);
		}
		return i == to - 1;
	}

	/** Forgets the result that was read last. */
	void clear() {
		state.clear();
		reason.clear();
		ttl = -1;
		latency = -1;
		variance = -1;
		timeout = -1;
	}

	private void attribute(byte[] b, int key, int keyEnd, int end) {
		int value = keyEnd + 1;
		if (Bytes.equal(b, key, keyEnd, TTL)) {
			int n = number(b, value, end, false);
			ttl = ttl < 0 && n <= LARGEST_TTL ? n : ttl;
		} else if (Bytes.equal(b, key, keyEnd, LATENCY)) {
			latency = latency < 0 ? number(b, value, end, true) : latency;
		} else if (Bytes.equal(b, key, keyEnd, VARIANCE)) {
			variance = variance < 0 ? number(b, value, end, true) : variance;
		} else if (Bytes.equal(b, key, keyEnd, TIMEOUT)) {
			timeout = timeout < 0 ? number(b, value, end, true) : timeout;
		}
	}

	/** Returns a whole number, with {@code ms} behind it or not; -1 if it is none or has more than nine digits. */
	private static int number(byte[] b, int from, int end, boolean millis) {
		int to = millis && end - from > 2 && b[end - 2] == 'm' && b[end - 1] == 's' ? end - 2 : end;
		long n = 0;
		for (int i = from; i < to; i++) {
			if (b[i] < '0' || b[i] > '9' || n > LARGEST) {
				return -1;
			}
			n = n * 10 + b[i] - '0';
		}
		return n > LARGEST ? -1 : (int) n;
	}

	/** Returns the index behind two or more capitals at {@code from}, or -1. */
	private static int capitals(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] >= 'A' && b[i] <= 'Z') {
			i++;
		}
		return i - from > 1 ? i : -1;
	}

	/** Returns the index behind a word, which begins with no digit and no hyphen, or -1. */
	private static int word(byte[] b, int from, int to) {
		int i = from;
		while (i < to) {
			int n = b[i] < 0 ? Letters.wide(b, i, to) : Letters.isWord(b[i]) || b[i] == '-' && i > from ? 1 : 0;
			if (n == 0) {
				break;
			}
			i += n;
		}
		return i == from || b[from] >= '0' && b[from] <= '9' ? -1 : i;
	}

	private static int value(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] != ':' && b[i] != ')' && b[i] != ' ' && b[i] != '=' && b[i] != '|' && b[i] != ']') {
			i++;
		}
		return i;
	}
}
