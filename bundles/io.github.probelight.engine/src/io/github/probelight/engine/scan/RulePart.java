package io.github.probelight.engine.scan;

import java.util.List;
import java.util.stream.Stream;

/** What may stand in a message that follows a {@link MessageRule}. */
sealed interface RulePart {

	/** Returns this part with a rest behind it. */
	Rest before(Rest rest);

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
			all = parts.get(i).before(all);
		}
		return all;
	}

	/**
	 * Parts up to the end of the message. Each knows what is behind it, so that nothing is put together while a message is
	 * read.
	 */
	@FunctionalInterface
	interface Rest {

		/** Tells whether a message goes on like this from {@code at}. What the parts say is taken when all of them fit. */
		boolean fits(MessageReader message, int at);

		/** Tells, without going far, whether they may fit. */
		default boolean mayFit(MessageReader message, int at) {
			return true;
		}

		/** Returns the last place where they may fit, from {@code from} back to {@code to}; less than that if there is none. */
		default int last(MessageReader message, int from, int to) {
			int at = from;
			while (at >= to && !mayFit(message, at)) {
				at--;
			}
			return at;
		}
	}

	/**
	 * One of some words that the grammar quotes; it ends where a word ends.
	 *
	 * @param verdict whether it is the verdict of a check
	 */
	record Quoted(List<String> quoted, boolean verdict) implements RulePart {

		@Override
		public Rest before(Rest rest) {
			return new QuotedRest(quoted.toArray(String[]::new), verdict, rest);
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

	/** One of some words, and what is behind it. */
	record QuotedRest(String[] quoted, boolean verdict, Rest behind) implements Rest {

		@Override
		public boolean fits(MessageReader message, int at) {
			for (String word : quoted) {
				if (message.isAt(at, word) && behind.fits(message, at + word.length())) {
					if (verdict) {
						message.judge(word);
					}
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean mayFit(MessageReader message, int at) {
			for (String word : quoted) {
				if (message.isAt(at, word)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public int last(MessageReader message, int from, int to) {
			int last = -1;
			for (String word : quoted) {
				last = Math.max(last, message.last(word, from, Math.max(last + 1, to)));
			}
			return last;
		}
	}

	/** One of some rows of parts; an empty row is nothing. */
	record Either(List<List<RulePart>> rows) implements RulePart {

		@Override
		public Rest before(Rest rest) {
			return new EitherRest(rows.stream().map(row -> chain(row, rest)).toArray(Rest[]::new));
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

	/** One of some ways to go on. */
	record EitherRest(Rest[] ways) implements Rest {

		@Override
		public boolean fits(MessageReader message, int at) {
			for (Rest way : ways) {
				if (way.fits(message, at)) { // it looks at its first word first: asking before would look twice
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean mayFit(MessageReader message, int at) {
			for (Rest way : ways) {
				if (way.mayFit(message, at)) {
					return true;
				}
			}
			return false;
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
		public Rest before(Rest rest) {
			return switch (this) {
				case NAME, DETAIL, FREE -> new FreeRest(this, rest);
				default -> new PieceRest(this, rest);
			};
		}
	}

	/** Something that is not free, and what is behind it. */
	record PieceRest(Piece piece, Rest behind) implements Rest {

		@Override
		public boolean fits(MessageReader message, int at) {
			int end = message.end(piece, at);
			boolean fits = end >= 0 && behind.fits(message, end);
			if (fits) {
				message.take(piece, at, end);
			}
			return fits;
		}

		@Override
		public boolean mayFit(MessageReader message, int at) {
			return piece == Piece.FLAG ? behind.mayFit(message, at) : message.end(piece, at) >= 0;
		}
	}

	/** A free part, which is as long as what is behind it allows. */
	record FreeRest(Piece piece, Rest behind) implements Rest {

		@Override
		public boolean fits(MessageReader message, int at) {
			int end = behind.last(message, message.lastFree(), at + 1);
			while (end > at) {
				if (!message.isBlank(at, end) && behind.fits(message, end)) {
					message.take(piece, at, end);
					return true;
				}
				end = behind.last(message, end - 1, at + 1);
			}
			return false;
		}
	}
}
