package io.github.probelight.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts of addresses, spelled in all ways that are allowed and in some that are not; the same for the same seed. */
public final class AddressSpellings {

	private static final int GROUPS = 8;
	/** What an address can be damaged with, and no more than a target may hold. */
	private static final String CHARACTERS = "0123456789abcdefABCDEFg::::....%-";

	private final Random random;

	/** Spellings that this random source decides on. */
	public AddressSpellings(Random random) {
		this.random = random;
	}

	/** An address of either family, every second time damaged. */
	public String next() {
		String address = random.nextInt(3) == 0 ? ipv4() : ipv6(halves()) + zone();
		return random.nextBoolean() ? address : damaged(address);
	}

	/** An IPv4 address. */
	public String ipv4() {
		int number = random.nextInt();
		return dotted(random.nextInt(4) == 0 ? number & 0xff0000ffL : number & 0xffffffffL);
	}

	/** An IPv6 address as two numbers, often with zero groups. */
	public long[] halves() {
		long[] halves = new long[2];
		for (int i = 0; i < GROUPS; i++) {
			long group = random.nextInt(5) < 2 ? 0 : random.nextInt(1 << (1 + random.nextInt(16)));
			halves[i / 4] = halves[i / 4] << 16 | group;
		}
		return halves;
	}

	/** One of the spellings of an IPv6 address. */
	public String ipv6(long[] halves) {
		List<String> groups = new ArrayList<>();
		for (int i = 0; i < GROUPS; i++) {
			int group = (int) (halves[i / 4] >>> 16 * (3 - i % 4)) & 0xffff;
			String text = String.format(Locale.ROOT, random.nextInt(3) == 0 ? "%04x" : "%x", group);
			groups.add(random.nextInt(3) == 0 ? text.toUpperCase(Locale.ROOT) : text);
		}
		if (random.nextInt(4) == 0) {
			groups.subList(GROUPS - 2, GROUPS).clear();
			groups.add(dotted(halves[1] & 0xffffffffL));
		}
		int start = random.nextInt(groups.size());
		int end = start;
		while (end < groups.size() && groups.get(end).matches("0+")) {
			end++;
		}
		return end == start || random.nextInt(4) == 0
				? String.join(":", groups)
				: String.join(":", groups.subList(0, start)) + "::"
						+ String.join(":", groups.subList(end, groups.size()));
	}

	private String zone() {
		return random.nextInt(5) == 0 ? "%eth" + random.nextInt(12) : "";
	}

	private static String dotted(long ipv4) {
		return (ipv4 >>> 24) + "." + (ipv4 >>> 16 & 255) + "." + (ipv4 >>> 8 & 255) + "." + (ipv4 & 255);
	}

	private String damaged(String text) {
		StringBuilder damaged = new StringBuilder(text);
		for (int times = 1 + random.nextInt(2); times > 0; times--) {
			int at = random.nextInt(damaged.length());
			char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
			switch (random.nextInt(3)) {
				case 0 -> damaged.insert(at, c);
				case 1 -> damaged.setCharAt(at, c);
				default -> damaged.deleteCharAt(at);
			}
		}
		return damaged.toString();
	}
}
