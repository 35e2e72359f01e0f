package io.github.probelight.engine.scan;

import java.util.List;

import io.github.probelight.engine.scan.MessageRule.Piece;

/** Tells from the bytes of a message whether it is worth to look if it follows a rule: most are plain text. */
final class KnownMessages {

	/** The words that a message begins with which is neither a result nor a check. */
	private static final byte[][] OPENINGS = Bytes.ascii(MessageRule.openings());
	/** What follows a number at the start. */
	private static final byte[][] BEHIND_COUNT = Bytes.ascii(MessageRule.seconds(Piece.COUNT));
	private static final String DASH = " - ";
	/** What a check says, behind a dash with spaces. */
	private static final byte[][] VERDICTS = Bytes.ascii(MessageRule.seconds(Piece.NAME)
			.stream()
			.filter(word -> word.startsWith(DASH))
			.map(word -> word.substring(DASH.length()))
			.toList());
	/** What may stand behind a free beginning. */
	private static final byte[][] BEHIND = Bytes
			.ascii(List.of("starting node scan", "Freeing node cache data", "SystemFingerprint [certainty="));

	private KnownMessages() {}

	/** Tells whether a message that is no result may follow one of the rules of {@link MessageReader}. */
	static boolean mayBe(byte[] b, int from, int to) {
		return opens(b, from, to) || judges(b, from, to) || names(b, from, to);
	}

	private static boolean opens(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] >= '0' && b[i] <= '9') {
			i++;
		}
		return i > from ? Bytes.startsAny(b, i, to, BEHIND_COUNT) : Bytes.startsAny(b, from, to, OPENINGS);
	}

	private static boolean names(byte[] b, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (b[i - 1] == ' ' && (b[i] == 's' || b[i] == 'F' || b[i] == 'S') && Bytes.startsAny(b, i, to, BEHIND)) {
				return true;
			}
		}
		return false;
	}

	private static boolean judges(byte[] b, int from, int to) {
		for (int i = from + 1; i + 2 < to; i++) {
			if (b[i] == '-' && b[i - 1] == ' ' && b[i + 1] == ' ' && Bytes.startsAny(b, i + 2, to, VERDICTS)) {
				return true;
			}
		}
		return false;
	}
}
