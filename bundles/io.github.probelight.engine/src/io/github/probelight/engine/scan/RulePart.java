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

	/** The parts behind a part, up to the end of the message. */
	@FunctionalInterface
	interface Rest {

		/** Tells whether they fit from {@code at} on. */
		boolean fits(MessageReader message, int at);
	}

	/** Returns the words that a message with this part at its start may begin with. */
	default Stream<String> words() {
		return Stream.of();
	}

	/** Makes parts that stand one behind the other, with a rest behind them, one rest. */
	static Rest chain(List<RulePart> parts, Rest rest) {
		Rest all = rest;
		for (int i = parts.size() - 1; i >= 0; i--) {
			RulePart part = parts.get(i);
			Rest behind = all;
			all = (message, at) -> part.fits(message, at, behind);
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
		public Stream<String> words() {
			return quoted.stream();
		}
	}

	/** One of some rows of parts; an empty row is nothing. */
	record Either(List<List<RulePart>> rows) implements RulePart {

		@Override
		public boolean fits(MessageReader message, int at, Rest rest) {
			for (int i = 0; i < rows.size(); i++) {
				if (chain(rows.get(i), rest).fits(message, at)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public Stream<String> words() {
			return rows.stream().filter(row -> !row.isEmpty()).flatMap(row -> row.get(0).words());
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

		/** A free part is as long as the rest allows. */
		private boolean free(MessageReader message, int at, Rest rest) {
			for (int end = message.lastFree(); end > at; end--) {
				if (!message.isBlank(at, end) && rest.fits(message, end)) {
					message.take(this, at, end);
					return true;
				}
			}
			return false;
		}
	}
}
