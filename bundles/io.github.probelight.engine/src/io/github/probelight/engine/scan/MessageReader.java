package io.github.probelight.engine.scan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a message into words as the grammar's token source does, and tells which of the grammar's message rules it
 * follows. It works on text, and is asked only for messages that can be one of the rare families.
 */
final class MessageReader {

	/** The grammar's keywords of messages, apart from the single characters. A test compares them with the grammar. */
	static final List<String> KEYWORDS = List.of("Nmap phase started.", "Nmap phase complete.", "Nmap will scan ",
			" IP addresses", " IP address", " at a time.", "Nmap scan of ", " starting.", "Nmap task ", " started.",
			" is an estimated ", "% complete", " with an estimated ", " second(s) remaining", " complete",
			" completed", " finished", " ended", "(reason=", "Scan for site ", " started by ",
			"Excluding address range: ", " - ", "Excluding named host: ",
			"Unable to determine IP address for target: ", "Loaded ", " policy checks for scan", "Registered.",
			"Unregistered.", "starting node scan", "Freeing node cache data", "Completed ", " port scan (",
			" open ports): ", " seconds", "SystemFingerprint [certainty=", "][description=", "] source: ",
			"Administrative credentials failed (access denied).", " - VULNERABLE", " - VULNERABLE VERSION",
			" - NOT VULNERABLE", " - ERROR", "[UNIQUE ID: ", "Shutting down spider (", " URLs spidered in ",
			" seconds)", " nodes completed, ", " active, ", " pending.", "Scan [", "] completed in ",
			"Scan stopped: ", "Scan paused", "System is running low on memory: ", "java.lang.OutOfMemoryError", ".",
			":", "/", "=", "|", ")", "]");

	/** A longer message is text, as in the grammar. */
	static final int LONGEST_MESSAGE = 4096;

	private static final String[][] BY_FIRST = byFirst();

	private static final String DASH = " - ";

	/** Messages that may end with a full stop beside the words they must have. */
	private static final Set<MessageKind> MAY_STOP = EnumSet.of(MessageKind.TASK_PROGRESS, MessageKind.TASK_ENDED,
			MessageKind.SITE_STARTED, MessageKind.EXCLUDED_RANGE, MessageKind.EXCLUDED_HOST, MessageKind.UNRESOLVED,
			MessageKind.POLICY_CHECKS, MessageKind.PORT_SCAN_COMPLETED, MessageKind.CHECK,
			MessageKind.SCAN_COMPLETED, MessageKind.SCAN_ENDED, MessageKind.LOW_MEMORY);

	private enum Type {
		KEYWORD, SP, NUMBER, CAPS, WORD, OTHER
	}

	private record Token(Type type, int from, int to) {}

	private String text = "";
	private Token[] tokens = new Token[64];
	private int count;
	private int at;

	private long number = -1;
	private double decimal = -1;
	private String name = "";
	private boolean flag;

	/** Returns which rule a message follows; the getters then hold its parts. */
	MessageKind read(String message) {
		text = message;
		number = -1;
		decimal = -1;
		name = "";
		flag = false;
		if (message.length() > LONGEST_MESSAGE || !tokenise()) {
			return MessageKind.TEXT;
		}
		for (Rule rule : RULES) {
			at = 0;
			MessageKind kind = rule.match(this);
			if (kind != MessageKind.TEXT && (at == count || isStop(at) && MAY_STOP.contains(kind))) {
				return kind;
			}
		}
		return MessageKind.TEXT;
	}

	/** Tells whether a keyword of more than one character stands in a text. */
	boolean quotes(String part) {
		text = part;
		tokenise();
		return Arrays.stream(tokens, 0, count).anyMatch(token -> token.type == Type.KEYWORD && !single(token));
	}

	/** Addresses, seconds left, count, open ports or completed nodes; -1 if absent. */
	long number() {
		return number;
	}

	/** Percent or seconds; -1 if absent. */
	double decimal() {
		return decimal;
	}

	/** Task, site, scan, host, range or detail; "" if absent. */
	String name() {
		return name;
	}

	/** Unregistered, paused or vulnerable. */
	boolean flag() {
		return flag;
	}

	// ---- the rules, in the grammar's order

	private interface Rule {
		MessageKind match(MessageReader m);
	}

