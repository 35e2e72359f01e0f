package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.summary.anonymise.TextMask.Stays;

/** What stands before a message: keys of brackets, levels, ports and times stay, nothing else does. */
final class HeadMask {

	private static final Set<String> LEVELS = Set.of("DEBUG", "INFO", "WARN", "WARNING", "ERROR", "ERR", "FATAL",
			"TRACE",
			"SEVERE", "CRITICAL", "CRIT", "ALERT", "EMERG", "EMERGENCY", "PANIC", "NOTICE");
	private static final Pattern KEY = Pattern.compile("\\[(?:(?:Thread|Site|Site ID|SiteID|Silo ID|Scan ID|Started"
			+ "|Duration|Engine|Engine ID|Engine Name|Report|Report Config ID|Principal|Session ID|Target): "
			+ "|(?:DEBUG|INFO|WARN|ERROR)\\])");
	/** The times that tools put before a line, and the months of those that syslog does. */
	private static final Pattern TIME = Pattern.compile(
			"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?"
					+ "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d");
	private static final Pattern PORT = Pattern.compile("\\]?(?::\\d{1,5})?(?:/(?:TCP|UDP|SCTP))?\\]",
			Pattern.CASE_INSENSITIVE);

	private final TextMask text;

	HeadMask(TextMask text) {
		this.text = text;
	}

	/** Adds what was put before an entry. */
	void before(byte[] b, int from, int to, MaskedBytes out) {
		if (from < to) {
			kept(TIME, b, from, to, out);
		}
	}

	/** Adds brackets of which nobody knows more than their keys. */
	void brackets(byte[] b, int from, int to, MaskedBytes out) {
		if (from < to) {
			kept(KEY, b, from, to, out);
		}
	}

	private void kept(Pattern pattern, byte[] b, int from, int to, MaskedBytes out) {
		Matcher kept = pattern.matcher(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
		int at = 0;
		while (kept.find()) {
			text.add(b, from + at, from + kept.start(), Stays.NOTHING, out);
			out.add(b, from + kept.start(), from + kept.end());
			at = kept.end();
		}
		text.add(b, from + at, to, Stays.NOTHING, out);
	}

	void level(byte[] b, int from, int to, MaskedBytes out) {
		if (LEVELS.contains(new String(b, from, to - from, StandardCharsets.ISO_8859_1))) {
			out.add(b, from, to);
		} else {
			text.add(b, from, to, Stays.NOTHING, out);
		}
	}

	/** Adds the port behind a host, if there is one; returns where it ends. */
	int port(byte[] b, int from, int to, MaskedBytes out) {
		Matcher port = PORT.matcher(new String(b, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1));
		int end = port.lookingAt() ? from + port.end() : from;
		out.add(b, from, end);
		return end;
	}
}
