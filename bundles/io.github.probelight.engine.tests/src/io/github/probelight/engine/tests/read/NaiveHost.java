package io.github.probelight.engine.tests.read;

import java.math.BigInteger;
import java.util.Locale;

/** What all spellings of a host have in common, read slowly: by regular expressions and one large number. */
final class NaiveHost {

	private static final String GROUP = "[0-9A-Fa-f]{1,4}";
	private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
	private static final String DOTTED = BYTE + "\\." + BYTE + "\\." + BYTE + "\\." + BYTE;

	private NaiveHost() {}

	/** Returns the RFC 5952 text of an IPv6 address, with its zone as it stands, or a name in small letters. */
	static String common(String host) {
		String zone = host.replaceFirst("^[^%]*", "");
		String address = host.substring(0, host.length() - zone.length());
		return zone.equals("%") || !isIpv6(address) ? host.toLowerCase(Locale.ROOT) : zoned(address, zone);
	}

	/** A mapped IPv4 address is that address, unless it has a zone, which only IPv6 has. */
	private static String zoned(String address, String zone) {
		String text = shortest(address);
		return (text.matches(DOTTED) && !zone.isEmpty() ? "::ffff:" : "") + text + zone;
	}

	/** Tells whether the common text is the one that is shown, whatever came first. */
	static boolean isShown(String common) {
		return common.matches(DOTTED) || isIpv6(common.replaceFirst("%.*", ""));
	}

	private static boolean isIpv6(String text) {
		String plain = text.replaceFirst("(^|:)" + DOTTED + "$", "$10:0");
		return plain.matches("(" + GROUP + ":){7}" + GROUP)
				|| plain.matches("((" + GROUP + ":)*" + GROUP + ")?::((" + GROUP + ":)*" + GROUP + ")?")
						&& groups(plain) <= 7;
	}

	private static int groups(String plain) {
		int groups = 0;
		for (String group : plain.split(":")) {
			groups += group.isEmpty() ? 0 : 1;
		}
		return groups;
	}

	private static String shortest(String address) {
		String text = address;
		if (text.matches(".*:" + DOTTED)) {
			String[] bytes = text.substring(text.lastIndexOf(':') + 1).split("\\.");
			text = text.substring(0, text.lastIndexOf(':') + 1)
					+ String.format("%x:%x", Integer.parseInt(bytes[0]) * 256 + Integer.parseInt(bytes[1]),
							Integer.parseInt(bytes[2]) * 256 + Integer.parseInt(bytes[3]));
		}
		text = text.replace("::", ":" + "0:".repeat(8 - groups(text))).replaceFirst("^:", "").replaceFirst(":$", "");
		BigInteger number = BigInteger.ZERO;
		for (String group : text.split(":")) {
			number = number.shiftLeft(16).add(new BigInteger(group, 16));
		}
		String hex = String.format("%032x", number);
		if (hex.startsWith("00000000000000000000ffff")) {
			int low = number.intValue();
			return "" + (low >>> 24) + '.' + (low >>> 16 & 255) + '.' + (low >>> 8 & 255) + '.' + (low & 255);
		}
		String full = String.join(":", hex.split("(?<=\\G.{4})")).replaceAll("\\b0{1,3}(?=.)(?!:)", "");
		for (int zeros = 8; zeros > 1; zeros--) {
			String run = "(^|:)0(:0){" + (zeros - 1) + "}(:|$)";
			if (full.matches(".*" + run + ".*")) {
				return full.replaceFirst(run, "::");
			}
		}
		return full;
	}
}
