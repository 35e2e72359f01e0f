package io.github.probelight.summary;

import io.github.probelight.engine.text.ShownText;

/** Text from a log, or a name that somebody chose, where only one line of it can be shown. */
public final class OneLine {

	private static final char TAB_SIGN = '\u2409';

	private OneLine() {}

	/** Returns a text with a visible sign for each character that moves the cursor or is not seen, tabs included. */
	public static String of(String text) {
		return ShownText.of(text).replace('\t', TAB_SIGN);
	}
}
