package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Tells from the bytes of a message whether it is worth to look if it follows a rule: most are plain text. */
final class KnownMessages {

	/** The words that a message begins with which is neither a result nor a check. */
	private static final byte[][] OPENINGS = Stream
			.of("Nmap phase started.", "Nmap phase complete.", "Nmap will scan ", "Nmap scan of ", "Nmap task ",
					"Scan for site ", "Excluding address range: ", "Excluding named host: ",
					"Unable to determine IP address for target: ", "Loaded ", "Registered.", "Unregistered.",
					"Completed ", "Administrative credentials failed (access denied).", "Scan [", "Scan stopped: ",
					"Scan paused", "System is running low on memory: ")
			.map(KnownMessages::ascii)
			.toArray(byte[][]::new);

	/** What a check says, behind a dash with spaces. */
	private static final byte[][] VERDICTS = {ascii("VULNERABLE"), ascii("NOT VULNERABLE"), ascii("ERROR")};
	private static final byte[] NODES = ascii(" nodes completed, ");

	private KnownMessages() {}

	/** Tells whether a message that is no result may follow one of the rules of {@link MessageReader}. */
	static boolean mayBe(byte[] b, int from, int to) {
		return opens(b, from, to) || judges(b, from, to);
	}

	private static boolean opens(byte[] b, int from, int to) {
		int i = from;
		while (i < to && b[i] >= '0' && b[i] <= '9') {
			i++;
		}
		if (i > from) {
			return Bytes.starts(b, i, to, NODES);
		}
		for (byte[] opening : OPENINGS) {
			if (Bytes.starts(b, from, to, opening)) {
				return true;
			}
		}
		return false;
	}

	private static boolean judges(byte[] b, int from, int to) {
		for (int i = from + 1; i + 2 < to; i++) {
			if (b[i] == '-' && b[i - 1] == ' ' && b[i + 1] == ' ') {
				for (byte[] verdict : VERDICTS) {
					if (Bytes.starts(b, i + 2, to, verdict)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static byte[] ascii(String word) {
		return word.getBytes(StandardCharsets.US_ASCII);
	}
}
