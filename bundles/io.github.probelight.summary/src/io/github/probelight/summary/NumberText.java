package io.github.probelight.summary;

import java.util.Locale;

/** Numbers as people read them. */
public final class NumberText {

	private NumberText() {}

	/** {@code 1,234,567}. */
	public static String of(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** {@code 1 process}, {@code 1,234 processes}: a number with its noun, which is given in the singular. */
	public static String count(long number, String noun) {
		return of(number) + ' ' + noun(number, noun);
	}

	/** {@code process}, {@code processes}, {@code entries}: the form of a noun, given in the singular, behind a number. */
	public static String noun(long number, String noun) {
		if (number == 1) {
			return noun;
		}
		return noun.equals("entry") ? "entries" : noun + (noun.endsWith("s") ? "es" : "s");
	}
}
