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

	/** {@code 69 %} without the sign: whole percent, but with one digit more for what would look like nothing or all. */
	public static String percent(long part, long whole) {
		if (whole <= 0) {
			return "0";
		}
		double percent = 100.0 * part / whole;
		boolean misleading = part > 0 && percent < 0.95 || part < whole && percent > 99.05;
		return String.format(Locale.ROOT, misleading ? "%.1f" : "%.0f", percent);
	}
}
