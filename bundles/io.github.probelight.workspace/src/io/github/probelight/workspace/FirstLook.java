package io.github.probelight.workspace;

import java.io.IOException;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.engine.text.ByteSource;

/**
 * What the first bytes of a log look like.
 *
 * @param bytes
 *            how many they were
 * @param verdict
 *            what kind of text it is
 * @param prefix
 *            what stands before the entries, as it is shown; "" if nothing does
 * @param unread
 *            what of it is not read
 */
record FirstLook(int bytes, LogSniffer.Verdict verdict, String prefix, Unread unread) {

	/** Looked at of every log that has so many. */
	static final int BYTES = 1 << 16;

	/** Looks at the first bytes of a log, as many as there are. */
	static FirstLook at(ByteSource log) throws IOException {
		byte[] head = new byte[BYTES];
		int length = log.read(0, head, 0, BYTES);
		boolean isPrefixed = LineLayout.of(head, length, true) == LineLayout.PREFIXED;
		return new FirstLook(length, LogSniffer.of(head, length), isPrefixed ? LineLayout.prefix(head, length) : "",
				Unread.of(head, length));
	}

	/** Looks again if there was little to see, and is more now. Where that fails, whoever reads on says why. */
	FirstLook again(ByteSource log) {
		try {
			return bytes < BYTES && log.size() > bytes ? at(log) : this;
		} catch (IOException e) {
			return this;
		}
	}
}
