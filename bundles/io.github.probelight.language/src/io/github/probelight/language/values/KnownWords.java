package io.github.probelight.language.values;

import java.util.Locale;
import java.util.Set;

/**
 * The words that scans are known to write where the grammar takes any word. The knowledge of what they mean lies in
 * another bundle; a test holds the two lists against each other.
 */
public final class KnownWords {

	/** The levels of entries. */
	public static final Set<String> LEVELS = Set.of("DEBUG", "INFO", "WARN", "ERROR");

	/** What a result says of a host. */
	public static final Set<String> HOST_STATES = Set.of("ALIVE", "DEAD");

	/** What a result says of a port. */
	public static final Set<String> PORT_STATES = Set.of("OPEN", "CLOSED", "FILTERED", "UNFILTERED", "OPEN|FILTERED",
			"CLOSED|FILTERED");

	/** Why Nmap decided on a state, in the singular: all that it can print. */
	public static final Set<String> REASONS = Set.of(
			// TCP, UDP, SCTP, any other protocol
			"syn-ack", "reset", "conn-refused", "split-handshake-syn", "tcp-response", "udp-response", "proto-response",
			"init-ack", "abort",
			// answers to discovery
			"echo-reply", "timestamp-reply", "addressmask-reply", "arp-response", "nd-response", "localhost-response",
			// ICMP errors
			"net-unreach", "host-unreach", "proto-unreach", "port-unreach", "net-prohibited", "host-prohibited",
			"admin-prohibited", "dest-unreach", "no-route", "beyond-scope", "reject-route", "param-problem",
			"time-exceeded", "source-quench",
			// no packet at all
			"no-response", "perm-denied", "user-set", "script-set", "ipid-change", "no-ipid-change",
			"unknown-response");

	private KnownWords() {}

	/** Whether scans write this level, in any case. */
	public static boolean isLevel(String level) {
		return LEVELS.contains(level.toUpperCase(Locale.ROOT));
	}

	/** Whether scans write this state of a host or a port. */
	public static boolean isState(String state) {
		return HOST_STATES.contains(state) || PORT_STATES.contains(state);
	}

	/** Whether Nmap prints this reason, in any case, or its plural. */
	public static boolean isReason(String reason) {
		String word = reason.toLowerCase(Locale.ROOT);
		return REASONS.contains(word) || word.endsWith("s") && REASONS.contains(word.substring(0, word.length() - 1))
				|| word.endsWith("es") && REASONS.contains(word.substring(0, word.length() - 2))
				|| word.endsWith("ies") && REASONS.contains(word.substring(0, word.length() - 3) + 'y');
	}
}
