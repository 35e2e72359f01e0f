package io.github.probelight.summary;

import java.util.Locale;

/** Numbers of bytes as people read them. */
public final class ByteText {

	private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};
	private static final int STEP = 1000;
	/** Rounded, it is a thousand. */
	private static final double NEARLY_STEP = 999.5;
	/** From here on there is no digit behind the point. */
	private static final int LARGE = 100;

	private ByteText() {}

	/** {@code 512 bytes}, {@code 8.1 MB}, {@code 120 GB}. */
	public static String of(double bytes) {
		int unit = 0;
		double amount = bytes;
		while (amount >= NEARLY_STEP && unit < UNITS.length - 1) {
			amount /= STEP;
			unit++;
		}
		return String.format(Locale.ROOT, unit == 0 || amount >= LARGE ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
	}
}
