package io.github.probelight.engine.scan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule for messages that are neither results nor plain text: its parts, one behind the other. The table is the only
 * place where the engine says what such a message looks like; the words that cut a message, and the quick look whether
 * one is worth to be cut at all, follow from it.
 *
 * @param kind what a message that follows the rule is
 * @param mayStop whether a full stop may end it beside the parts
 * @param parts its parts
 */
record MessageRule(MessageKind kind, boolean mayStop, List<RulePart> parts) {

	/** What may stand in a message. */
	sealed interface RulePart {

		/** Reads the part; false if something else is there. */
		boolean read(MessageReader message);
	}

	/** One of some words that the grammar quotes. */
	record Quoted(List<String> words) implements RulePart {

		@Override
		public boolean read(MessageReader message) {
			return message.isAny(words);
		}
	}

	/** Parts that may be missing together. */
	record Maybe(List<RulePart> parts) implements RulePart {

		@Override
		public boolean read(MessageReader message) {
			return message.maybe(parts);
		}
	}

	/** What is not quoted. */
	enum Piece implements RulePart {
		/** A phrase that becomes the name. */
		NAME,
		/** A phrase. */
		PHRASE,
		/** A phrase that becomes the detail. */
		DETAIL,
		/** Quoted words, chosen before, that become the verdict. */
		VERDICT,
		/** Spaces, or a dash with spaces. */
		GAP,
		/** An address or host that becomes the name. */
		HOST,
		/** The end of a range that begins with the name. */
		UNTIL,
		/** A whole number that becomes the number. */
		COUNT,
		/** A whole number. */
		NUMBER,
		/** A number that may have a fraction. */
		DECIMAL,
		/** Two or more capitals. */
		CAPITALS,
		/** Spaces, or none. */
		SPACES,
		/** Nothing; sets the flag. */
		FLAG;

		@Override
		public boolean read(MessageReader message) {
			return message.piece(this);
		}
	}

	private static final RulePart TASK = words("Nmap task ");
	private static final RulePart ADDRESSES = words(" IP addresses", " IP address");
	private static final RulePart FINGERPRINT = words("SystemFingerprint [certainty=");
	private static final RulePart DETAIL = maybe(Piece.SPACES, Piece.DETAIL);
	private static final RulePart UNIQUE_ID = maybe(Piece.SPACES, words("[UNIQUE ID: "), Piece.NUMBER, words("]"));

