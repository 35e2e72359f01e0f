package io.github.probelight.engine.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by their names which files are one log that was rotated: {@code scan.log.2}, {@code scan.log.1}, {@code scan.log},
 * or {@code 44.14.scan.1.log}, {@code 44.14.scan.0.log}. The older one has the higher number.
 */
final class Rotation {

	private static final Pattern PACKED = Pattern.compile("\\.gz(?=\\.|$)");
	private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\.log)(?:\\.(\\d{1,9}))?", Pattern.DOTALL);
	private static final Pattern NUMBER_INSIDE = Pattern.compile("(.*)\\.(\\d{1,9})\\.log", Pattern.DOTALL);

	private Rotation() {}

	/** Tells whether a log goes on in another one. */
	static boolean goesOn(String log, String next) {
		return follows(NUMBER_LAST, log, next) || follows(NUMBER_INSIDE, log, next);
	}

	private static boolean follows(Pattern form, String log, String next) {
		Matcher older = form.matcher(PACKED.matcher(log).replaceAll(""));
		Matcher newer = form.matcher(PACKED.matcher(next).replaceAll(""));
		if (!older.matches() || !newer.matches() || !older.group(1).equals(newer.group(1)) || older.group(2) == null) {
			return false;
		}
		int number = Integer.parseInt(older.group(2));
		// the newest has no number, and the one before it the first one: 0 or 1
		return newer.group(2) == null ? number < 2 : Integer.parseInt(newer.group(2)) == number - 1;
	}
}
