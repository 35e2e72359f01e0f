package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.WideTable;

/**
 * Numbers the hosts that have no IPv4 address, one number for all spellings: IPv6 addresses, which are numbers below 0
 * and shown as RFC 5952 has it, and names, which are the same in capitals and in small letters and shown as they came
 * first. An address with a zone (RFC 4007) is another host in each zone. An IPv4 address that is mapped into IPv6 does not
 * come here: it is that IPv4 host, whichever way packets to it are written.
 */
final class HostNames {

	private static final char ZONE = '%';

	private final WideTable addresses;
	/** The spellings that occur, and what all spellings of one host are brought to. */
	private final Dictionary words;
	/** For each word the one that is shown for it; null as long as each is shown itself. */
	private int @Nullable [] shown;
	private final long[] halves = new long[2];

	/** What never changes: the hosts there are now. */
	static final class View {

		/** A number that no host has. */
		static final int NONE = Integer.MIN_VALUE;

		private final WideTable.View addresses;
		private final Dictionary.View words;
		private final int @Nullable [] shown;

		private View(HostNames of) {
			addresses = of.addresses.view();
			words = of.words.view();
			shown = of.shown;
		}

		/** Returns the text of a host. */
		String text(int number) {
			return number < 0
					? Ipv6.text(addresses.high(~number), addresses.low(~number))
					: words.text(number);
		}

		/** Returns the number of a host in any spelling, or {@link #NONE}. */
		int find(String spelling) {
			String text = withoutDot(spelling);
			byte[] b = text.getBytes(StandardCharsets.UTF_8);
			long[] halves = new long[2];
			if (Ipv6.parse(b, 0, b.length, halves)) {
				int number = addresses.find(halves[0], halves[1]);
				return number < 0 ? NONE : ~number;
			}
			String zoned = zoned(text);
			int number = words.find(spelling); // of two dots at its end a name has kept one
			number = number < 0 ? words.find(text) : number;
			number = number < 0 ? words.find(zoned == null ? small(text) : zoned) : number;
			int[] all = shown;
			return number < 0 ? NONE : all == null ? number : all[number];
		}

		/** Puts the halves of an IPv6 address, without its zone, into an array; false if the host has none. */
		boolean ipv6(int number, long[] halves) {
			if (number < 0) {
				halves[0] = addresses.high(~number);
				halves[1] = addresses.low(~number);
				return true;
			}
			if (!words.holds(number, ZONE)) {
				return false;
			}
			String text = words.text(number);
			byte[] b = text.substring(0, text.indexOf(ZONE)).getBytes(StandardCharsets.UTF_8);
			return text.indexOf(ZONE) < text.length() - 1 && Ipv6.parse(b, 0, b.length, halves);
		}
	}

	HostNames() {
		addresses = new WideTable();
		words = new Dictionary();
	}

	HostNames(HostNames other) {
		addresses = new WideTable(other.addresses);
		words = new Dictionary(other.words);
		int[] all = other.shown;
		shown = all == null ? null : all.clone();
	}

	View view() {
		return new View(this);
	}

	/** Returns the number of the host that some bytes of UTF-8 name. */
	int number(byte[] b, int from, int to) {
		if (Ipv6.parse(b, from, to, halves)) {
			return address(halves[0], halves[1]);
		}
		int known = words.size();
		int number = words.number(b, from, to);
		if (number < known) {
			int[] all = shown;
			return all == null ? number : all[number];
		}
		return added(number);
	}

	/** Returns the number that this has for a host of another one. */
	int number(HostNames other, int number) {
		if (number < 0) {
			return address(other.addresses.high(~number), other.addresses.low(~number));
		}
		int known = words.size();
		int here = words.number(other.words, number);
		if (here < known) {
			int[] all = shown;
			return all == null ? here : all[here];
		}
		return added(here);
	}

	/** Returns the number that this has for a host of another one, of which there is only a view. */
	int number(View other, int number) {
		if (number < 0) {
			return address(other.addresses.high(~number), other.addresses.low(~number));
		}
		byte[] text = other.words.text(number).getBytes(StandardCharsets.UTF_8);
		return number(text, 0, text.length);
	}

	/** Returns the number of an IPv6 address. */
	int address(long high, long low) {
		return ~addresses.number(high, low);
	}

	/** Returns the number of a host that was not read before; this is the only place that makes texts. */
	private int added(int number) {
		String text = words.text(number);
		String zoned = zoned(text);
		String common = zoned == null ? small(text) : zoned;
		int[] all = shown;
		if (common.equals(text)) {
			if (all != null) {
				show(number, number);
			}
			return number;
		}
		int known = words.size();
		int other = words.number(common);
		int first = other < known ? shown(other) : zoned == null ? number : other;
		show(other, first);
		show(number, first);
		return first;
	}

	private int shown(int number) {
		int[] all = shown;
		return all == null ? number : all[number];
	}

	private void show(int number, int first) {
		int[] all = shown;
		if (all == null || number >= all.length) {
			int known = all == null ? 0 : all.length;
			int[] more = all == null ? new int[words.size() + 16] : Arrays.copyOf(all, words.size() * 2);
			Arrays.setAll(more, i -> i < known ? more[i] : i);
			all = more;
			shown = all;
		}
		all[number] = first;
	}

	/** Returns an IPv6 address with a zone in its one form, or null for anything else. */
	private static @Nullable String zoned(String text) {
		int zone = text.indexOf(ZONE);
		byte[] b = text.substring(0, Math.max(0, zone)).getBytes(StandardCharsets.UTF_8);
		long[] halves = new long[2];
		return zone < text.length() - 1 && Ipv6.parse(b, 0, b.length, halves)
				? Ipv6.text(halves[0], halves[1]) + text.substring(zone)
				: null;
	}

	/** Returns a name without the dot that ends it in full (RFC 1034), as the reader of entries does. */
	private static String withoutDot(String name) {
		return name.length() > 1 && name.endsWith(".") && name.indexOf(':') < 0
				? name.substring(0, name.length() - 1)
				: name;
	}

	private static String small(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** Returns the upper half of an IPv6 address. */
	long high(int number) {
		return addresses.high(~number);
	}

	/** Returns the lower half of an IPv6 address. */
	long low(int number) {
		return addresses.low(~number);
	}

	/** Returns the text of a name. */
	String name(int number) {
		return words.text(number);
	}

	/** Returns the most names that there can be: each has a number below this. */
	int names() {
		return words.size();
	}

	void clear() {
		addresses.clear();
		words.clear();
		shown = null;
	}
}
