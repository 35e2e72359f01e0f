package io.github.probelight.engine.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasons that findings go by. They compare without case, and a plural, as Nmap prints it in summaries, is its
 * singular.
 */
final class ReasonWord {

	/** Signs of a reset: a connection that is refused is a reset seen through the engine's system. */
	private static final Set<String> RESETS = Set.of("reset", "conn-refused");
	/** ICMP says that a filter refused the packet. */
	private static final Set<String> PROHIBITED = Set.of("net-prohibited", "host-prohibited", "admin-prohibited");
	/** ICMP errors of somebody on the way; those that a closed port sends itself are not among them. */
	private static final Set<String> TURNED_AWAY = union(PROHIBITED, Set.of("net-unreach", "host-unreach",
			"dest-unreach", "no-route", "beyond-scope", "reject-route", "time-exceeded", "param-problem"));
	/** What only an open port sends. */
	private static final Set<String> ACCEPTED = Set.of("syn-ack", "split-handshake-syn", "tcp-response",
			"udp-response", "proto-response", "init-ack");
	/** What only a closed port sends, or somebody in its place. */
	private static final Set<String> REFUSED = union(RESETS, Set.of("abort"));
	/** Answers of a host to something else than a port. */
	private static final Set<String> ANSWERED = Set.of("echo-reply", "timestamp-reply", "addressmask-reply",
			"arp-response", "nd-response", "localhost-response", "user-set");
	private static final Set<String> UNREACHABLE = union(TURNED_AWAY, Set.of("port-unreach", "proto-unreach"));
	private static final Set<String> SILENT = Set.of("no-response");

	/** State → reasons that cannot be. */
	private static final Map<String, Set<String>> IMPOSSIBLE = Map.of(
			"ALIVE", SILENT,
			"DEAD", union(ACCEPTED, union(REFUSED, ANSWERED)),
			"OPEN", union(REFUSED, union(UNREACHABLE, SILENT)),
			"CLOSED", union(ACCEPTED, SILENT),
			"FILTERED", union(ACCEPTED, REFUSED),
			"UNFILTERED", SILENT,
			"OPEN|FILTERED", REFUSED,
			"CLOSED|FILTERED", ACCEPTED);

	/** All that Nmap prints. */
	private static final Set<String> KNOWN = union(UNREACHABLE,
			union(ACCEPTED, union(REFUSED, union(ANSWERED, union(SILENT, Set.of("perm-denied",
					"source-quench", "script-set", "ipid-change", "no-ipid-change", "unknown-response"))))));

	private ReasonWord() {}

	private static Set<String> union(Set<String> some, Set<String> more) {
		return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns a reason as Nmap writes it, whatever its case; one that nobody knows as it stands. */
	static String shown(String reason) {
		String word = of(reason);
		return KNOWN.contains(word) ? word : reason;
	}

	/** Returns a reason in lower case, and in the singular if it is one that Nmap prints. */
	static String of(String reason) {
		String word = reason.toLowerCase(Locale.ROOT);
		if (word.endsWith("ies") && KNOWN.contains(word.substring(0, word.length() - 3) + "y")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		for (String ending : new String[]{"es", "s"}) {
			String singular = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
			if (!KNOWN.contains(word) && KNOWN.contains(singular)) {
				return singular;
			}
		}
		return word;
	}

	/** Tells whether a reason, as {@link #of} returns it, is a reset. */
	static boolean isReset(String word) {
		return RESETS.contains(word);
	}

	static boolean isProhibited(String word) {
		return PROHIBITED.contains(word);
	}

	static boolean isTurnedAway(String word) {
		return TURNED_AWAY.contains(word);
	}

	/** Tells whether a reason contradicts the state that it is said to have caused. */
	static boolean contradicts(String word, String state) {
		return IMPOSSIBLE.getOrDefault(state, Set.of()).contains(word);
	}
}
