package io.github.probelight.summary.query;

/** Texts with {@code *} for any text, compared in time that grows no faster than both lengths multiplied. */
public final class Wildcards {

	private Wildcards() {}

	/** Tells whether a whole text is as a pattern says; case counts. */
	public static boolean match(String pattern, String text) {
		int p = 0;
		int t = 0;
		int star = -1;
		int from = 0;
		while (t < text.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				from = t;
			} else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
				p++;
				t++;
			} else if (star >= 0) {
				p = star + 1;
				t = ++from;
			} else {
				return false;
			}
		}
		while (p < pattern.length() && pattern.charAt(p) == '*') {
			p++;
		}
		return p == pattern.length();
	}
}
