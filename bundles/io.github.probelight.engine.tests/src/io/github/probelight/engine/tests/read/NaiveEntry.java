package io.github.probelight.engine.tests.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;

/** One entry, taken apart with regular expressions. */
final class NaiveEntry {

	private static final String WORD = "[\\p{L}\\p{Nd}_]";
	private static final String HOST = "[\\p{L}\\p{Nd}_.:%\\[\\]-]";
	private static final Pattern TIME = Pattern
			.compile("(.{19})([.,]\\d+)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
	private static final String BEFORE_RESULT = "[ \\t]*[A-Z|]{2,}[ \\t]*\\(reason=.*";
	private static final String BEFORE_KEY = "(Thread|Site|Site ID|SiteID|Silo ID|Scan ID|Started|Duration|Engine|Engine ID"
			+ "|Engine Name|Report|Report Config ID|Principal|Session ID|Target): .*";
	private static final Pattern BARE_LEVEL = Pattern.compile("[ \\t]*([A-Z]+)[ \\t]*(?=\\[" + BEFORE_KEY + ")");
	private static final Pattern KEY = Pattern
			.compile("(Site ID|SiteID|Silo ID|Scan ID|Started|Duration|Engine|Engine ID"
					+ "|Engine Name|Report|Report Config ID|Principal|Session ID|Target): .*", Pattern.DOTALL);
	private static final Pattern WITH_PROTOCOL = Pattern
			.compile("(" + HOST + "+):(\\d{1,5})/(TCP|UDP|SCTP)", Pattern.CASE_INSENSITIVE);
	private static final Pattern WITH_PORT = Pattern.compile("(" + HOST + "*]|[^:]+):(\\d{1,5})");
	private static final Pattern RESULT = Pattern.compile("([A-Z]{2,}(?:\\|[A-Z]{2,})*) *\\(reason=((?![0-9])" + WORD
			+ "(?:" + WORD + "|-)*)((?::(?![0-9])" + WORD + "(?:" + WORD + "|-)*=[^ :=|)\\]]+)*)\\)");

	final long time;
	String level = "";
	boolean hasLevel;
	@Nullable
	String thread;
	@Nullable
	String site;
	String host = "";
	int port = -1;
	String protocol = "";
	final String message;
	@Nullable
	Matcher result;

	private NaiveEntry(long time, String rest, @Nullable String open, boolean followed) {
		this.time = time;
		String left = rest.replaceFirst("^[ \\t]+", "");
		Matcher bare = BARE_LEVEL.matcher(left);
		if (bare.lookingAt()) {
			level = bare.group(1);
			hasLevel = true;
			left = left.substring(bare.end());
		}
		for (int i = 0; i < 64 && close(left) >= 0; i++) {
			int close = close(left);
			boolean closed = left.charAt(close) == ']';
			String behind = left.substring(closed ? close + 1 : close);
			bracket(left.substring(1, close), i == 0 && !hasLevel, behind.matches(BEFORE_RESULT));
			left = behind.replaceFirst("^[ \\t]+", "");
		}
		message = message(left, open, followed);
		result = result(message);
	}

	/** The longest end that makes it known, in front of what is not its own; see ScanLog.xtext. */
	private static String message(String text, @Nullable String open, boolean followed) {
		List<String> ends = new ArrayList<>();
		if ("".equals(open) && text.endsWith("_")) {
			ends.add(text.substring(0, text.length() - 1));
		}
		Matcher row = Pattern.compile("(?s)(.*[^ \\t\\r])[ \\t\\r]+\\|").matcher(text);
		if (row.matches()) {
			ends.add(row.group(1));
		}
		ends.add(text);
		if (open != null && !open.isEmpty()) {
			Matcher closing = Pattern.compile("(?=" + Pattern.quote(open) + "[\\p{ASCII}&&[^A-Za-z0-9]])")
					.matcher(text);
			for (int n = 0; n < 16 && closing.find(); n += closing.start() > 0 ? 1 : 0) {
				ends.add(text.substring(0, closing.start()));
			}
		}
		for (int i = text.length() - 1, n = 0; followed && i > 0 && n < 16; i--) {
			if (text.substring(i, i + 1).matches("[\\p{ASCII}&&[^A-Za-z0-9]]")) {
				ends.add(text.substring(0, i));
				n++;
			}
		}
		return ends.stream()
				.filter(end -> result(end) != null || NaiveTrack.knows(end) || NaiveTrack.isOfScan(end))
				.findFirst()
				.orElse(text);
	}

	@Nullable
	private static Matcher result(String message) {
		Matcher m = RESULT.matcher(message);
		return m.matches() ? m : null;
	}

	/** Where the content of the bracket at the start of a text ends; -1 if there is none. */
	private static int close(String text) {
		if (!text.startsWith("[")) {
			return -1;
		}
		int depth = 0;
		int first = -1;
		int inner = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean closing = text.charAt(i) == ']';
			if (text.substring(0, i).endsWith(" ") && text.charAt(i) == '['
					&& text.substring(i + 1).matches(BEFORE_KEY)) {
				return first >= 0 ? first : text.substring(0, i).stripTrailing().length();
			}
			depth += text.charAt(i) == '[' ? 1 : closing ? -1 : 0;
			if (text.charAt(i) == '[') {
				inner = text.substring(0, i).endsWith(" ") ? i : 0;
			}
			if (closing && depth > 0 && inner > 0 && text.substring(i + 1).matches(BEFORE_RESULT)
					&& isTarget(text.substring(inner + 1, i))) {
				return text.substring(0, inner).stripTrailing().length();
			}
			if (closing && text.substring(i + 1).matches("([ \\t\\[].*)?")) {
				if (depth <= 0) {
					return i;
				}
				first = first < 0 ? i : first;
			}
		}
		return first;
	}

