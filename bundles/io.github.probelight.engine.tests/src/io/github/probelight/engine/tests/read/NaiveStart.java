package io.github.probelight.engine.tests.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Where an entry begins in its line, found with regular expressions. */
final class NaiveStart {

	private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?"
			+ "(?:Z|[+-]\\d\\d(?::\\d\\d|\\d\\d(?!\\d)|(?![\\d:])))?";
	private static final String UNSEEN = "(?:[\\e\\u241B]\\[[0-9;]*[A-Za-z]"
			+ "|[\\p{Cc}\\p{Cf}\\u00A0\\u2400-\\u2426\\u21C4\\uFFFD&&[^\\t\\n]])*";
	private static final Pattern PLAIN = Pattern.compile(UNSEEN + "(_?)(" + TIME + ")([ \\t]*\\[)?");
	private static final Pattern BEHIND = Pattern
			.compile("(?<!\\d)(?<![_*`\"'])([_*`\"']*)(?<!\\d)(" + TIME
					+ ")(?=[ \\t]*(?:\\[[A-Z]+\\]|\\[?[A-Z]*[ \\t]*\\[(?:Thread|Site): "
					+ "|\\[[^ ]{0,298}\\][ \\t]*[A-Z|]{2,}[ \\t]*\\(reason=))");
	private static final String LEVEL = "[ \\t]*\\[[A-Z]+\\]";
	private static final Pattern SYSLOG = Pattern.compile(UNSEEN + TIME + " (?!\\[)[^ ]+ [^ ]+:(?: .*)?",
			Pattern.DOTALL);
	private static final String DIRECT = "(?<=[A-Za-z.)\\]_])(" + TIME + ")(?=" + LEVEL + ")";
	private static final Pattern DIRECTLY = Pattern.compile("(?<!_)" + DIRECT);
	private static final Pattern NEXT = Pattern
			.compile(DIRECT + "|(?<!\\d)(" + TIME + ")(?=" + LEVEL + "[ \\t]*\\[)");
	private static final int LONGEST_PREFIX = 512;

	/** Where the wrap begins. */
	final int begin;
	final String wrap;
	final String time;
	/** Where the time ends. */
	final int end;

	private NaiveStart(Matcher m) {
		begin = m.start(1);
		wrap = m.group(1);
		time = m.group(2);
		end = m.end(2);
	}

	private NaiveStart(String line, int from, Matcher m, boolean prefixed) {
		String before = line.substring(from, m.start());
		wrap = before.substring(before.replaceFirst(prefixed ? "[_*`\"']+$" : "_$", "").length());
		begin = m.start() - wrap.length();
		time = m.group();
		end = m.end();
	}

	/** The start of the entry behind this one in its line; null if there is none. */
	@Nullable
	NaiveStart next(String line, boolean prefixed) {
		Matcher next = NEXT.matcher(line);
		return next.find(end) ? new NaiveStart(line, end, next, prefixed) : null;
	}

	/** The start of an entry that follows a continuation whose line end is missing; null if there is none. */
	static @Nullable NaiveStart behindContinuation(String line, boolean prefixed) {
		Matcher next = DIRECTLY.matcher(line);
		return next.find() ? new NaiveStart(line, 0, next, prefixed) : null;
	}

	/** The start of the entry that a line begins; null if it begins none. */
	static @Nullable NaiveStart of(String line, boolean prefixed) {
		Matcher plain = PLAIN.matcher(line);
		boolean isPlain = plain.lookingAt();
		if (!prefixed || isPlain && plain.group(3) != null) {
			return isPlain ? new NaiveStart(plain) : null;
		}
		Matcher behind = BEHIND.matcher(line);
		return behind.find() && behind.start(2) <= LONGEST_PREFIX ? new NaiveStart(behind) : null;
	}

	/** Whether the first entry of a log stands behind something. */
	static boolean prefixed(List<String> lines) {
		for (String line : lines) {
			NaiveStart first = of(line, true);
			Matcher plain = PLAIN.matcher(line);
			if (first == null && plain.lookingAt() && !SYSLOG.matcher(line).matches()) {
				return false;
			}
			if (first != null) {
				return !plain.lookingAt() || plain.start(2) != first.end - first.time.length() || !first.wrap.isEmpty();
			}
		}
		return false;
	}
}
