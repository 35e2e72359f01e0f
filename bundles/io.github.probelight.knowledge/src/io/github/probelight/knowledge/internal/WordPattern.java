package io.github.probelight.knowledge.internal;

import java.util.List;

/** A word with holes: {@code *} stands for any text, also none. Case and the width of spaces do not count. */
public final class WordPattern {

	private final List<String> parts;

	private WordPattern(List<String> parts) {
		this.parts = parts;
	}

	/** The shape written as in a data file, such as {@code Parallel DNS resolution of * host*}. */
	public static WordPattern of(String pattern) {
		return new WordPattern(List.of(Spelling.even(pattern).split("\\*", -1)));
	}

	/** Whether a word of a data file has holes. */
	static boolean isForm(String word) {
		return word.indexOf('*') >= 0;
	}

	/** Whether the whole text has this shape. */
	public boolean matches(String text) {
		return matchesEven(Spelling.even(text));
	}

	boolean matchesEven(String text) {
		String first = parts.getFirst();
		if (parts.size() == 1) {
			return text.equals(first);
		}
		String last = parts.getLast();
		int end = text.length() - last.length();
		if (end < first.length() || !text.startsWith(first) || !text.endsWith(last)) {
			return false;
		}
		int from = first.length();
		// the leftmost place for each part leaves most room for the rest, so no step back is ever needed
		for (String part : parts.subList(1, parts.size() - 1)) {
			int at = text.indexOf(part, from);
			if (at < 0 || at + part.length() > end) {
				return false;
			}
			from = at + part.length();
		}
		return true;
	}
}
