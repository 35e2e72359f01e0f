package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

/** Whom the brackets before a message name as the one who logs in; looked for only where a message is about that. */
final class Person {

	private static final byte[] KEY = "[Principal: ".getBytes(StandardCharsets.US_ASCII);
	/** Brackets with a name in them are shorter. */
	private static final int MOST = 1024;

	private Person() {}

	/** Returns the name in the last such bracket before a message, without quotes; "" if there is none. */
	static String before(Range message) {
		byte[] b = message.bytes();
		int to = message.from();
		for (int i = to - KEY.length; i >= 0 && i > to - MOST && b[i] != '\n'; i--) {
			if (begins(b, i)) {
				int from = i + KEY.length;
				int end = from;
				while (end < to && b[end] != ']') {
					end++;
				}
				String name = new String(b, from, end - from, StandardCharsets.UTF_8).strip();
				boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
				return quoted ? name.substring(1, name.length() - 1) : name;
			}
		}
		return "";
	}

	private static boolean begins(byte[] b, int at) {
		for (int i = 0; i < KEY.length; i++) {
			if (b[at + i] != KEY[i]) {
				return false;
			}
		}
		return true;
	}
}