	/** All rules, in the grammar's order. */
	static final List<MessageRule> ALL = List.of(
			whole(MessageKind.PHASE_STARTED, words("Nmap phase started.")),
			whole(MessageKind.PHASE_COMPLETE, words("Nmap phase complete.")),
			whole(MessageKind.BATCH_SIZE, words("Nmap will scan "), Piece.COUNT, ADDRESSES, words(" at a time.")),
			whole(MessageKind.PROCESS_STARTING, words("Nmap scan of "), Piece.COUNT, ADDRESSES, words(" starting.")),
			whole(MessageKind.TASK_STARTED, TASK, Piece.NAME, words(" started.")),
			rule(MessageKind.TASK_PROGRESS, TASK, Piece.NAME, words(" is an estimated "), Piece.DECIMAL,
					words("% complete"),
					maybe(words(" with an estimated "), Piece.COUNT, words(" second(s) remaining"))),
			rule(MessageKind.TASK_ENDED, TASK, Piece.NAME, words(" complete", " completed", " finished", " ended")),
			rule(MessageKind.SITE_STARTED, words("Scan for site "), Piece.NAME, words(" started by "), Piece.PHRASE),
			rule(MessageKind.EXCLUDED_RANGE, words("Excluding address range: "), Piece.HOST,
					maybe(words(" - "), Piece.UNTIL)),
			rule(MessageKind.EXCLUDED_HOST, words("Excluding named host: "), Piece.HOST),
			rule(MessageKind.UNRESOLVED, words("Unable to determine IP address for target: "), Piece.HOST),
			rule(MessageKind.POLICY_CHECKS, words("Loaded "), Piece.COUNT, words(" policy checks for scan")),
			whole(MessageKind.REGISTERED, words("Registered.")),
			whole(MessageKind.REGISTERED, words("Unregistered."), Piece.FLAG),
			rule(MessageKind.NODE_STARTED, words("starting node scan")),
			rule(MessageKind.NODE_STARTED, Piece.NAME, Piece.GAP, words("starting node scan")),
			rule(MessageKind.NODE_ENDED, words("Freeing node cache data")),
			rule(MessageKind.NODE_ENDED, Piece.NAME, Piece.GAP, words("Freeing node cache data")),
			rule(MessageKind.PORT_SCAN_COMPLETED, words("Completed "), Piece.CAPITALS, words(" port scan ("),
					Piece.COUNT, words(" open ports): "), Piece.DECIMAL, words(" seconds")),
			whole(MessageKind.NODE_PROGRESS, Piece.COUNT, words(" nodes completed, "), Piece.NUMBER,
					words(" active, "), Piece.NUMBER, words(" pending.")),
			rule(MessageKind.FINGERPRINT, FINGERPRINT, Piece.DECIMAL, words("][description="), Piece.NAME,
					words("] source: "), Piece.DETAIL),
			rule(MessageKind.FINGERPRINT, Piece.PHRASE, Piece.GAP, FINGERPRINT, Piece.DECIMAL, words("][description="),
					Piece.NAME, words("] source: "), Piece.DETAIL),
			rule(MessageKind.CREDENTIALS_TRIED, words("Administrative credentials for "), Piece.NAME,
					words(" will be used")),
			rule(MessageKind.CREDENTIALS_FAILED, words("Administrative credentials failed (access denied)")),
			rule(MessageKind.CREDENTIALS_FAILED, words("A set of "), Piece.NAME,
					words(" administrative credentials have failed verification")),
			rule(MessageKind.CREDENTIALS_FAILED, words("Authentication attempt failed")),
			rule(MessageKind.CREDENTIALS_ACCEPTED, words("Authentication attempt succeeded")),
			rule(MessageKind.SPIDER_ENDED, words("Shutting down spider ("), Piece.COUNT, words(" URLs spidered in "),
					Piece.DECIMAL, words(" seconds)")),
			rule(MessageKind.SPIDER_ENDED, words("Shutting down spider ("), Piece.COUNT, words(" URLs spidered in "),
					Piece.DETAIL),
			rule(MessageKind.SCAN_COMPLETED, words("Scan ["), maybe(Piece.NAME), words("] completed in "), Piece.DETAIL,
					maybe(words(" seconds"))),
			rule(MessageKind.SCAN_STOPPED, words("Scan stopped")),
			rule(MessageKind.SCAN_STOPPED, words("Scan stopped: ", "Scan stopped by "), Piece.NAME),
			rule(MessageKind.SCAN_STOPPED, words("Scan ["), maybe(Piece.PHRASE), words("] stopped: "), Piece.NAME),
			rule(MessageKind.SCAN_PAUSED, words("Scan paused")),
			rule(MessageKind.SCAN_PAUSED, words("Scan paused: ", "Scan paused by ", "Paused by "), Piece.NAME),
			rule(MessageKind.SCAN_RESUMED, words("Scan resumed")),
			rule(MessageKind.SCAN_RESUMED, words("Scan resumed: ", "Scan resumed by "), Piece.NAME),
			rule(MessageKind.LOW_MEMORY, words("System is running low on memory: "), Piece.NAME),
			rule(MessageKind.OUT_OF_MEMORY, words("java.lang.OutOfMemoryError"),
					maybe(words(":"), Piece.GAP, Piece.NAME)),
			rule(MessageKind.CHECK, Piece.NAME, words(" - VULNERABLE VERSION", " - VULNERABLE"), Piece.FLAG,
					Piece.VERDICT,
					UNIQUE_ID, DETAIL),
			rule(MessageKind.CHECK, Piece.NAME, words(" - NOT VULNERABLE VERSION", " - NOT VULNERABLE", " - ERROR"),
					Piece.VERDICT, UNIQUE_ID, DETAIL));

	/** What the grammar quotes in results and in parts of messages. */
	private static final List<String> OTHER_WORDS = List.of("(reason=", ".", ":", "/", "=", "|", ")");

	/** Returns all words that the grammar quotes in messages. A test compares them with the grammar. */
	static List<String> keywords() {
		return Stream.concat(ALL.stream().flatMap(rule -> quoted(rule.parts)), OTHER_WORDS.stream())
				.distinct()
				.toList();
	}

	/** Returns the words that messages may begin with, of the rules that begin with words. */
	static List<String> openings() {
		return ALL.stream().flatMap(rule -> rule.wordsAt(0)).distinct().toList();
	}

	/** Returns the words behind the first part, of the rules that begin with such a part. */
	static List<String> seconds(Piece first) {
		return ALL.stream().filter(rule -> rule.parts.get(0) == first).flatMap(rule -> rule.wordsAt(1)).toList();
	}

	private Stream<String> wordsAt(int part) {
		return parts.get(part) instanceof Quoted some ? some.words.stream() : Stream.of();
	}

	private static Stream<String> quoted(List<RulePart> parts) {
		return parts.stream()
				.flatMap(part -> part instanceof Quoted some
						? some.words.stream()
						: part instanceof Maybe maybe ? quoted(maybe.parts) : Stream.of());
	}

	/** A rule whose last word is the end. */
	private static MessageRule whole(MessageKind kind, RulePart... parts) {
		return new MessageRule(kind, false, List.of(parts));
	}

	/** A rule that a full stop may follow. */
	private static MessageRule rule(MessageKind kind, RulePart... parts) {
		return new MessageRule(kind, true, List.of(parts));
	}

	private static RulePart words(String... words) {
		return new Quoted(List.of(words));
	}

	private static RulePart maybe(RulePart... parts) {
		return new Maybe(List.of(parts));
	}
}
