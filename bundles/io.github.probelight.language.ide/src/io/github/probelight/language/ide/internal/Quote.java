package io.github.probelight.language.ide.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts what is quoted from a line to a length that a hover can show. */
final class Quote {

	/** In UTF-16 units. */
	private static final int LONGEST = 200;

	private Quote() {}

	/** The text, or its beginning and an ellipsis; "" for null. */
	static String of(@Nullable String text) {
		if (text == null) {
			return "";
		}
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + '…';
	}
}
