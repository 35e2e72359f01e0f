package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;

/**
 * Tells which of the rules for messages a message follows, and what its parts say. It works on text, and is asked only
 * for messages that can be one of the rare families; of checks, which are not rare, it reads most by their bytes.
 */
final class MessageReader {

	/** A longer message is text, as in the grammar. */
	static final int LONGEST_MESSAGE = 4096;

	/** No rule has more free parts. */
	private static final int MOST_FREE = 8;

	/** What people put between thousands, as 1,024 and 1.024 do. */
	private static final String THOUSANDS = ",. '\u2019";

	private final CheckReader check = new CheckReader();
	private boolean isCheck;
	/** The bytes of the name, if it is not that of {@link #check}. */
	private final Range named = new Range();
	private String text = "";
	private long number = -1;
	private double decimal = -1;
	private String name = "";
	private String detail = "";
	private String verdict = "";
	private boolean flag;
	/** Begin and end of the free parts, from the last to the first. */
	private final int[] free = new int[2 * MOST_FREE];
	private int frees;

	/**
	 * Returns which rule a message follows; the getters then hold its parts.
	 *
	 * @param rules those that it may follow, see {@link KnownMessages}
	 */
	MessageKind read(byte[] b, int from, int to, long rules) {
		isCheck = Long.lowestOneBit(rules) == CheckReader.RULE && check.read(b, from, to);
		return isCheck ? MessageKind.CHECK : read(Letters.text(b, from, to), rules);
	}

	private MessageKind read(String message, long rules) {
		text = message;
		number = -1;
		decimal = -1;
		name = "";
		detail = "";
		verdict = "";
		flag = false;
		frees = 0;
		long left = message.length() <= LONGEST_MESSAGE ? rules : 0;
		for (; left != 0; left &= left - 1) {
			MessageRule rule = MessageRule.ALL.get(Long.numberOfTrailingZeros(left));
			if (rule.all().fits(this, 0)) {
				return rule.kind();
			}
		}
		return MessageKind.TEXT;
	}

	/** Tells whether a message is longer than that, in characters. */
	static boolean isTooLong(byte[] b, int from, int to) {
		return to - from > LONGEST_MESSAGE && Letters.text(b, from, to).length() > LONGEST_MESSAGE;
	}

	/** Addresses, seconds left, count, open ports, URLs or completed nodes; -1 if absent. */
	long number() {
		return isCheck ? -1 : number;
	}

	/** Percent, certainty or seconds; -1 if absent. */
	double decimal() {
		return isCheck ? -1 : decimal;
	}

	/** Task, site, scan, person, service, check, host, range or trouble; "" if absent. */
	String name() {
		return isCheck ? check.name.string() : name;
	}

	/** The same as bytes. */
	Range named() {
		if (isCheck) {
			return check.name;
		}
		byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
		named.set(utf8, 0, utf8.length);
		return named;
	}

	/** What is said about the name: how long, why, by what; "" if absent. */
	String detail() {
		return isCheck ? check.detail.string() : detail;
	}

	/** What a check says, such as {@code NOT VULNERABLE}; "" if it is none. */
	String verdict() {
		return isCheck ? check.verdict() : verdict;
	}

	/** Unregistered or vulnerable. */
	boolean flag() {
		return isCheck ? check.isVulnerable() : flag;
	}

	/** Where the parts begin and end that the rule leaves free, in the order of the message: two numbers for each. */
	int[] free() {
		if (isCheck) {
			return check.free();
		}
		int[] inOrder = new int[2 * frees];
		for (int i = 0; i < frees; i++) {
			inOrder[2 * i] = free[2 * (frees - 1 - i)];
			inOrder[2 * i + 1] = free[2 * (frees - 1 - i) + 1];
		}
		return inOrder;
	}

	// ---- what the parts of a rule ask

	/** Tells whether a message that may end with a full stop ends here. */
	boolean endsAt(int at, boolean mayStop) {
		return at == text.length() || mayStop && at == text.length() - 1 && text.charAt(at) == '.';
	}

	/** Tells whether a quoted word stands here and ends where a word ends. */
	boolean isAt(int at, String word) {
		boolean may = at < text.length() && text.charAt(at) == word.charAt(0); // most are ruled out by one character
		return may && text.startsWith(word, at) && isEnded(at, word);
	}

	private boolean isEnded(int at, String word) {
		int end = at + word.length();
		return end == text.length() || !Letters.isWord(word.charAt(word.length() - 1))
				|| !Letters.isWord(text.charAt(end));
	}

