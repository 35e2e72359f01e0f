package io.github.probelight.engine.input;

import java.util.ArrayList;
import java.util.List;
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

	/** Returns the name of a file as it is unpacked: {@code nsc.log.0} of {@code nsc.log.gz.0}. */
	static String unpacked(String name) {
		return PACKED.matcher(name).replaceAll("");
	}

	/** Returns the names that a log can go on in, the likeliest first; none is packed. */
	static List<String> next(String log) {
		List<String> names = new ArrayList<>();
		Matcher last = NUMBER_LAST.matcher(log);
		Matcher inside = NUMBER_INSIDE.matcher(log);
		if (last.matches() && last.group(2) != null) {
			int number = Integer.parseInt(last.group(2));
			if (number > 0) {
				names.add(last.group(1) + '.' + (number - 1));
			}
			if (number < 2) {
				names.add(String.valueOf(last.group(1)));
			}
		} else if (inside.matches() && Integer.parseInt(inside.group(2)) > 0) {
			names.add(inside.group(1) + '.' + (Integer.parseInt(inside.group(2)) - 1) + ".log");
		}
		return names;
	}

	private static boolean follows(Pattern form, String log, String next) {
		Matcher older = form.matcher(unpacked(log));
		Matcher newer = form.matcher(unpacked(next));
		if (!older.matches() || !newer.matches() || !older.group(1).equals(newer.group(1)) || older.group(2) == null) {
			return false;
		}
		int number = Integer.parseInt(older.group(2));
		// the newest has no number, and the one before it the first one: 0 or 1
		return newer.group(2) == null ? number < 2 : Integer.parseInt(newer.group(2)) == number - 1;
	}
}
