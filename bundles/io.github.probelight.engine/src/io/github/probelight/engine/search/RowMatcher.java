package io.github.probelight.engine.search;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the matches of a query in the text of one row after the other. Used by one thread at a time. */
final class RowMatcher {

	/** The text of a row that is no longer read once somebody cancels: an expression may try too many ways to match. */
	private static final class Cancellable implements CharSequence {

		/** An expression reads some hundred million characters a second. */
		private static final int CHARS_TO_LOOK = 1 << 14;

		private final BooleanSupplier cancelled;
		private String text = "";
		private int chars;

		Cancellable(BooleanSupplier cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public char charAt(int index) {
			if (++chars == CHARS_TO_LOOK) {
				chars = 0;
				check(cancelled);
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}

	/** Words, as a pattern that quotes them. */
	private static final class Words implements RowFinder {

		private final Matcher matcher;

		Words(Pattern pattern) {
			matcher = pattern.matcher("");
		}

		@Override
		public void reset(CharSequence row) {
			matcher.reset(row);
		}

		@Override
		public boolean find(int from) {
			return matcher.find(from);
		}

		@Override
		public boolean findNext() {
			return matcher.find();
		}

		@Override
		public int start() {
			return matcher.start();
		}

		@Override
		public int end() {
			return matcher.end();
		}
	}

	private final TextQuery query;
	private final Cancellable row;
	private final RowFinder finder;
	private int start;
	private int end;

	RowMatcher(TextQuery query, ExpressionSyntax syntax, BooleanSupplier cancelled) {
		this.query = query;
		row = new Cancellable(cancelled);
		finder = query.regex() ? syntax.finder(query.text(), query.caseSensitive()) : new Words(query.pattern());
	}

	/** Finds the first match that starts at or behind a column. */
	boolean find(String text, int from) {
		if (query.text().isEmpty() || from > text.length()) {
			return false;
		}
		if (query.isPlain() && query.caseSensitive()) {
			start = text.indexOf(query.text(), from);
			end = start + query.text().length();
			return start >= 0;
		}
		row.text = text;
		finder.reset(row);
		for (boolean found = finder.find(from); found; found = finder.findNext()) {
			if (finder.end() > finder.start()) {
				start = finder.start();
				end = finder.end();
				return true;
			}
		}
		return false;
	}

	/** Finds the last match that starts at or before a column. */
	boolean findLast(String text, int upTo) {
		int last = -1;
		int lastEnd = -1;
		for (int from = 0; find(text, from) && start <= upTo; from = start + 1) {
			last = start;
			lastEnd = end;
		}
		start = last;
		end = lastEnd;
		return last >= 0;
	}

	/** Returns the first character of what was found. */
	int start() {
		return start;
	}

	/** Returns the character behind what was found. */
	int end() {
		return end;
	}

	/** @throws CancellationException if somebody has cancelled */
	static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The search was cancelled");
		}
	}
}
