package io.github.probelight.language.tokens;

/** Where the time of an entry ends. */
final class Timestamp {

	private static final String DATE_TIME = "0000-00-00T00:00:00";
	private static final String ZONE = "00:00";
	/** The forms of ISO 8601 without a colon; no further digit follows. */
	private static final String[] SHORT_ZONES = {"0000", "00"};
	/** Those that may stand behind a blank before a bracket, besides the ones with a sign. */
	private static final String[] NAMES = {"UTC", "GMT", "Z"};

	private Timestamp() {}

	/** The end of the time that starts at {@code from}, or -1 if none does. */
	static int end(String text, int from, int to) {
		int end = like(DATE_TIME, text, from, to);
		return end < 0 ? -1 : zone(text, fraction(text, end, to), to);
	}

	private static int fraction(String text, int from, int to) {
		if (from + 1 >= to || text.charAt(from) != '.' && text.charAt(from) != ','
				|| !Chars.digit(text.charAt(from + 1))) {
			return from;
		}
		int i = from + 1;
		while (i < to && Chars.digit(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static int zone(String text, int from, int to) {
		if (from >= to) {
			return from;
		}
		char sign = text.charAt(from);
		if (sign == 'Z') {
			return from + 1;
		}
		if (sign == ' ') {
			int end = apart(text, from + 1, to);
			return end > from + 1 && EntryStart.bracket(text, end, to) >= 0 ? end : from;
		}
		return sign == '+' || sign == '-' ? signed(text, from, to) : from;
	}

	private static int apart(String text, int from, int to) {
		if (from < to && "+-".indexOf(text.charAt(from)) >= 0) {
			return signed(text, from, to);
		}
		for (String name : NAMES) {
			if (text.startsWith(name, from) && from + name.length() <= to) {
				return from + name.length();
			}
		}
		return from;
	}

	private static int signed(String text, int from, int to) {
		int end = like(ZONE, text, from + 1, to);
		if (end >= 0) {
			return end;
		}
		for (String zone : SHORT_ZONES) {
			int shortEnd = like(zone, text, from + 1, to);
			if (shortEnd >= 0) {
				boolean ends = shortEnd == to || !Chars.digit(text.charAt(shortEnd))
						&& (zone.length() > 2 || text.charAt(shortEnd) != ':');
				return ends ? shortEnd : from;
			}
		}
		return from;
	}

	/** The end of what looks like {@code pattern}, in which 0 stands for any digit, or -1. */
	private static int like(String pattern, String text, int from, int to) {
		if (from + pattern.length() > to) {
			return -1;
		}
		for (int i = 0; i < pattern.length(); i++) {
			char wanted = pattern.charAt(i);
			char c = text.charAt(from + i);
			if (wanted == '0' ? !Chars.digit(c) : c != wanted) {
				return -1;
			}
		}
		return from + pattern.length();
	}
}
