package io.github.probelight.engine.scan;

/** IPv6 addresses as text (RFC 4291, section 2.2), taken apart without any look-up of names. */
public final class Ipv6 {

	private static final int GROUPS = 8;

	private Ipv6() {}

	/** Returns the /64 network of an address, such as {@code 2001:db8:0:1::/64}, or "" if the text is no address. */
	public static String network(String address) {
		int zone = address.indexOf('%');
		String text = zone < 0 ? address : address.substring(0, zone);
		if (text.indexOf(':') < 0 || text.indexOf(':') == text.lastIndexOf(':')) {
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
