package io.github.probelight.summary.figures;

import io.github.probelight.summary.NumberText;

/** Parts of a whole as text. */
public final class Shares {

	private Shares() {}

	/** A share such as {@code 34 %}; one that is only nearly nothing or all is said so; "" of nothing. */
	public static String percent(long part, long whole) {
		if (whole <= 0) {
			return "";
		}
		long percent = Math.round(100.0 * part / whole);
		if (part > 0 && percent == 0) {
			return "< 1 %";
		}
		return part < whole && percent == 100 ? "> 99 %" : percent + " %";
	}

	/** A number against another that it may exceed, such as {@code 1,214 %}; "" against nothing. */
	public static String percentOf(long number, long measure) {
		if (measure <= 0 || number <= measure) {
			return percent(number, measure);
		}
		return NumberText.of(Math.max(101, Math.round(100.0 * number / measure))) + " %";
	}

	/** A share from 0 to 1 with three decimals; one that is only nearly nothing or all is neither 0 nor 1. */
	public static double share(long part, long whole) {
		if (part <= 0 || part >= whole) {
			return part > 0 ? 1 : 0;
		}
		return Math.clamp(rounded((double) part / whole), 0.001, 0.999);
	}

	/** Results per second; not a number or endless if no time went by. */
	public static double perSecond(long results, long millis) {
		return results * 1000.0 / millis;
	}

	/** A number with three decimals at most: more of them pretend to know what they do not. */
	public static double rounded(double number) {
		return Math.round(number * 1000) / 1000.0;
	}

	/** Results per second such as {@code 0.8} or {@code 1,204}, "" if no time went by. */
	public static String rate(long results, long millis) {
		if (millis <= 0) {
			return "";
		}
		double rate = perSecond(results, millis);
		if (rate >= 100) {
			return NumberText.of(Math.round(rate));
		}
		long tenths = Math.round(rate * 10);
		return tenths / 10 + "." + tenths % 10;
	}
}