	private static final List<Rule> RULES = List.of(
			m -> m.is("Nmap phase started.") ? MessageKind.PHASE_STARTED : MessageKind.TEXT,
			m -> m.is("Nmap phase complete.") ? MessageKind.PHASE_COMPLETE : MessageKind.TEXT,
			m -> m.is("Nmap will scan ") && m.count() && m.addresses() && m.is(" at a time.")
					? MessageKind.BATCH_SIZE
					: MessageKind.TEXT,
			m -> m.is("Nmap scan of ") && m.count() && m.addresses() && m.is(" starting.")
					? MessageKind.PROCESS_STARTING
					: MessageKind.TEXT,
			m -> m.is("Nmap task ") && m.phrase() ? m.task() : MessageKind.TEXT,
			m -> m.is("Scan for site ") && m.phrase() && m.is(" started by ") && m.skipPhrase()
					? MessageKind.SITE_STARTED
					: MessageKind.TEXT,
			m -> m.is("Excluding address range: ") && m.range() ? MessageKind.EXCLUDED_RANGE : MessageKind.TEXT,
			m -> m.is("Excluding named host: ") && m.address() ? MessageKind.EXCLUDED_HOST : MessageKind.TEXT,
			m -> m.is("Unable to determine IP address for target: ") && m.address()
					? MessageKind.UNRESOLVED
					: MessageKind.TEXT,
			m -> m.is("Loaded ") && m.count() && m.is(" policy checks for scan")
					? MessageKind.POLICY_CHECKS
					: MessageKind.TEXT,
			m -> m.is("Registered.") || (m.flag = m.is("Unregistered.")) ? MessageKind.REGISTERED : MessageKind.TEXT,
			m -> m.is("Completed ") && m.caps() && m.is(" port scan (") && m.count() && m.is(" open ports): ")
					&& m.seconds() && m.is(" seconds") ? MessageKind.PORT_SCAN_COMPLETED : MessageKind.TEXT,
			m -> m.count() && m.is(" nodes completed, ") && m.skip(Type.NUMBER) && m.is(" active, ")
					&& m.skip(Type.NUMBER) && m.is(" pending.") ? MessageKind.NODE_PROGRESS : MessageKind.TEXT,
			m -> m.is("Administrative credentials failed (access denied).")
					? MessageKind.CREDENTIALS_FAILED
					: MessageKind.TEXT,
			m -> m.is("Scan [") && m.phrase() && m.is("] completed in ") && m.skipPhrase() && m.maybe(" seconds")
					? MessageKind.SCAN_COMPLETED
					: MessageKind.TEXT,
			m -> m.is("Scan stopped: ") && m.phrase() || m.paused() ? MessageKind.SCAN_ENDED : MessageKind.TEXT,
			m -> m.is("System is running low on memory: ") && m.phrase() ? MessageKind.LOW_MEMORY : MessageKind.TEXT,
			m -> m.phrase() && m.verdict() ? MessageKind.CHECK : MessageKind.TEXT);

	private MessageKind task() {
		if (is(" started.")) {
			return MessageKind.TASK_STARTED;
		}
		if (is(" is an estimated ")) {
			boolean remaining = seconds() && is("% complete") && is(" with an estimated ");
			boolean whole = !remaining || count() && is(" second(s) remaining");
			return decimal >= 0 && whole && text.startsWith("% complete", percentEnd)
					? MessageKind.TASK_PROGRESS
					: MessageKind.TEXT;
		}
		return is(" complete") || is(" completed") || is(" finished") || is(" ended")
				? MessageKind.TASK_ENDED
				: MessageKind.TEXT;
	}

	private int percentEnd;

	private boolean addresses() {
		return is(" IP addresses") || is(" IP address");
	}

	private boolean range() {
		if (!address()) {
			return false;
		}
		String first = name;
		if (is(" - ")) {
			boolean second = address();
			name = first + " - " + name;
			return second;
		}
		return true;
	}

	private boolean paused() {
		flag = is("Scan paused");
		return flag;
	}

	private boolean verdict() {
		flag = is(" - VULNERABLE") || is(" - VULNERABLE VERSION");
		if (!flag && !is(" - NOT VULNERABLE") && !is(" - ERROR")) {
			return false;
		}
		int before = at;
		skip(Type.SP);
		if (!(is("[UNIQUE ID: ") && skip(Type.NUMBER) && is("]"))) {
			at = before;
		}
		if (at == count || isStop(at)) {
			return true;
		}
		skip(Type.SP);
		return skipPhrase();
	}

	// ---- the grammar's parts of messages

	private boolean phrase() {
		int from = at;
		boolean any = skipPhrase();
		name = any ? text.substring(tokens[from].from, tokens[at - 1].to) : "";
		return any;
	}

	/** Pieces, single spaces between them or dashes with spaces; the full stop that ends the message is not theirs. */
	private boolean skipPhrase() {
		if (!isPiece(at)) {
			return false;
		}
		at++;
		while (at < count) {
			if (isPiece(at) && !isStop(at)) {
				at++;
			} else if (isPiece(at + 1) && (tokens[at].type == Type.SP || isDash(tokens[at]))) {
				at += 2;
			} else {
				break;
			}
		}
		return true;
	}

