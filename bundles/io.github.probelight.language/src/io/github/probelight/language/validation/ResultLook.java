package io.github.probelight.language.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.language.values.KnownWords;

/** Whether a message that is no result looks as if it was meant to be one, and what it lacks. */
final class ResultLook {

	/** In characters; nobody meant a result by what comes later. */
	private static final int LOOKED_AT = 200;

	/** A word such as {@code OPEN|FILTERED} or {@code open}, then the rest. */
	private static final Pattern LOOK = Pattern.compile("([A-Za-z]{2,20}(?:\\|[A-Za-z]{2,20})?)(?![\\w|])\\s*(.*)",
			Pattern.DOTALL);

	private ResultLook() {}

	/** What is wrong, as a sentence; empty if the message does not look like a result. */
	static Optional<String> complaint(String message, boolean afterTarget) {
		String head = message.substring(0, Math.min(message.length(), LOOKED_AT));
		Matcher look = LOOK.matcher(head);
		if (look.matches()) {
			String state = look.group(1);
			String rest = look.group(2);
			return meant(state, rest, afterTarget) ? Optional.of(lack(state, rest)) : Optional.empty();
		}
		return afterTarget && head.contains("(reason=")
				? Optional.of("This looks like a result, but does not begin with a state.")
				: Optional.empty();
	}

	private static boolean meant(String state, String rest, boolean afterTarget) {
		boolean known = KnownWords.isState(state.toUpperCase(Locale.ROOT));
		boolean reason = rest.startsWith("(reason");
		if (!afterTarget) {
			return known && reason;
		}
		return reason || known && (rest.isEmpty() || rest.startsWith("(") || isCapital(state));
	}

	private static boolean isCapital(String state) {
		return state.equals(state.toUpperCase(Locale.ROOT));
	}

	private static String lack(String state, String rest) {
		if (!isCapital(state)) {
			return "This looks like a result, but its state " + state + " is not in capital letters.";
		}
		if (!rest.startsWith("(reason=")) {
			return "This looks like a result, but (reason=...) is missing after " + state + '.';
		}
		if (rest.indexOf(')') < 0) {
			return "This looks like a result, but no parenthesis closes its reason.";
		}
		return "This looks like a result, but is not of the form " + state + " (reason=WORD:KEY=VALUE...).";
	}
}
