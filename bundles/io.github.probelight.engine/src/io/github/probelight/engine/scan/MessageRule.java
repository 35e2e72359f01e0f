package io.github.probelight.engine.scan;

import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.scan.RulePart.Either;
import io.github.probelight.engine.scan.RulePart.Piece;
import io.github.probelight.engine.scan.RulePart.Quoted;

/**
 * A rule for messages that are neither results nor plain text. The table is the only place where the engine says what
 * such a message looks like; the quick look which rules one may follow is made from it. Quoted words decide
 * what a message is; free parts between and behind them hold any text, and reach as far as the rest of the rule allows.
 *
 * @param kind what a message that follows the rule is
 * @param all its parts
 * @param openings words that such messages begin with, none if they begin with something free
 * @param within words of which one stands at the start or behind a blank, if they begin with something free
 */
record MessageRule(MessageKind kind, RulePart.Rest all, List<String> openings, List<String> within) {

	private static final RulePart TASK = words("Nmap task ");
	private static final RulePart ADDRESSES = words(" IP addresses", " IP address");
	/** What may stand between a free beginning and the quoted words. */
	private static final RulePart SUBJECT = either(row(Piece.NAME, words(" - ")), row(Piece.NAME, Piece.BLANKS), row());
	private static final RulePart DETAIL = maybe(either(words(" - ", ": "), Piece.BLANKS), Piece.DETAIL);
	private static final RulePart CREDENTIALS_FOR = words("Administrative credentials for ");
	private static final RulePart UNIQUE_ID = maybe(maybe(Piece.BLANKS), words("[UNIQUE ID: "), Piece.NUMBER,
			words("]"));
	private static final RulePart WHICH_SCAN = either(row(words(" ["), maybe(Piece.FREE), words("]")),
			row(Piece.BLANKS, Piece.NUMBER), row());
	private static final RulePart BY_WHOM = either(
			row(words(" by ", ": "),
					either(row(words("\""), Piece.NAME, words("\"")), row(words("'"), Piece.NAME, words("'"))),
					maybe(words(" <"), maybe(Piece.FREE), words(">")), maybe(words(": "), Piece.DETAIL)),
			row(words(" by "), either(row(Piece.NAME, words(": "), Piece.DETAIL), row(Piece.NAME))));
	private static final RulePart BY_WHOM_OR_WHY = either(row(BY_WHOM),
			row(words(": ", " due to ", " because of "), Piece.DETAIL), row());

