package io.github.probelight.language.tokens;

/** What may name a host: an IPv4 or IPv6 address, or a host name. */
final class Hosts {

	private static final int IPV4_LABELS = 4;

	private Hosts() {}

	/**
	 * Whether a bracket holds nothing but a host. A word without a dot may be anything: it names a host if it starts with
	 * a small letter or holds a digit or a hyphen beside its letters ({@code web}, {@code WEB01}), so that a level
	 * ({@code INFO}) or a count ({@code 7}) does not.
	 */
	static boolean isHost(String text, int from, int to) {
		int dots = 0;
		int digits = 0;
		int letters = 0;
		boolean hyphen = false;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '.') {
				dots++;
			} else if (Chars.digit(c)) {
				digits++;
			} else if (c == '-') {
				hyphen = true;
			} else if (Chars.word(c)) {
				letters++;
			} else {
				return false;
			}
		}
		if (letters == 0) {
			return !hyphen && dots == IPV4_LABELS - 1 && isIpv4(text, from, to);
		}
		return dots > 0 || digits > 0 || hyphen || Character.isLowerCase(text.charAt(from));
	}

	/** Whether a host stands before a port: there any word does. */
	static boolean isHostBeforePort(String text, int from, int to) {
		return isHost(text, from, to) || Chars.letters(text, from, to);
	}

	/** Whether these look like an IPv6 address, its zone included; not whether the address is possible. */
	static boolean isIpv6(String text, int from, int to) {
		int colons = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '%') {
				return colons > 1 && isZone(text, i + 1, to);
			}
			if (c == ':') {
				colons++;
			} else if (c != '.' && Character.digit(c, 16) < 0 || c >= 128) {
				return false;
			}
		}
		return colons > 1;
	}

	private static boolean isZone(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Chars.word(c) && c != '-' && c != '.') {
				return false;
			}
		}
		return to > from;
	}

	/** Digits and three dots: four labels of one to three digits. */
	private static boolean isIpv4(String text, int from, int to) {
		int start = from;
		for (int i = from; i <= to; i++) {
			if (i == to || text.charAt(i) == '.') {
				if (i == start || i - start > 3) {
					return false;
				}
				start = i + 1;
			}
		}
		return true;
	}
}
