package io.github.probelight.summary;

import java.util.Locale;

/** Constants as words that programs read. */
public final class Codes {

	private Codes() {}

	/** Returns a constant in lower case with hyphens, such as {@code low-memory}. */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