	/** All rules, in the grammar's order. */
	static final List<MessageRule> ALL = List.of(
			whole(MessageKind.PHASE_STARTED, words("Nmap phase started.")),
			whole(MessageKind.BATCH_SIZE, words("Nmap will scan "), Piece.COUNT, ADDRESSES, words(" at a time.")),
			whole(MessageKind.PROCESS_STARTING, words("Nmap scan of "), Piece.COUNT, ADDRESSES, words(" starting.")),
			whole(MessageKind.TASK_STARTED, TASK, Piece.NAME, words(" started.")),
			rule(MessageKind.TASK_PROGRESS, TASK, Piece.NAME, words(" is an estimated "), Piece.DECIMAL,
					words("% complete"),
					maybe(words(" with an estimated "), Piece.COUNT, words(" second(s) remaining"))),
			rule(MessageKind.TASK_ENDED, TASK, Piece.NAME, words(" completed", " complete", " finished", " ended")),
			whole(MessageKind.PHASE_COMPLETE, words("Nmap phase complete.")),
			rule(MessageKind.SITE_STARTED, words("Scan for site "), Piece.NAME, words(" started by "), Piece.DETAIL),
			rule(MessageKind.EXCLUDED_RANGE, words("Excluding address range: "), Piece.NAME),
			rule(MessageKind.EXCLUDED_HOST, words("Excluding named host: "), Piece.NAME),
			rule(MessageKind.UNRESOLVED, words("Unable to determine IP address for target: "), Piece.NAME),
			rule(MessageKind.POLICY_CHECKS, words("Loaded "), Piece.COUNT, words(" policy checks", " policy check"),
					words(" for scan")),
			whole(MessageKind.REGISTERED, words("Registered.")),
			whole(MessageKind.REGISTERED, words("Unregistered."), Piece.FLAG),
			rule(MessageKind.NODE_STARTED, SUBJECT, words("starting node scan")),
			rule(MessageKind.NODE_ENDED, SUBJECT, words("Freeing node cache data")),
			rule(MessageKind.PORT_SCAN_COMPLETED, words("Completed "), Piece.CAPITALS, words(" port scan ("),
					Piece.COUNT, words(" open ports): ", " open port): "), Piece.DECIMAL,
					words(" seconds", " second")),
			rule(MessageKind.SPIDER_ENDED, words("Shutting down spider ("), Piece.COUNT, words(" URLs", " URL"),
					words(" spidered in "),
					either(row(Piece.DECIMAL, words(" seconds)", " second)")), row(Piece.DETAIL))),
			rule(MessageKind.FINGERPRINT, either(row(Piece.FREE, words(" - ")), row(Piece.FREE, Piece.BLANKS), row()),
					words("SystemFingerprint [certainty="), Piece.DECIMAL, words("][description="), Piece.NAME,
					words("] source: "), Piece.DETAIL),
			rule(MessageKind.CREDENTIALS_TRIED, CREDENTIALS_FOR, Piece.NAME, words(" will be used")),
			rule(MessageKind.CREDENTIALS_FAILED, words("Administrative credentials failed"), DETAIL),
			rule(MessageKind.CREDENTIALS_FAILED, CREDENTIALS_FOR, Piece.NAME, words(" failed"), DETAIL),
			rule(MessageKind.CREDENTIALS_FAILED, words("A set of "), Piece.NAME,
					words(" administrative credentials have failed verification"), DETAIL),
			rule(MessageKind.CREDENTIALS_FAILED, Piece.NAME_IN_CAPITALS, words(" authentication failed"), DETAIL),
			rule(MessageKind.CREDENTIALS_FAILED, words("Authentication attempt failed"), DETAIL),
			rule(MessageKind.CREDENTIALS_ACCEPTED, CREDENTIALS_FOR, Piece.NAME, words(" succeeded")),
			rule(MessageKind.CREDENTIALS_ACCEPTED, Piece.NAME_IN_CAPITALS, words(" authentication succeeded")),
			rule(MessageKind.CREDENTIALS_ACCEPTED, words("Authentication attempt succeeded")),
			rule(MessageKind.CHECK, Piece.NAME, words(" - "),
					either(row(verdict("NOT VULNERABLE VERSION", "NOT VULNERABLE")),
							row(verdict("VULNERABLE VERSION", "VULNERABLE"), Piece.FLAG), row(verdict("ERROR"))),
					maybe(words("(U)")), UNIQUE_ID, DETAIL),
			whole(MessageKind.NODE_PROGRESS, Piece.COUNT, words(" nodes completed, ", " node completed, "),
					Piece.NUMBER, words(" active, "), Piece.NUMBER, words(" pending.")),
			rule(MessageKind.SCAN_COMPLETED, words("Scan"), either(row(words(" ["), maybe(Piece.NAME), words("]")),
					row(Piece.BLANKS, Piece.NAME_IN_DIGITS), row()),
					words(" completed", " has completed", " finished", " has finished"), maybe(words(" successfully")),
					maybe(words(" in "), Piece.DETAIL)),
			rule(MessageKind.SCAN_STOPPED, words("Scan"), WHICH_SCAN,
					words(" stopped", " was stopped", " has been stopped", " is being stopped"), BY_WHOM_OR_WHY),
			rule(MessageKind.SCAN_STOPPED, words("Stopped"), BY_WHOM),
			rule(MessageKind.SCAN_PAUSED, words("Scan"), WHICH_SCAN,
					words(" paused", " was paused", " has been paused", " is being paused"), BY_WHOM_OR_WHY),
			rule(MessageKind.SCAN_PAUSED, words("Paused"), BY_WHOM),
			rule(MessageKind.SCAN_RESUMED, words("Scan"), WHICH_SCAN,
					words(" resumed", " was resumed", " has been resumed", " is being resumed"), BY_WHOM_OR_WHY),
			rule(MessageKind.SCAN_RESUMED, words("Resumed"), BY_WHOM),
			rule(MessageKind.LOW_MEMORY, words("System is running low on memory"),
					maybe(either(words(": "), Piece.BLANKS), Piece.NAME)),
			rule(MessageKind.OUT_OF_MEMORY, words("java.lang.OutOfMemoryError"),
					maybe(words(":"), maybe(Piece.BLANKS), Piece.NAME)));

	/** A rule whose last word is the end. */
	private static MessageRule whole(MessageKind kind, RulePart... parts) {
		return of(kind, List.of(parts), false);
	}

	/** A rule that a full stop may follow. */
	private static MessageRule rule(MessageKind kind, RulePart... parts) {
		return of(kind, List.of(parts), true);
	}

	private static MessageRule of(MessageKind kind, List<RulePart> parts, boolean mayStop) {
		RulePart.Rest all = RulePart.chain(parts, (message, at) -> message.endsAt(at, mayStop));
		return parts.get(0) instanceof Quoted opening
				? new MessageRule(kind, all, opening.quoted(), List.of())
				: new MessageRule(kind, all, List.of(), behindFree(parts));
	}

	/** Returns the words behind a free beginning, up to the next part that is none; a blank before them is left out. */
	private static List<String> behindFree(List<RulePart> parts) {
		List<String> joined = List.of("");
		for (int i = 1; i < parts.size() && parts.get(i).isWords(); i++) {
			List<String> before = joined;
			joined = parts.get(i).words().flatMap(word -> before.stream().map(words -> words + word)).toList();
		}
		return joined.stream().map(String::stripLeading).toList();
	}

	private static RulePart words(String... words) {
		return new Quoted(List.of(words), false);
	}

	private static RulePart verdict(String... words) {
		return new Quoted(List.of(words), true);
	}

	private static List<RulePart> row(RulePart... parts) {
		return List.of(parts);
	}

	@SafeVarargs
	private static RulePart either(List<RulePart>... rows) {
		return new Either(List.of(rows));
	}

	/** One of some parts. */
	private static RulePart either(RulePart... parts) {
		return new Either(Arrays.stream(parts).map(List::of).toList());
	}

	/** Parts that may be missing together. */
	private static RulePart maybe(RulePart... parts) {
		return either(row(parts), row());
	}
}