	private boolean isPiece(int i) {
		return i < count && tokens[i].type != Type.SP && (tokens[i].type != Type.KEYWORD || single(tokens[i]));
	}

	private boolean isDash(Token token) {
		return token.type == Type.KEYWORD && token.to - token.from == DASH.length()
				&& text.startsWith(DASH, token.from);
	}

	/** Tells whether a token is the full stop that ends the message. */
	private boolean isStop(int i) {
		return i == count - 1 && single(tokens[i]) && text.charAt(tokens[i].from) == '.';
	}

	private boolean address() {
		int from = at;
		while (at < count && addressPart(tokens[at]) && (at == from || !isStop(at))) {
			at++;
		}
		name = at > from ? text.substring(tokens[from].from, tokens[at - 1].to) : "";
		return at > from;
	}

	private boolean addressPart(Token token) {
		return switch (token.type) {
			case WORD, CAPS, NUMBER -> true;
			case KEYWORD -> single(token) && ".:/".indexOf(text.charAt(token.from)) >= 0;
			default -> false;
		};
	}

	private static boolean single(Token token) {
		return token.to - token.from == 1;
	}

	private boolean count() {
		if (at == count || tokens[at].type != Type.NUMBER) {
			return false;
		}
		number = number(tokens[at++]);
		return true;
	}

	private boolean seconds() {
		if (at == count || tokens[at].type != Type.NUMBER) {
			return false;
		}
		int from = tokens[at].from;
		int end = tokens[at++].to;
		if (at + 1 < count && text.startsWith(".", tokens[at].from) && tokens[at + 1].type == Type.NUMBER) {
			end = tokens[at + 1].to;
			at += 2;
		}
		decimal = Double.parseDouble(text.substring(from, end));
		percentEnd = end;
		return true;
	}

	/** A number too large for a long counts as the largest one. */
	private long number(Token token) {
		try {
			return Long.parseLong(text, token.from, token.to, 10);
		} catch (NumberFormatException e) {
			return Long.MAX_VALUE;
		}
	}

	private boolean caps() {
		return skip(Type.CAPS);
	}

	private boolean skip(Type type) {
		boolean found = at < count && tokens[at].type == type;
		at += found ? 1 : 0;
		return found;
	}

	private boolean is(String keyword) {
		boolean found = at < count && tokens[at].type == Type.KEYWORD
				&& tokens[at].to - tokens[at].from == keyword.length() && text.startsWith(keyword, tokens[at].from);
		at += found ? 1 : 0;
		return found;
	}

	/** Skips a keyword if it is there. */
	private boolean maybe(String keyword) {
		is(keyword);
		return true;
	}

	// ---- words

	private boolean tokenise() {
		count = 0;
		for (int i = 0; i < text.length();) {
			if (count == tokens.length) {
				tokens = Arrays.copyOf(tokens, 2 * count);
			}
			Token token = token(i);
			tokens[count++] = token;
			i = token.to;
		}
		return true;
	}

	private Token token(int from) {
		char c = text.charAt(from);
		for (String keyword : c < BY_FIRST.length ? BY_FIRST[c] : BY_FIRST[0]) {
			int end = from + keyword.length();
			if (text.startsWith(keyword, from) && (end == text.length() || !isWord(keyword.charAt(keyword.length() - 1))
					|| !isWord(text.charAt(end)))) {
				return new Token(Type.KEYWORD, from, end);
			}
		}
		int to = from + 1;
		if (c == ' ') {
			while (to < text.length() && text.charAt(to) == ' ') {
				to++;
			}
			return new Token(Type.SP, from, to);
		}
		if (c >= '0' && c <= '9') {
			while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
				to++;
			}
			return new Token(Type.NUMBER, from, to);
		}
		if (!isWord(c)) {
			return new Token(Type.OTHER, from, to);
		}
		boolean caps = isCapital(c);
		while (to < text.length() && (isWord(text.charAt(to)) || text.charAt(to) == '-')) {
			caps &= isCapital(text.charAt(to++));
		}
		return new Token(caps && to - from > 1 ? Type.CAPS : Type.WORD, from, to);
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z';
	}

	/** Tells whether a character is part of a word, as the grammar's vocabulary has it. */
	static boolean isWord(char c) {
		return c < 128
				? c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z' || c == '_'
				: Character.isLetterOrDigit(c);
	}

	private static String[][] byFirst() {
		String[][] found = new String[128][];
		for (int c = 0; c < found.length; c++) {
			char first = (char) c;
			found[c] = KEYWORDS.stream()
					.filter(k -> k.charAt(0) == first)
					.sorted((a, b) -> Integer.compare(b.length(), a.length()))
					.toArray(String[]::new);
		}
		return found;
	}
}
