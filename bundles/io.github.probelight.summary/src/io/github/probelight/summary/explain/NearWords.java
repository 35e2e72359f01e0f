package io.github.probelight.summary.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** Words that somebody may have meant who wrote another one. */
public final class NearWords {

	private static final int MOST = 3;
	/** One letter in so many may be wrong. */
	private static final int LETTERS = 3;
	private static final int FURTHEST = 3;
	private static final int LONGEST = 40;

	private NearWords() {}

	/** Returns the known words that are nearest to one, the nearest first, at most three; none if all are far. */
	public static List<String> of(String word) {
		return among(word, known());
	}

	/** Returns those of some words that are nearest to one likewise. */
	public static List<String> among(String word, Stream<String> known) {
		if (word.length() > LONGEST) {
			return List.of();
		}
		String low = word.toLowerCase(Locale.ROOT);
		int most = Math.min(FURTHEST, Math.max(1, low.length() / LETTERS));
		return known.distinct()
				.filter(one -> distance(low, one.toLowerCase(Locale.ROOT)) <= most)
				.sorted(Comparator.comparingInt(one -> distance(low, one.toLowerCase(Locale.ROOT))))
				.limit(MOST)
				.toList();
	}

	/** Returns some words as a choice: {@code DEAD}, {@code Ping Scan, UDP Scan or SYN}. */
	public static String either(List<String> words) {
		String last = words.getLast();
		return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
	}

	private static Stream<String> known() {
		return Stream.concat(
				Arrays.stream(Kind.values())
						.flatMap(kind -> Knowledge.standard().topics(kind).stream())
						.map(Topic::word),
				ColumnWords.all());
	}

	/** Counts the letters to add, to leave out, to change, or to swap with the next, to make one text from another. */
	static int distance(String a, String b) {
		int[] before = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] now = new int[b.length() + 1];
			now[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				now[j] = Math.min(changed, 1 + Math.min(last[j], now[j - 1]));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					now[j] = Math.min(now[j], 1 + before[j - 2]);
				}
			}
			before = last;
			last = now;
		}
		return last[b.length()];
	}
}
