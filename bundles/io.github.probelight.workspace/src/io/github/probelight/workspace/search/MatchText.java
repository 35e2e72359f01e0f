package io.github.probelight.workspace.search;

import io.github.probelight.summary.OneLine;
import io.github.probelight.workspace.EntryOfLine;

/**
 * The text of a line in which something is found, as a narrow table shows it: from what tells the line from its
 * neighbours, and near what is found.
 *
 * @param text
 *            all that is known of the line
 * @param behind
 *            where what lines repeat ends in it
 * @param match
 *            where the first match begins; the length of the text for none
 * @param matchEnd
 *            where that ends
 */
public record MatchText(String text, int behind, int match, int matchEnd) {
	/**
	 * Letters of what is shown that are marked.
	 *
	 * @param begin
	 *            the first one, from 0
	 * @param end
	 *            the one behind the last
	 */
	public record Mark(int begin, int end) {}

	private static final String LEFT_OUT = "…";
	/** A match that begins further to the right is out of sight in a narrow window, in characters. */
	private static final int FAR = 50;
	/** So much is shown before such a match. */
	private static final int BEFORE = 20;

	/** The text of a line, with a match from one character of it to the one before another. */
	public static MatchText of(String text, int match, int matchEnd) {
		return new MatchText(text, EntryOfLine.behindHead(text), match, matchEnd);
	}

	/** The text of a line in which nothing is to be marked. */
	public static MatchText of(String text) {
		return of(text, text.length(), text.length());
	}

	/** This with at most so many characters: the first ones, or, where the match lies behind them, those around it. */
	MatchText within(int longest) {
		if (text.length() <= longest) {
			return this;
		}
		int most = longest - LEFT_OUT.length();
		boolean far = match < text.length() && match >= most;
		int from = far ? whole(match - BEFORE) : 0;
		String before = far ? LEFT_OUT : "";
		String rest = text.length() - from > most ? LEFT_OUT : "";
		String some = before + text.substring(from, Math.min(text.length(), from + most - before.length())) + rest;
		boolean found = match < text.length();
		int to = some.length() - rest.length();
		int shift = before.length() - from;
		return new MatchText(some, far ? 0 : Math.min(behind, to), found ? match + shift : some.length(),
				found ? Math.min(matchEnd + shift, to) : some.length());
	}

	/** What is shown of it, with its characters as they are. */
	public String seen() {
		int begin = begin();
		return cut(begin) + text.substring(begin);
	}

	/** The first letter of the match in what is shown, as {@link OneLine} shows it; the length of that for none. */
	public int seenMatch() {
		return seen(match);
	}

	/** The letter behind the match in what is shown. */
	public int seenMatchEnd() {
		return seen(matchEnd);
	}

	/** Where a letter of the text, which is not left out, stands in what is shown. */
	int seen(int at) {
		int begin = begin();
		return OneLine.of(cut(begin) + text.substring(begin, at)).length();
	}

	/** The first letter of the text that is shown. */
	int begin() {
		int first = match < behind ? 0 : behind;
		boolean far = match < text.length() && match - first > FAR;
		return far ? whole(match - BEFORE) : first;
	}

	/** Not within a character that two chars make. */
	private int whole(int at) {
		return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
	}

	private String cut(int begin) {
		return begin == 0 || begin == behind ? "" : LEFT_OUT;
	}
}
