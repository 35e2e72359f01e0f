package io.github.probelight.engine.report;

import java.util.Locale;

/** What is worth a look; what it means and what to check next is said by the knowledge bundle. */
public enum FindingKind {
	/** Two or more different TTLs above 0 among a host's OPEN results. Counts hosts. */
	TTL_MISMATCH(Severity.WARNING),
	/** Last results with TTL 0 outside a Connect Scan, where a packet was seen. Counts hosts. */
	TTL_ZERO(Severity.INFO),
	/** CLOSED or FILTERED ports with a TTL that no open port of the host has. Counts hosts. */
	OTHER_SENDER(Severity.WARNING),
	/** Ports that a filter refused with the TTL of the host's open ports. Counts hosts. */
	OWN_REJECT(Severity.INFO),
	/** Hosts that are ALIVE by a reset, which a firewall can forge, and by nothing else. */
	ALIVE_BY_RESET(Severity.WARNING),
	/** Hosts that are ALIVE by a reset, but were ALIVE by an answer at another time. */
	RESET_AFTER_ANSWER(Severity.INFO),
	/** Hosts that are ALIVE because nobody looked (user-set). */
	ALIVE_UNVERIFIED(Severity.INFO),
	/** Hosts that were ALIVE and DEAD in one log. */
	STATE_CONFLICT(Severity.WARNING),
	/** Hosts with a state that its reason contradicts, or DEAD with an open port. */
	CONTRADICTION(Severity.WARNING),
	/** Hosts with a result by perm-denied: the engine's own system refused to send. */
	PERMISSION_DENIED(Severity.ERROR),
	/** Hosts with a result by localhost-response. */
	SELF_SCAN(Severity.INFO),
	/** Targets whose address could not be found. Counts entries, names targets. */
	UNRESOLVED_TARGET(Severity.WARNING),
	/** Subnets of {@link Limits#SUBNET_RESULTS} results, most by one ICMP error of somebody on the way. */
	UNREACHABLE_SUBNET(Severity.WARNING),
	/** Hosts of {@link Limits#ALL_OPEN_PORTS} open ports that are nearly all of its ports: a proxy or an IPS. */
	ALL_PORTS_OPEN(Severity.WARNING),
	/** Subnets of {@link Limits#SAME_PORTS_HOSTS} hosts that nearly all have the same open ports. */
	SAME_PORTS_EVERYWHERE(Severity.WARNING),
	/** Ports open on nearly all of {@link Limits#EVERYWHERE_HOSTS} hosts of a subnet or site. Counts the hosts. */
	PORT_EVERYWHERE(Severity.WARNING),
	/** Subnets nearly full of hosts that are ALIVE by one reason and have nothing open. Counts the hosts. */
	GHOST_SUBNET(Severity.WARNING),
	/** Hosts with one port open, {@link Limits#LONE_FILTERED} or more filtered, and no other. */
	LONE_OPEN_PORT(Severity.INFO),
	/** Nmap phases that no line closed, or that were stopped or paused and did not go on. */
	PHASE_INCOMPLETE(Severity.ERROR),
	/** Hosts whose last node scan started and did not end. */
	HOST_UNFINISHED(Severity.WARNING),
	/** Tasks in which nothing was logged, or progress did not rise, for longer than {@link Limits#STALL}. */
	TASK_STALLED(Severity.WARNING),
	/** Tasks whose progress fell. */
	PROGRESS_BACKWARDS(Severity.INFO),
	/** Tasks that took, or take until now, over {@link Limits#ESTIMATE_FACTOR} times as long as first estimated. */
	ESTIMATE_MISSED(Severity.INFO),
	/** Entries before the time of the entry of their scan before them. */
	CLOCK_BACKWARDS(Severity.WARNING),
	/** Gaps of over {@link Limits#SILENCE} without an entry of a scan that has not ended. */
	SILENCE(Severity.WARNING),
	/** Hosts with a latency of {@link Limits#SLOW_LATENCY} or a time-out of {@link Limits#SLOW_TIMEOUT} or more. */
	SLOW_HOST(Severity.INFO),
	/** Hosts whose round trip varies by {@link Limits#LOSSY_VARIANCE} or more, and by more than its own length. */
	LOSSY_HOST(Severity.INFO),
	/** Entries that say that memory runs low, and OutOfMemoryErrors. */
	LOW_MEMORY(Severity.ERROR),
	/** Exceptions that entries name or that head lines without a time. Counts failures, not their causes. */
	EXCEPTIONS(Severity.WARNING),
	/** Entries of a level that says error, or worse, and that are no results. */
	ERRORS(Severity.WARNING),
	/** Checks that say vulnerable. Counts entries. */
	VULNERABLE(Severity.INFO),
	/** Hosts that refused a login, and refusals that name no host. */
	CREDENTIAL_FAILURES(Severity.WARNING);

	/** How bad it may be. */
	public enum Severity {
		/** Good to know. */
		INFO,
		/** Results may be wrong or missing. */
		WARNING,
		/** Results are wrong or missing. */
		ERROR
	}

	private final Severity severity;

	FindingKind(Severity severity) {
		this.severity = severity;
	}

	public Severity severity() {
		return severity;
	}

	/** Returns whether it is seen in phases and tasks, which a part of a log has as the whole log tells them. */
	public boolean ofPhases() {
		return switch (this) {
			case PHASE_INCOMPLETE, TASK_STALLED, PROGRESS_BACKWARDS, ESTIMATE_MISSED -> true;
			default -> false;
		};
	}

	/** Returns the code, such as {@code ttl-mismatch}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
