package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.scan.Range;

/**
 * The scan that a thread works for: {@code default:1} for {@code Scan default:1} and {@code Scan default:1:nmap:stdin},
 * {@code 44} for {@code Scan 44:nmap:stdin}. It is what follows {@code Scan } up to the first colon, and the next part
 * too if that is a number: then the first part is the silo. The default one may be left out, so it is told by itself.
 */
final class ScanName {

	/** The default silo in front of a scan. */
	static final String DEFAULT_SILO = "default:";

	private static final byte[] SCAN = {'S', 'c', 'a', 'n', ' '};
	private static final byte[] DEFAULT = DEFAULT_SILO.getBytes(StandardCharsets.US_ASCII);

	/** Where the scan begins, behind the default silo; the end of the thread if it belongs to none. */
	private int from;
	private int to;
	private boolean silo;

	/** Reads the name of a thread, which may be absent. */
	void read(Range thread) {
		from = thread.present() ? from(thread) : 0;
		to = from;
		silo = false;
		if (!thread.present()) {
			return;
		}
		byte[] b = thread.bytes();
		int colon = from;
		while (colon < thread.to() && b[colon] != ':') {
			colon++;
		}
		int end = Math.min(colon + 1, thread.to());
		while (end < thread.to() && b[end] >= '0' && b[end] <= '9') {
			end++;
		}
		boolean numbered = end > colon + 1 && (end == thread.to() || b[end] == ':');
		to = numbered ? end : colon;
		silo = numbered && Arrays.equals(b, from, colon + 1, DEFAULT, 0, DEFAULT.length);
		from = silo ? colon + 1 : from;
	}

	/** Tells whether the thread names the default silo. */
	boolean hasDefaultSilo() {
		return silo;
	}

	/** Returns where the scan begins, behind the default silo; where there is none this is its end too. */
	int from() {
		return from;
	}

	/** Returns where the scan ends. */
	int to() {
		return to;
	}

	private static int from(Range thread) {
		if (thread.length() < SCAN.length) {
			return thread.to();
		}
		for (int i = 0; i < SCAN.length; i++) {
			if (thread.bytes()[thread.from() + i] != SCAN[i]) {
				return thread.to();
			}
		}
		return thread.from() + SCAN.length;
	}
}
