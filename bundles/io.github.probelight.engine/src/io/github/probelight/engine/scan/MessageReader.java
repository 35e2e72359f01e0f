package io.github.probelight.engine.scan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a message into words as the grammar's token source does, and tells which of the grammar's message rules it
 * follows. It works on text, and is asked only for messages that can be one of the rare families.
 */
final class MessageReader {

	/** A longer message is text, as in the grammar. */
	static final int LONGEST_MESSAGE = 4096;

	private static final String DASH = " - ";

	/** Messages that may end with a full stop beside the words they must have. */
	private static final Set<MessageKind> MAY_STOP = EnumSet.of(MessageKind.TASK_PROGRESS, MessageKind.TASK_ENDED,
			MessageKind.SITE_STARTED, MessageKind.EXCLUDED_RANGE, MessageKind.EXCLUDED_HOST, MessageKind.UNRESOLVED,
			MessageKind.POLICY_CHECKS, MessageKind.PORT_SCAN_COMPLETED, MessageKind.CHECK,
			MessageKind.SCAN_COMPLETED, MessageKind.SCAN_ENDED, MessageKind.LOW_MEMORY);

	private final MessageTokens tokens = new MessageTokens();
	private String text = "";
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
		if (message.length() > LONGEST_MESSAGE) {
			return MessageKind.TEXT;
		}
		tokens.read(message);
		// every other rule begins with a keyword or a number
		boolean any = tokens.count() > 0
				&& (tokens.type(0) == MessageTokens.KEYWORD || tokens.type(0) == MessageTokens.NUMBER);
		for (Rule rule : any ? RULES : CHECKS) {
			at = 0;
			MessageKind kind = rule.match(this);
			if (kind != MessageKind.TEXT && (at == tokens.count() || isStop(at) && MAY_STOP.contains(kind))) {
				return kind;
			}
		}
		return MessageKind.TEXT;
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

	private static final Rule CHECK = m -> m.phrase() && m.verdict() ? MessageKind.CHECK : MessageKind.TEXT;
	private static final List<Rule> CHECKS = List.of(CHECK);
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
			m -> m.count() && m.is(" nodes completed, ") && m.skip(MessageTokens.NUMBER) && m.is(" active, ")
					&& m.skip(MessageTokens.NUMBER) && m.is(" pending.") ? MessageKind.NODE_PROGRESS : MessageKind.TEXT,
			m -> m.is("Administrative credentials failed (access denied).")
					? MessageKind.CREDENTIALS_FAILED
					: MessageKind.TEXT,
			m -> m.is("Scan [") && m.phrase() && m.is("] completed in ") && m.skipPhrase() && m.maybe(" seconds")
					? MessageKind.SCAN_COMPLETED
					: MessageKind.TEXT,
			m -> m.is("Scan stopped: ") && m.phrase() || m.paused() ? MessageKind.SCAN_ENDED : MessageKind.TEXT,
			m -> m.is("System is running low on memory: ") && m.phrase() ? MessageKind.LOW_MEMORY : MessageKind.TEXT,
			CHECK);

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
		skip(MessageTokens.SP);
		if (!(is("[UNIQUE ID: ") && skip(MessageTokens.NUMBER) && is("]"))) {
			at = before;
		}
		if (at == tokens.count() || isStop(at)) {
			return true;
		}
		skip(MessageTokens.SP);
		return skipPhrase();
	}

	// ---- the grammar's parts of messages

	private boolean phrase() {
		int from = at;
		boolean any = skipPhrase();
		name = any ? tokens.text(from, at) : "";
		return any;
	}

	/** Pieces, single spaces between them or dashes with spaces; the full stop that ends the message is not theirs. */
	private boolean skipPhrase() {
		if (!isPiece(at)) {
			return false;
		}
		at++;
		while (at < tokens.count()) {
			if (isPiece(at) && !isStop(at)) {
				at++;
			} else if (isPiece(at + 1) && (tokens.type(at) == MessageTokens.SP || tokens.is(at, DASH))) {
				at += 2;
			} else {
				break;
			}
		}
		return true;
	}

	private boolean isPiece(int i) {
		return i < tokens.count() && tokens.type(i) != MessageTokens.SP
				&& (tokens.type(i) != MessageTokens.KEYWORD || tokens.single(i));
	}

	/** Tells whether a token is the full stop that ends the message. */
	private boolean isStop(int i) {
		return i == tokens.count() - 1 && tokens.single(i) && tokens.first(i) == '.';
	}

	private boolean address() {
		int from = at;
		while (at < tokens.count() && addressPart(at) && (at == from || !isStop(at))) {
			at++;
		}
		name = at > from ? tokens.text(from, at) : "";
		return at > from;
	}

	private boolean addressPart(int i) {
		return switch (tokens.type(i)) {
			case MessageTokens.WORD, MessageTokens.CAPS, MessageTokens.NUMBER -> true;
			case MessageTokens.KEYWORD -> tokens.single(i) && ".:/".indexOf(tokens.first(i)) >= 0;
			default -> false;
		};
	}

	private boolean count() {
		if (at == tokens.count() || tokens.type(at) != MessageTokens.NUMBER) {
			return false;
		}
		number = number(at++);
		return true;
	}

	private boolean seconds() {
		if (at == tokens.count() || tokens.type(at) != MessageTokens.NUMBER) {
			return false;
		}
		int from = tokens.start(at++);
		int end = tokens.start(at);
		if (at + 1 < tokens.count() && text.startsWith(".", tokens.start(at))
				&& tokens.type(at + 1) == MessageTokens.NUMBER) {
			at += 2;
			end = tokens.start(at);
		}
		decimal = Double.parseDouble(text.substring(from, end));
		percentEnd = end;
		return true;
	}

	/** A number too large for a long counts as the largest one. */
	private long number(int i) {
		try {
			return Long.parseLong(text, tokens.start(i), tokens.start(i + 1), 10);
		} catch (NumberFormatException e) {
			return Long.MAX_VALUE;
		}
	}

	private boolean caps() {
		return skip(MessageTokens.CAPS);
	}

	private boolean skip(byte type) {
		boolean found = at < tokens.count() && tokens.type(at) == type;
		at += found ? 1 : 0;
		return found;
	}

	private boolean is(String keyword) {
		boolean found = at < tokens.count() && tokens.is(at, keyword);
		at += found ? 1 : 0;
		return found;
	}

	/** Skips a keyword if it is there. */
	private boolean maybe(String keyword) {
		is(keyword);
		return true;
	}

	// ---- words
}
