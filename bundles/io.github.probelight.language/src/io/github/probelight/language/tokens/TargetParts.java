package io.github.probelight.language.tokens;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the parts of a target lie in the content of a bracket. An IPv6 address holds colons itself: with a protocol, its
 * port is what follows the last colon; without one it has a port only if the address stands in brackets of its own.
 * Whether an address is possible is not asked: what a scan found out about a mangled one must not be lost. A name and a
 * slash may stand before an address.
 *
 * @param nameEnd
 *            the end of the name before a slash, where the slash is; -1 if there is none
 * @param bracketed
 *            whether the host stands in brackets of its own
 * @param hostEnd
 *            the end of the host, before its closing bracket
 * @param portEnd
 *            the end of the port; -1 if there is none
 * @param protocol
 *            whether a protocol follows
 */
record TargetParts(int nameEnd, boolean bracketed, int hostEnd, int portEnd, boolean protocol) {

	/** In digits; a longer number is no port, not even a wrong one. */
	private static final int LONGEST_PORT = 5;

	/**
	 * The parts of the text between {@code from} and {@code to}, or null if that is no target.
	 *
	 * @param anyWord
	 *            whether a single word is a host even if it does not begin with a small letter
	 */
	static @Nullable TargetParts of(String text, int from, int to, boolean anyWord) {
		int slash = text.indexOf('/', from, to);
		if (slash >= 0 && !isProtocol(text, slash + 1, to)) {
			boolean name = isHost(text, from, slash) && isAddress(text, slash + 1, to)
					&& !isMask(text, from, slash, to);
			TargetParts address = name ? of(text, slash + 1, to, true) : null;
			return address == null || address.nameEnd >= 0
					? null
					: new TargetParts(slash, address.bracketed, address.hostEnd, address.portEnd, address.protocol);
		}
		int end = slash < 0 ? to : slash;
		int hostEnd = hostEnd(text, from, end, slash >= 0);
		if (hostEnd <= from || slash >= 0 && hostEnd == end) {
			return null;
		}
		boolean port = hostEnd < end;
		boolean bracketed = text.charAt(from) == '[' && text.charAt(hostEnd - 1) == ']' && hostEnd - from > 2;
		boolean host = bracketed ? isHost(text, from + 1, hostEnd - 1) : isHost(text, from, hostEnd);
		if (!host || !port && !anyWord && !standsAlone(text, from, hostEnd)) {
			return null;
		}
		return new TargetParts(-1, bracketed, bracketed ? hostEnd - 1 : hostEnd, port ? end : -1, slash >= 0);
	}

	/** Whether an address is there up to a slash: three dots and else digits, or two colons, hexadecimal digits, perhaps a zone. */
	private static boolean isAddress(String text, int from, int to) {
		String address = upToSlash(text, from, to);
		return address.matches("[0-9:]*([.][0-9:]*){3}") && address.matches("[^:]*:?[^:]*")
				|| address.matches("[0-9A-Fa-f.:\\[\\]]*:[0-9A-Fa-f.\\[\\]]*:[0-9A-Fa-f.:\\[\\]]*(%.*)?");
	}

	/** Whether what stands before the slash is the address of a network: it has no letter, and is not what follows. */
	private static boolean isMask(String text, int from, int slash, int to) {
		String name = text.substring(from, slash);
		return !name.isEmpty() && name.matches("[\\x00-@\\[-`{-\\x7f]*")
				&& !name.equals(upToSlash(text, slash + 1, to));
	}

	private static String upToSlash(String text, int from, int to) {
		int slash = text.indexOf('/', from, to);
		return text.substring(from, slash < 0 ? to : slash);
	}

	/** Where the host ends, {@code end} if no port follows it; -1 if neither is the case. */
	private static int hostEnd(String text, int from, int end, boolean protocol) {
		int colon = text.indexOf(':', from, end);
		if (colon < 0) {
			return end;
		}
		int last = text.lastIndexOf(':', end - 1);
		boolean port = Chars.digits(text, last + 1, end) && end - last - 1 <= LONGEST_PORT;
		if (protocol || last == colon) {
			return port ? last : -1;
		}
		return port && text.charAt(last - 1) == ']' ? last : end;
	}

	/** Whether all is letters, digits and what else addresses and names hold. */
	private static boolean isHost(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Chars.word(c) && ".:-%[]".indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether a host without a port is one: a single word may be anything, so it must begin with a small letter. */
	private static boolean standsAlone(String text, int from, int to) {
		return Character.isLowerCase(text.charAt(from)) || text.indexOf('.', from, to) >= 0
				|| text.indexOf(':', from, to) >= 0;
	}

	private static boolean isProtocol(String text, int from, int to) {
		if (!Chars.letters(text, from, to)) {
			return false;
		}
		String protocol = text.substring(from, to);
		return protocol.equalsIgnoreCase("TCP") || protocol.equalsIgnoreCase("UDP")
				|| protocol.equalsIgnoreCase("SCTP");
	}
}
