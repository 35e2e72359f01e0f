package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

/** IPv6 addresses as text (RFC 4291, section 2.2), taken apart without any look-up of names. */
public final class Ipv6 {

	private static final int GROUPS = 8;

	private Ipv6() {}

	/** Returns the /64 network of an address, such as {@code 2001:db8:0:1::/64}, or "" if the text is no address. */
	public static String network(String address) {
		int zone = address.indexOf('%');
		String text = undotted(zone < 0 ? address : address.substring(0, zone));
		if (text.indexOf(':') == text.lastIndexOf(':') || zone == address.length() - 1) {
			return "";
		}
		int gap = text.indexOf("::");
		if (gap != text.lastIndexOf("::")) {
			return "";
		}
		String[] head = groups(gap < 0 ? text : text.substring(0, gap));
		String[] tail = groups(gap < 0 ? "" : text.substring(gap + 2));
		int count = count(head) + count(tail);
		if (count < 0 || gap < 0 && count != GROUPS || gap >= 0 && count >= GROUPS) {
			return "";
		}
		StringBuilder network = new StringBuilder();
		for (int i = 0; i < GROUPS / 2; i++) {
			int behind = i - (GROUPS - tail.length);
			String group = i < head.length ? head[i] : behind >= 0 ? tail[behind] : "0";
			network.append(Integer.toHexString(Integer.parseInt(group, 16))).append(':');
		}
		return network.append(":/64").toString();
	}

	/** Returns the address with the IPv4 address that may stand for its last 32 bits as two groups. */
	private static String undotted(String text) {
		int last = text.lastIndexOf(':');
		byte[] end = text.substring(last + 1).getBytes(StandardCharsets.ISO_8859_1);
		long ipv4 = Ipv4.parse(end, 0, end.length);
		return ipv4 < 0
				? text
				: text.substring(0, last + 1) + Long.toHexString(ipv4 >>> 16) + ':' + Long.toHexString(ipv4 & 0xffff);
	}

	private static String[] groups(String text) {
		return text.isEmpty() ? new String[0] : text.split(":", -1);
	}

	/** Returns the number of groups, or a large negative number if one is wrong. */
	private static int count(String[] groups) {
		for (String group : groups) {
			if (!group.matches("[0-9A-Fa-f]{1,4}")) {
				return -2 * GROUPS - groups.length;
			}
		}
		return groups.length;
	}
}
