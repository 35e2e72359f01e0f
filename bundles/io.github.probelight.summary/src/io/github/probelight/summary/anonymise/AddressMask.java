package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;

import io.github.probelight.engine.scan.Ipv6;

/**
 * Finds addresses in text, in all the ways in which they are written, and puts others in their places: IPv4 with dots or
 * hyphens, also glued to letters, reversed before {@code .in-addr.arpa}; IPv6; those of network cards; networks with the
 * length of their prefix, which stays.
 */
final class AddressMask {

	private static final int OCTETS = 4;
	private static final int LARGEST_OCTET = 255;
	private static final int LONGEST_OCTET = 3;
	private static final int IPV4_BITS = 32;
	private static final int IPV6_BITS = 128;
	private static final int MAC_LENGTH = 17;
	private static final int HEXADECIMAL = 16;
	private static final byte[] REVERSED = ".in-addr.arpa".getBytes(StandardCharsets.US_ASCII);

	private final Pseudonyms pseudonyms;
	private final long[] halves = new long[2];

	AddressMask(Pseudonyms pseudonyms) {
		this.pseudonyms = pseudonyms;
	}

	/**
	 * Adds what stands for the address that begins at {@code from}.
	 *
	 * @param start before which nothing is looked at
	 * @return where the address ends; {@code from} if none begins there
	 */
	int add(byte[] b, int start, int from, int to, MaskedBytes out) {
		byte c = b[from];
		if (!isHexadecimal(c) && c != ':') {
			return from;
		}
		byte before = from > start ? b[from - 1] : (byte) ' ';
		int end = from;
		if (!isWord(before) && before != ':') {
			end = mac(b, from, to, out);
			end = end > from ? end : ipv6(b, from, to, out);
		}
		boolean behindNumber = isDigit(before)
				|| (before == '.' || before == '-') && from - 1 > start && isDigit(b[from - 2]);
		if (end == from && isDigit(c) && !isDigit(before)) {
			end = behindNumber && before == '.' ? end : ipv4(b, from, to, '.', out);
			end = end > from || behindNumber && before == '-' ? end : ipv4(b, from, to, '-', out);
		}
		return end;
	}

	private int ipv4(byte[] b, int from, int to, char between, MaskedBytes out) {
		int address = 0;
		int i = from;
		boolean zeros = false;
		for (int octet = 0; octet < OCTETS; octet++) {
			int begin = octet == 0 ? i : i + 1;
			if (octet > 0 && (i >= to || b[i] != between)) {
				return from;
			}
			int value = 0;
			for (i = begin; i < to && isDigit(b[i]) && i - begin <= LONGEST_OCTET; i++) {
				value = value * 10 + b[i] - '0';
			}
			if (i == begin || i - begin > LONGEST_OCTET || value > LARGEST_OCTET) {
				return from;
			}
			zeros |= i - begin > 1 && b[begin] == '0';
			address = address << Byte.SIZE | value;
		}
		if (i < to && isDigit(b[i]) || i + 1 < to && b[i] == between && isDigit(b[i + 1])) {
			return from;
		}
		boolean reversed = startsIgnoreCase(b, i, to);
		int mapped = reversed
				? Integer.reverseBytes(pseudonyms.ipv4(Integer.reverseBytes(address)))
				: pseudonyms.ipv4(address);
		int length = reversed ? -1 : prefixLength(b, i, to, IPV4_BITS);
		if (length >= 0 && (length == IPV4_BITS || address << length == 0)) {
			mapped &= length == 0 ? 0 : -1 << IPV4_BITS - length;
		}
		// who reads the log takes such an address for a name, and must go on to do so
		out.add(zeros ? "0" : "");
		out.add(Pseudonyms.text(mapped).replace('.', between));
		int end = reversed ? i + REVERSED.length : length < 0 ? i : prefixEnd(b, i, to);
		out.add(b, i, end);
		return end;
	}

