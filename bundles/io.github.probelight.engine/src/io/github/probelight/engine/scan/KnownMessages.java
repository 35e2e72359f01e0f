package io.github.probelight.engine.scan;

import java.util.List;

/** Tells from the bytes of a message whether it is worth to look if it follows a rule: most are plain text. */
final class KnownMessages {

	/** The words that a message begins with, if its rule does not begin with something free. */
	private static final byte[][] OPENINGS = Bytes.ascii(MessageRule.openings());
	/** What follows a number at the start. */
	private static final byte[][] BEHIND_COUNT = Bytes.ascii(List.of(" nodes completed, ", " node completed, "));
	/** What a check says, behind a dash with spaces. */
	private static final byte[][] VERDICTS = Bytes.ascii(List.of("NOT VULNERABLE", "VULNERABLE", "ERROR"));
	/** What else stands behind a free beginning and a space, or alone. */
	private static final byte[][] BEHIND_FREE = Bytes.ascii(List.of("starting node scan", "Freeing node cache data",
			"SystemFingerprint [certainty=", "authentication failed", "authentication succeeded"));

	private KnownMessages() {}

	/** Tells whether a message that is no result may follow one of the rules of {@link MessageReader}. */
	static boolean mayBe(byte[] b, int from, int to) {
		return opens(b, from, to) || holds(b, from, to);
	}

	private static boolean opens(byte[] b, int from, int to) {
		int i = from;
		while (i < to && (b[i] >= '0' && b[i] <= '9' || b[i] == ',')) {
			i++;
		}
		return i > from ? Bytes.startsAny(b, i, to, BEHIND_COUNT) : Bytes.startsAny(b, from, to, OPENINGS);
	}

	private static boolean holds(byte[] b, int from, int to) {
		boolean space = true;
		for (int i = from; i < to; i++) {
			byte c = b[i];
			if (space && (c == '-' && i + 2 < to && b[i + 1] == ' ' && Bytes.startsAny(b, i + 2, to, VERDICTS)
					|| (c == 's' || c == 'F' || c == 'S' || c == 'a') && Bytes.startsAny(b, i, to, BEHIND_FREE))) {
				return true;
			}
			space = c == ' ';
		}
		return false;
	}
}
