package io.github.probelight.engine.scan;

import java.util.List;
import java.util.stream.Stream;

/** What may stand in a message that follows a {@link MessageRule}. */
sealed interface RulePart {

	/**
	 * Tells whether a message goes on with this part, from {@code at}, and then with the rest of its rule. What the part
	 * says is taken when both fit.
	 */
	boolean fits(MessageReader message, int at, Rest rest);

	/**
	 * Tells, without going far, whether a message may go on with this part and the rest. Most ends of a free part are ruled
	 * out by it.
	 */
	default boolean mayFit(MessageReader message, int at, Rest rest) {
		return true;
	}

	/** The parts behind a part, up to the end of the message. */
	@FunctionalInterface
	interface Rest {

		/** Tells whether they fit from {@code at} on. */
		boolean fits(MessageReader message, int at);

		/** Tells, without going far, whether they may fit. */
		default boolean mayFit(MessageReader message, int at) {
			return true;
		}
	}

	/** A part with what is behind it. */
	record Link(RulePart part, Rest behind) implements Rest {

		@Override
		public boolean fits(MessageReader message, int at) {
			return part.fits(message, at, behind);
		}

		@Override
		public boolean mayFit(MessageReader message, int at) {
			return part.mayFit(message, at, behind);
		}
	}

	/** Returns the words that a message with this part at its start may begin with. */
	default Stream<String> words() {
		return Stream.of();
	}

	/** Tells whether the part begins with one of its {@link #words()}, whatever the message. */
	default boolean isWords() {
		return false;
	}

	/** Makes parts that stand one behind the other, with a rest behind them, one rest. */
	static Rest chain(List<RulePart> parts, Rest rest) {
		Rest all = rest;
		for (int i = parts.size() - 1; i >= 0; i--) {
			all = new Link(parts.get(i), all);
		}
		return all;
	}

	/**
	 * One of some words that the grammar quotes; it ends where a word ends.
	 *
	 * @param verdict whether it is the verdict of a check
	 */
	record Quoted(List<String> quoted, boolean verdict) implements RulePart {

		@Override
		public boolean fits(MessageReader message, int at, Rest rest) {
			for (int i = 0; i < quoted.size(); i++) {
				String word = quoted.get(i);
				if (message.isAt(at, word) && rest.fits(message, at + word.length())) {
					if (verdict) {
						message.judge(word);
					}
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean mayFit(MessageReader message, int at, Rest rest) {
			for (int i = 0; i < quoted.size(); i++) {
				if (message.isAt(at, quoted.get(i))) {
					return true;
				}
			}
			return false;
		}

		@Override
		public Stream<String> words() {
			return quoted.stream();
		}

		@Override
		public boolean isWords() {
			return true;
		}
	}

	/** One of some rows of parts; an empty row is nothing. */
	record Either(List<List<RulePart>> rows) implements RulePart {

		private static final Rest ANY = (message, at) -> true;

		@Override
		public boolean fits(MessageReader message, int at, Rest rest) {
			for (int i = 0; i < rows.size(); i++) {
				List<RulePart> row = rows.get(i);
				boolean may = row.isEmpty() || row.get(0).mayFit(message, at, ANY);
				if (may && chain(row, rest).fits(message, at)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean mayFit(MessageReader message, int at, Rest rest) {
			for (int i = 0; i < rows.size(); i++) {
				List<RulePart> row = rows.get(i);
				if (row.isEmpty() ? rest.mayFit(message, at) : row.get(0).mayFit(message, at, ANY)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public Stream<String> words() {
			return rows.stream().filter(row -> !row.isEmpty()).flatMap(row -> row.get(0).words());
		}

		@Override
		public boolean isWords() {
			return rows.stream().allMatch(row -> !row.isEmpty() && row.get(0).isWords());
		}
	}

	/** What is not quoted. */
	enum Piece implements RulePart {
		/** Any text that becomes the name. */
		NAME,
		/** Any text that becomes the detail. */
		DETAIL,
		/** Any text. */
		FREE,
		/** Two or more capitals that become the name. */
		NAME_IN_CAPITALS,
		/** A whole number that becomes the name. */
		NAME_IN_DIGITS,
		/** Two or more capitals. */
		CAPITALS,
		/** A whole number that becomes the number. */
		COUNT,
		/** A whole number. */
		NUMBER,
		/** A number that may have a fraction. */
		DECIMAL,
		/** Blanks. */
		BLANKS,
		/** Nothing; sets the flag. */
		FLAG;

		@Override
		public boolean fits(MessageReader message, int at, Rest rest) {
			return switch (this) {
				case NAME, DETAIL, FREE -> free(message, at, rest);
				default -> {
					int end = message.end(this, at);
					boolean fits = end >= 0 && rest.fits(message, end);
					if (fits) {
						message.take(this, at, end);
					}
					yield fits;
				}
			};
		}

		@Override
		public boolean mayFit(MessageReader message, int at, Rest rest) {
			return switch (this) {
				case NAME, DETAIL, FREE -> true;
				case FLAG -> rest.mayFit(message, at);
				default -> message.end(this, at) >= 0;
			};
		}

		/** A free part is as long as the rest allows. */
		private boolean free(MessageReader message, int at, Rest rest) {
			for (int end = message.lastFree(); end > at; end--) {
				if (rest.mayFit(message, end) && !message.isBlank(at, end) && rest.fits(message, end)) {
					message.take(this, at, end);
					return true;
				}
			}
			return false;
		}
	}
}
