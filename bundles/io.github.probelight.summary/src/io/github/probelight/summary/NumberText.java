package io.github.probelight.summary;

/** Numbers as people read them. */
public final class NumberText {

	/** Digits between two commas. */
	private static final int GROUP = 3;

	private NumberText() {}

	/** {@code 1,234,567}. */
	public static String of(long number) {
		StringBuilder text = new StringBuilder().append(number);
		int first = number < 0 ? 1 : 0;
		for (int i = text.length() - GROUP; i > first; i -= GROUP) {
			text.insert(i, ',');
		}
		return text.toString();
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