	/**
	 * The entries of a line.
	 *
	 * @return null first, if the line starts with a continuation
	 */
	static List<@Nullable NaiveEntry> all(String whole, boolean prefixed) {
		String seen = whole.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "").stripTrailing();
		int begin = seen.length() - seen.stripLeading().length();
		String line = seen.substring(0, begin) + seen.substring(begin).replace('\t', ' ');
		List<@Nullable NaiveEntry> all = new ArrayList<>();
		@Nullable
		NaiveStart start = NaiveStart.of(line, prefixed);
		if (start == null) {
			all.add(null);
			start = NaiveStart.behindContinuation(line, prefixed);
		}
		while (start != null) {
			NaiveStart next = start.next(line, prefixed);
			all.add(of(next == null ? line : line.substring(0, next.begin).stripTrailing(), start, next != null));
			start = next;
		}
		return all;
	}

	private static NaiveEntry of(String line, NaiveStart start, boolean followed) {
		Matcher time = TIME.matcher(start.time);
		String mirrored = new StringBuilder(start.wrap).reverse().toString();
		boolean closed = !mirrored.isEmpty() && line.length() >= start.end + mirrored.length()
				&& line.endsWith(mirrored);
		return new NaiveEntry(time.matches() ? millis(time.group(1), time.group(2), time.group(3)) : Report.NO_TIME,
				line.substring(start.end, line.length() - (closed ? mirrored.length() : 0)), closed ? null : mirrored,
				followed);
	}

	private static long millis(String local, @Nullable String fraction, @Nullable String zone) {
		try {
			String nanos = fraction == null ? "" : "." + (fraction.substring(1) + "00").substring(0, 3);
			String offset = zone == null
					? "Z"
					: zone.replaceFirst("^(.\\d\\d)$", "$1:00").replaceFirst("^(.\\d\\d)(\\d\\d)$", "$1:$2");
			return OffsetDateTime.parse(local + nanos + offset).toInstant().toEpochMilli();
		} catch (DateTimeException e) {
			return Report.NO_TIME;
		}
	}

	private void bracket(String text, boolean first, boolean beforeResult) {
		if (text.startsWith("Thread: ")) {
			thread = thread == null ? text.substring(8) : thread;
		} else if (text.startsWith("Site: ")) {
			site = site == null ? text.substring(6) : site;
		} else if (first && text.matches("[A-Z]+")) {
			level = text;
			hasLevel = true;
		} else if (text.startsWith("Target: ")) {
			target(text.substring(8), beforeResult);
		} else if (!KEY.matcher(text).matches()) {
			target(text, beforeResult);
		}
	}

	/** Whether it is one before a result, where any word is. */
	private static boolean isTarget(String text) {
		return WITH_PROTOCOL.matcher(text).matches() || text.matches(HOST + "+")
				&& (WITH_PORT.matcher(text).matches() || text.chars().filter(c -> c == ':').count() != 1);
	}

	private void target(String text, boolean anyWord) {
		Matcher whole = WITH_PROTOCOL.matcher(text);
		Matcher half = WITH_PORT.matcher(text);
		if (whole.matches()) {
			set(whole.group(1), Integer.parseInt(whole.group(2)), whole.group(3).toUpperCase(java.util.Locale.ROOT));
		} else if (text.matches(HOST + "+")) {
			long colons = text.chars().filter(c -> c == ':').count();
			if (half.matches()) {
				set(half.group(1), Integer.parseInt(half.group(2)), "");
			} else if (colons > 1 || colons == 0 && (anyWord || text.contains(".") || text.matches("\\p{Ll}.*"))) {
				set(text, -1, "");
			}
		}
	}

	private void set(String newHost, int newPort, String newProtocol) {
		host = newHost.matches("\\[.+]") ? newHost.substring(1, newHost.length() - 1) : newHost;
		port = newPort;
		protocol = newProtocol;
	}

	String site() {
		String name = site;
		return name == null ? "" : name;
	}

	/** Returns site and scan; the default silo may be left out. */
	List<String> scope() {
		return List.of(site(), scan().replaceFirst("^default:(?=\\d+$)", ""));
	}

	String scan() {
		String name = thread;
		Matcher m = Pattern.compile("Scan ([^:]*)(:\\d+)?(:.*)?").matcher(name == null ? "" : name);
		Matcher shorter = Pattern.compile("Scan ([^:]*).*").matcher(name == null ? "" : name);
		String second = m.matches() ? m.group(2) : null;
		return m.matches() ? m.group(1) + (second == null ? "" : second) : shorter.matches() ? shorter.group(1) : "";
	}

	/** Returns the number of a result's attribute, -1 if it has none or a wrong one. */
	int attribute(Matcher found, String key, int largest) {
		for (String attribute : found.group(3).split(":")) {
			if (attribute.startsWith(key + "=")) {
				String value = attribute.substring(key.length() + 1)
						.replaceFirst(key.equals("TTL") ? "$^" : "(?<=.)ms$", "");
				if (value.matches("\\d{1,9}") && Integer.parseInt(value) <= largest) {
					return Integer.parseInt(value);
				}
			}
		}
		return -1;
	}
}
