package io.github.probelight.engine.scan;

import java.util.List;

import io.github.probelight.engine.scan.MessageRule.RulePart;
import io.github.probelight.engine.scan.MessageRule.Piece;

/**
 * Cuts a message into words as the grammar's token source does, and tells which of the rules for messages it follows. It
 * works on text, and is asked only for messages that can be one of the rare families.
 */
final class MessageReader {

	/** A longer message is text, as in the grammar. */
	static final int LONGEST_MESSAGE = 4096;

	private static final String DASH = " - ";
	/** The rules that begin neither with a quoted word nor with a number. */
	private static final List<MessageRule> NAMED = MessageRule.ALL.stream()
			.filter(rule -> rule.parts().get(0) == Piece.NAME || rule.parts().get(0) == Piece.PHRASE)
			.toList();

	private final MessageTokens tokens = new MessageTokens();
	private String text = "";
	private int at;

	private long number = -1;
	private double decimal = -1;
	private String name = "";
	private boolean flag;
	/** The words of the name, from the first to the one behind the last. */
	private int nameFrom;
	private int nameEnd;
	/** Those of the detail. */
	private int detailFrom;
	private int detailEnd;
	private String detail = "";
	private String verdict = "";

	/** Returns which rule a message follows; the getters then hold its parts. */
	MessageKind read(String message) {
		text = message;
		clear();
		if (message.length() > LONGEST_MESSAGE) {
			return MessageKind.TEXT;
		}
		tokens.read(message);
		// every other rule begins with a keyword or a number
		boolean any = tokens.count() > 0
				&& (tokens.type(0) == MessageTokens.KEYWORD || tokens.type(0) == MessageTokens.NUMBER);
		for (MessageRule rule : any ? MessageRule.ALL : NAMED) {
			clear();
			if (all(rule.parts()) && (at == tokens.count() || rule.mayStop() && isStop(at))) {
				name = tokens.text(nameFrom, nameEnd);
				detail = tokens.text(detailFrom, detailEnd);
				return rule.kind();
			}
		}
		clear();
		return MessageKind.TEXT;
	}

	private void clear() {
		at = 0;
		number = -1;
		decimal = -1;
		name = "";
		flag = false;
		nameFrom = 0;
		nameEnd = 0;
		detail = "";
		detailFrom = 0;
		detailEnd = 0;
		verdict = "";
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

	/** What is said about the name: how long, why, by what; "" if absent. */
	String detail() {
		return detail;
	}

	/** What a check says, such as {@code NOT VULNERABLE}; "" if it is none. */
	String verdict() {
		return verdict;
	}

	/** Unregistered or vulnerable. */
	boolean flag() {
		return flag;
	}

	// ---- the parts of rules

	private boolean all(List<RulePart> parts) {
		for (int i = 0; i < parts.size(); i++) {
			if (!parts.get(i).read(this)) {
				return false;
			}
		}
		return true;
	}

	/** Reads parts, or nothing if one of them is missing. */
	boolean maybe(List<RulePart> parts) {
		int before = at;
		if (!all(parts)) {
			at = before;
		}
		return true;
	}

	/** Reads one of some quoted words. */
	boolean isAny(List<String> words) {
		for (int i = 0; i < words.size() && at < tokens.count(); i++) {
			if (tokens.is(at, words.get(i))) {
				at++;
				return true;
			}
		}
		return false;
	}

	/** Reads what is not quoted. */
	boolean piece(Piece piece) {
		int from = at;
		switch (piece) {
			case NAME :
				return phrase() && named(from);
			case PHRASE :
				return phrase();
			case DETAIL :
				detailFrom = from;
				boolean found = phrase();
				detailEnd = at;
				return found;
			case VERDICT :
				verdict = tokens.text(at - 1, at).substring(DASH.length());
				return true;
			case GAP :
				if (at < tokens.count() && (tokens.type(at) == MessageTokens.SP || tokens.is(at, DASH))) {
					at++;
					return true;
				}
				return false;
			case HOST :
				return address() && named(from);
			case UNTIL :
				return address() && named(nameFrom);
			case COUNT :
				return count();
			case NUMBER :
				return skip(MessageTokens.NUMBER);
			case DECIMAL :
				return decimals();
			case CAPITALS :
				return skip(MessageTokens.CAPS);
			case SPACES :
				skip(MessageTokens.SP);
				return true;
			case FLAG :
				flag = true;
				return true;
		}
		return false;
	}

	/** Makes what was read last the end of a name that begins at a word. */
	private boolean named(int from) {
		nameFrom = from;
		nameEnd = at;
		return true;
	}

	/** Pieces, single spaces between them or dashes with spaces; the full stop that ends the message is not theirs. */
	private boolean phrase() {
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

	private boolean decimals() {
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

	private boolean skip(byte type) {
		boolean found = at < tokens.count() && tokens.type(at) == type;
		at += found ? 1 : 0;
		return found;
	}
}
