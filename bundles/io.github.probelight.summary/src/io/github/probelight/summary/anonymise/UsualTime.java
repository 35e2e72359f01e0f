package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;

/** Times of the form {@code 2026-03-14T21:30:05}, which say nothing of anybody. */
final class UsualTime {

	/** Characters. */
	static final int LENGTH = 19;

	private static final byte[] FORM = "0000-00-00T00:00:00".getBytes(StandardCharsets.US_ASCII);

	private UsualTime() {}

	/** Tells whether one begins there. */
	static boolean is(byte[] b, int from, int to) {
		if (to - from < LENGTH || b[from + 10] != 'T') {
			return false;
		}
		for (int i = 0; i < LENGTH; i++) {
			byte c = b[from + i];
			if (FORM[i] == '0' ? c < '0' || c > '9' : c != FORM[i]) {
				return false;
			}
		}
		return true;
	}
}
