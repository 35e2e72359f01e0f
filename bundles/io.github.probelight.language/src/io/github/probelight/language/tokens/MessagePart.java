package io.github.probelight.language.tokens;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** What a terminal of messages takes from a text. */
enum MessagePart {
	/** Any text; how much of it, the rest of the message decides. */
	FREE {
		@Override
		int end(String text, int at, int to) {
			int end = text.charAt(to - 1) == '.' ? to - 1 : to;
			return Chars.blanks(text, at, end) < end ? end : -1;
		}
	},
	/** A whole number, perhaps with commas, points, blanks or apostrophes between its thousands. */
	NUMBER {
		@Override
		int end(String text, int at, int to) {
			int end = digits(text, at, to);
			if (end == at) {
				return -1;
			}
			while (end < to && THOUSANDS.indexOf(text.charAt(end)) >= 0 && digits(text, end + 1, to) == end + 4) {
				end += 4;
			}
			return end;
		}
	},
	/** Two or more capitals that are a word. */
	CAPS {
		@Override
		int end(String text, int at, int to) {
			int end = word(text, at, to);
			return end - at > 1 && Chars.capitals(text, at, end) ? end : -1;
		}
	},
	/** Any other word. */
	WORD {
		@Override
		int end(String text, int at, int to) {
			int end = word(text, at, to);
			return end < 0 || end - at > 1 && Chars.capitals(text, at, end) ? -1 : end;
		}
	},
	/** What stands behind a key. */
	AMOUNT {
		@Override
		int end(String text, int at, int to) {
			int end = at;
			while (end < to && NO_AMOUNT.indexOf(text.charAt(end)) < 0) {
				end++;
			}
			return end > at ? end : -1;
		}
	},
	/** Blanks. */
	SP {
		@Override
		int end(String text, int at, int to) {
			int end = Chars.blanks(text, at, to);
			return end > at ? end : -1;
		}
	},
	/** The full stop that ends a message. */
	STOP {
		@Override
		int end(String text, int at, int to) {
			return at == to - 1 && text.charAt(at) == '.' ? to : -1;
		}
	};

	private static final String THOUSANDS = ",. '\u2019";
	private static final String NO_AMOUNT = " :=|)]\n";
	private static final Map<String, MessagePart> BY_NAME = Stream.of(values())
			.collect(Collectors.toUnmodifiableMap(MessagePart::name, Function.identity()));

	/** Where what begins at {@code at} ends at the latest, -1 if nothing of the kind does; {@code to} lies behind. */
	abstract int end(String text, int at, int to);

	/** The part that a terminal stands for; null for one that stands in no message. */
	static @Nullable MessagePart of(String terminal) {
		return BY_NAME.get(terminal);
	}

	private static int digits(String text, int from, int to) {
		int i = from;
		while (i < to && Chars.digit(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static int word(String text, int from, int to) {
		if (!Chars.word(text.charAt(from)) || Chars.digit(text.charAt(from))) {
			return -1;
		}
		int i = from + 1;
		while (i < to && (Chars.word(text.charAt(i)) || text.charAt(i) == '-')) {
			i++;
		}
		return i;
	}
}