	private static boolean startsIgnoreCase(byte[] b, int from, int to) {
		if (to - from < REVERSED.length) {
			return false;
		}
		for (int i = 0; i < REVERSED.length; i++) {
			byte c = b[from + i];
			if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != REVERSED[i]) {
				return false;
			}
		}
		return true;
	}

	private int ipv6(byte[] b, int from, int to, MaskedBytes out) {
		int end = from;
		int colons = 0;
		while (end < to && (isHexadecimal(b[end]) || b[end] == ':' || b[end] == '.')) {
			colons += b[end] == ':' ? 1 : 0;
			end++;
		}
		if (colons < 2 || end - from < 3 || end < to && isWord(b[end])) {
			return from;
		}
		while (!Ipv6.parse(b, from, end, halves)) {
			end--;
			if (end - from < 3 || b[end] != '.' && b[end] != ':') {
				return from;
			}
		}
		int length = prefixLength(b, end, to, IPV6_BITS);
		long high = halves[0];
		long low = halves[1];
		String mapped = pseudonyms.ipv6(high, low);
		if (length >= 0 && (high & ~UsualNetwork.mask(length)) == 0
				&& (low & ~UsualNetwork.mask(length - Long.SIZE)) == 0) {
			byte[] whole = mapped.getBytes(StandardCharsets.ISO_8859_1);
			Ipv6.parse(whole, 0, whole.length, halves);
			mapped = Ipv6.text(halves[0] & UsualNetwork.mask(length),
					halves[1] & UsualNetwork.mask(length - Long.SIZE));
		}
		out.add(mapped);
		int behind = length < 0 ? end : prefixEnd(b, end, to);
		out.add(b, end, behind);
		return behind;
	}

	/** Returns the length of a prefix that follows a slash, or -1. */
	private static int prefixLength(byte[] b, int slash, int to, int most) {
		int end = prefixEnd(b, slash, to);
		int length = 0;
		for (int i = slash + 1; i < end; i++) {
			length = length * 10 + b[i] - '0';
		}
		boolean alone = end > slash + 1 && end - slash <= LONGEST_OCTET + 1
				&& (end == to || !isWord(b[end]) && b[end] != '/' && b[end] != '-');
		return alone && length <= most ? length : -1;
	}

	private static int prefixEnd(byte[] b, int slash, int to) {
		int end = slash;
		if (slash < to && b[slash] == '/') {
			do {
				end++;
			} while (end < to && isDigit(b[end]));
		}
		return end;
	}

	private int mac(byte[] b, int from, int to, MaskedBytes out) {
		int end = from + MAC_LENGTH;
		if (end > to || b[from + 2] != ':' && b[from + 2] != '-') {
			return from;
		}
		byte between = b[from + 2];
		byte[] address = new byte[(MAC_LENGTH + 1) / 3];
		boolean large = false;
		for (int i = 0; i < MAC_LENGTH; i++) {
			byte c = b[from + i];
			if (i % 3 == 2 ? c != between : !isHexadecimal(c)) {
				return from;
			}
			large |= c >= 'A' && c <= 'F';
			if (i % 3 < 2) {
				address[i / 3] = (byte) (address[i / 3] << 4 | Character.digit(c, HEXADECIMAL));
			}
		}
		if (end < to && isWord(b[end]) || end + 1 < to && b[end] == between && isHexadecimal(b[end + 1])) {
			return from;
		}
		byte[] mapped = pseudonyms.mac(address);
		for (int i = 0; i < mapped.length; i++) {
			String text = String.format(large ? "%02X" : "%02x", mapped[i]);
			out.add(i == 0 ? text : (char) between + text);
		}
		return end;
	}

	private static boolean isDigit(byte c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isHexadecimal(byte c) {
		return isDigit(c) || (c | 32) >= 'a' && (c | 32) <= 'f';
	}

	private static boolean isWord(byte c) {
		return c < 0 || isDigit(c) || (c | 32) >= 'a' && (c | 32) <= 'z';
	}
}
