package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.Range;

/**
 * The scan that a thread works for: {@code default:1} for {@code Scan default:1} and {@code Scan default:1:nmap:stdin},
 * {@code 44} for {@code Scan 44:nmap:stdin}. It is what follows {@code Scan } up to the first colon, and the next part
 * too if that is a number.
 */
final class ScanName {

	private static final byte[] SCAN = {'S', 'c', 'a', 'n', ' '};

	private ScanName() {}

	/** Returns where the scan begins in a thread name, or its end if the thread belongs to none. */
	static int from(Range thread) {
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

	/** Returns the end of the scan that begins at {@code from} in a thread name. */
	static int to(Range thread, int from) {
		byte[] b = thread.bytes();
		int colon = from;
		while (colon < thread.to() && b[colon] != ':') {
			colon++;
		}
		int end = Math.min(colon + 1, thread.to());
		while (end < thread.to() && b[end] >= '0' && b[end] <= '9') {
			end++;
		}
		return end > colon + 1 && (end == thread.to() || b[end] == ':') ? end : colon;
	}
}
