package io.github.probelight.language.tokens;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the parts of a target lie in the content of a bracket. An IPv6 address holds colons itself: with a protocol, its
 * port is what follows the last colon; without one it has a port only if the address stands in brackets of its own.
 *
 * @param bracketed
 *            whether the host stands in brackets of its own
 * @param hostEnd
 *            the end of the host, before its closing bracket
 * @param portEnd
 *            the end of the port; -1 if there is none
 * @param protocol
 *            whether a protocol follows
 */
record TargetParts(boolean bracketed, int hostEnd, int portEnd, boolean protocol) {

	/** The parts of the text between {@code from} and {@code to}, or null if that is no target. */
	static @Nullable TargetParts of(String text, int from, int to) {
		int slash = text.indexOf('/', from, to);
		if (slash >= 0 && !isProtocol(text, slash + 1, to)) {
			return null;
		}
		int end = slash < 0 ? to : slash;
		if (from < end && text.charAt(from) == '[') {
			return bracketed(text, from + 1, end, slash >= 0);
		}
		int colon = text.indexOf(':', from, end);
		if (colon < 0) {
			return slash < 0 && Hosts.isHost(text, from, end) ? new TargetParts(false, end, -1, false) : null;
		}
		int last = text.lastIndexOf(':', end - 1);
		boolean many = last > colon;
		if (many && slash < 0) {
			return Hosts.isIpv6(text, from, end) ? new TargetParts(false, end, -1, false) : null;
		}
		boolean host = many ? Hosts.isIpv6(text, from, last) : Hosts.isHostBeforePort(text, from, last);
		return host && Chars.digits(text, last + 1, end) ? new TargetParts(false, last, end, slash >= 0) : null;
	}

	private static @Nullable TargetParts bracketed(String text, int from, int end, boolean protocol) {
		int close = text.indexOf(']', from, end);
		if (close < 0 || !Hosts.isIpv6(text, from, close)) {
			return null;
		}
		if (close + 1 == end) {
			return protocol ? null : new TargetParts(true, close, -1, false);
		}
		boolean port = text.charAt(close + 1) == ':' && Chars.digits(text, close + 2, end);
		return port ? new TargetParts(true, close, end, protocol) : null;
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
