package io.github.probelight.knowledge.internal;

import java.util.List;
import java.util.Locale;

/** How words of a log are compared. */
final class Spelling {

	private Spelling() {}

	/** Lower case, every run of white space one space, none at the ends. */
	static String even(String text) {
		var even = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c)) {
				even.append(c);
			} else if (!even.isEmpty() && even.charAt(even.length() - 1) != ' ') {
				even.append(' ');
			}
		}
		return even.toString().strip().toLowerCase(Locale.ROOT);
	}

	/** The form under which a word is stored: even, {@code -} for space and underscore, no full stop at the end. */
	static String key(String word) {
		String key = even(word).replace(' ', '-').replace('_', '-');
		return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
	}

	/** What a key may be the plural of: {@code echo-replies}, {@code port-unreaches}, {@code resets}. */
	static List<String> singulars(String key) {
		if (!key.endsWith("s")) {
			return List.of();
		}
		String stem = key.substring(0, key.length() - 1);
		if (stem.endsWith("ie")) {
			return List.of(stem.substring(0, stem.length() - 2) + "y", stem);
		}
		return stem.endsWith("e") ? List.of(stem, stem.substring(0, stem.length() - 1)) : List.of(stem);
	}
}
