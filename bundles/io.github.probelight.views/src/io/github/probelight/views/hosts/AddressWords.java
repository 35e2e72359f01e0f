package io.github.probelight.views.hosts;

import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Report;

/** Several addresses as one word of a filter of hosts: with commas between them, it lets each of them pass. */
public final class AddressWords {
	/** Between addresses. */
	static final char BETWEEN = ',';

	private AddressWords() {}

	/** The word for those names that are hosts of a report, or networks; "" for none. */
	public static String of(Report report, List<String> names) {
		return names.stream()
				.filter(name -> isWord(name) && (isNetwork(name) || isHost(report, name)))
				.collect(Collectors.joining(String.valueOf(BETWEEN)));
	}

	private static boolean isWord(String name) {
		return !name.isEmpty() && name.chars().noneMatch(c -> Character.isWhitespace(c) || c == BETWEEN);
	}

	private static boolean isNetwork(String name) {
		return name.indexOf('/') > 0;
	}

	private static boolean isHost(Report report, String name) {
		return report.targets().sites().stream().anyMatch(site -> report.targets().hostIndex(site.name(), name) >= 0);
	}

	/** Whether an address is one of those in a word, or in one of its networks. Linear in the length of the word. */
	static boolean holds(String word, String address) {
		for (int from = 0; from < word.length();) {
			int comma = word.indexOf(BETWEEN, from);
			int end = comma < 0 ? word.length() : comma;
			if (end - from == address.length() && word.regionMatches(true, from, address, 0, end - from)) {
				return true;
			}
			int slash = word.indexOf('/', from);
			if (slash > from && slash < end && AddressMatch.isIn(address, word.substring(from, end), slash - from)) {
				return true;
			}
			from = end + 1;
		}
		return false;
	}
}
