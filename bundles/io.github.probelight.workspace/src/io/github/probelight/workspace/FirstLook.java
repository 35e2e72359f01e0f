package io.github.probelight.workspace;

import java.io.IOException;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.engine.text.ByteSource;

/**
 * What the first bytes of a log look like.
 *
 * @param verdict
 *            what kind of text it is
 * @param prefix
 *            what stands before the entries, as it is shown; "" if nothing does
 * @param unread
 *            what of it is not read
 */
record FirstLook(LogSniffer.Verdict verdict, String prefix, Unread unread) {

	/** Looks at so many bytes of a log, or at as many as there are. */
	static FirstLook at(ByteSource log, int bytes) throws IOException {
		byte[] head = new byte[bytes];
		int length = log.read(0, head, 0, bytes);
		boolean isPrefixed = LineLayout.of(head, length, true) == LineLayout.PREFIXED;
		return new FirstLook(LogSniffer.of(head, length), isPrefixed ? LineLayout.prefix(head, length) : "",
				Unread.of(head, length));
	}
}