	/** Returns the last place where a quoted word stands, from {@code from} back to {@code to}; less if there is none. */
	int last(String word, int from, int to) {
		int at = text.lastIndexOf(word, from);
		while (at >= to && !isEnded(at, word)) {
			at = text.lastIndexOf(word, at - 1);
		}
		return at;
	}

	/** Returns where a free part ends at the latest: before the full stop that ends the message. */
	int lastFree() {
		return text.endsWith(".") ? text.length() - 1 : text.length();
	}

	boolean isBlank(int from, int to) {
		return blanks(from) >= to;
	}

	/** Returns where what is not free ends that begins here; -1 if something else does. */
	int end(RulePart.Piece piece, int at) {
		return switch (piece) {
			case NAME_IN_CAPITALS, CAPITALS -> capitals(at);
			case COUNT, NUMBER, NAME_IN_DIGITS -> number(at);
			case DECIMAL -> decimal(at);
			case BLANKS -> at < text.length() && text.charAt(at) == ' ' ? blanks(at) : -1;
			default -> at;
		};
	}

	/** Takes what a part says. */
	void take(RulePart.Piece piece, int from, int to) {
		if (isFree(piece)) {
			free[2 * frees] = from;
			free[2 * frees + 1] = to;
			frees++;
		}
		switch (piece) {
			case NAME, NAME_IN_CAPITALS -> name = text(from, to);
			case NAME_IN_DIGITS -> name = digits(text.substring(from, to));
			case DETAIL -> detail = text(from, to);
			case COUNT -> number = count(digits(text.substring(from, to)));
			case DECIMAL -> decimal = decimal(text.substring(from, to));
			case FLAG -> flag = true;
			default -> {
				// says nothing that is counted
			}
		}
	}

	private static boolean isFree(RulePart.Piece piece) {
		return switch (piece) {
			case NAME, DETAIL, FREE, NAME_IN_CAPITALS, CAPITALS -> true;
			default -> false;
		};
	}

	void judge(String word) {
		verdict = word;
	}

	/** Returns a free part without the blanks around it. */
	private String text(int from, int to) {
		int end = to;
		while (end > from && text.charAt(end - 1) == ' ') {
			end--;
		}
		return text.substring(Math.min(blanks(from), end), end);
	}

	private int blanks(int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) == ' ') {
			i++;
		}
		return i;
	}

	/** Digits, perhaps with commas, points, blanks or apostrophes between thousands. */
	private int number(int from) {
		int end = digits(from);
		if (end == from) {
			return -1;
		}
		while (end < text.length() && THOUSANDS.indexOf(text.charAt(end)) >= 0 && digits(end + 1) == end + 4) {
			end += 4;
		}
		return end;
	}

	private int decimal(int from) {
		int end = number(from);
		int fraction = end < 0 || end == text.length() || ".,".indexOf(text.charAt(end)) < 0 ? -1 : number(end + 1);
		return fraction < 0 ? end : fraction;
	}

	/** The last comma or point parts off a fraction; where there is but one of the two, three digits behind a comma, or a point that is not the first, are thousands. */
	private static double decimal(String number) {
		int comma = number.lastIndexOf(',');
		int point = number.lastIndexOf('.');
		int last = Math.max(comma, point);
		boolean three = number.length() - last - 1 == 3;
		boolean thousands = Math.min(comma, point) < 0 && three && (comma >= 0 || number.indexOf('.') < point);
		return Double.parseDouble(last < 0 || thousands
				? digits(number)
				: digits(number.substring(0, last)) + '.' + digits(number.substring(last + 1)));
	}

	/** Returns a number without what stands between its thousands. */
	private static String digits(String number) {
		StringBuilder digits = new StringBuilder(number.length());
		number.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
		return digits.toString();
	}

	private int digits(int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
			i++;
		}
		return i;
	}

	/** Two or more capitals that no other letter follows. */
	private int capitals(int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
			i++;
		}
		boolean word = i < text.length() && (Letters.isWord(text.charAt(i)) || text.charAt(i) == '-');
		return i - from > 1 && !word ? i : -1;
	}

	/** A number too large for a long counts as the largest one. */
	private static long count(String digits) {
		try {
			return Long.parseLong(digits);
		} catch (NumberFormatException e) {
			return Long.MAX_VALUE;
		}
	}
}
