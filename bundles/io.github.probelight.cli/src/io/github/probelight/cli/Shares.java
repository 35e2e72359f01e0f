package io.github.probelight.cli;

import java.util.Locale;

/** Parts of a whole as text. */
final class Shares {

	private Shares() {}

	/** A share such as {@code 34 %}; one that is only nearly nothing or all is said so; "" of nothing. */
	static String percent(long part, long whole) {
		if (whole <= 0) {
			return "";
		}
		long percent = Math.round(100.0 * part / whole);
		if (part > 0 && percent == 0) {
			return "< 1 %";
		}
		return part < whole && percent == 100 ? "> 99 %" : percent + " %";
	}

	static double perSecond(long results, long millis) {
		return results * 1000.0 / millis;
	}

	/** A number with three decimals at most: more of them pretend to know what they do not. */
	static double rounded(double number) {
		return Math.round(number * 1000) / 1000.0;
	}

	/** Results per second such as {@code 0.8} or {@code 1,204}, "" if no time went by. */
	static String rate(long results, long millis) {
		if (millis <= 0) {
			return "";
		}
		double rate = perSecond(results, millis);
		return String.format(Locale.ROOT, rate < 100 ? "%.1f" : "%,.0f", rate);
	}
}
