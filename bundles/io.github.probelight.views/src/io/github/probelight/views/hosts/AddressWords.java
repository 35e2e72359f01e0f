package io.github.probelight.views.hosts;

import java.util.List;

import io.github.probelight.views.table.Filter;

/** Several addresses as one word of a filter of hosts: with commas between them, it lets each of them pass. */
public final class AddressWords {
	/** Between addresses. */
	static final String BETWEEN = ",";

	private AddressWords() {}

	/** The word for addresses, as many as a filter has room for; "" for none. */
	public static String of(List<String> addresses) {
		StringBuilder word = new StringBuilder();
		for (String address : addresses) {
			boolean fits = word.length() + BETWEEN.length() + address.length() <= Filter.LONGEST;
			if (fits && !address.isEmpty() && address.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',')) {
				word.append(word.isEmpty() ? "" : BETWEEN).append(address);
			}
		}
		return word.toString();
	}

	/** Whether an address is one of those in a word. */
	static boolean holds(String word, String address) {
		for (String one : word.split(BETWEEN)) {
			if (one.equalsIgnoreCase(address)) {
				return true;
			}
		}
		return false;
	}
}
