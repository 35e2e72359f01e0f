package io.github.probelight.engine.report;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the results of a log say of one address within one site. A value, though it may be a view on a table of the
 * report; two are equal if all their facts are.
 */
public interface Host {

	/** Returns the site, "" if the results name none. */
	String site();

	/** Returns the address or name as in the log, an IPv6 address without square brackets. */
	String address();

	/** Returns an IPv4 address as an unsigned 32-bit number, or -1 if the host has another kind of address. */
	long ipv4();

	/** Returns the host states seen, such as ALIVE and DEAD, sorted; none if only ports were seen. */
	List<String> states();

	/** Returns the last host state, or "". */
	String state();

	/** Returns the reason of the last host state, or "". */
	String reason();

	/** Returns the reasons of all its results, those of its ports included, each once, sorted. */
	List<String> reasons();

	/** Returns the last round trip that a result about the host itself measured, or null. */
	@Nullable
	RoundTrip roundTrip();

	/** Returns the latencies of all its results, those of its ports included, in short; null if none has one. */
	@Nullable
	LatencyRange latencies();

	/** Returns the last result of each port, by protocol and port. */
	List<PortResult> ports();

	/** Returns how many ports were last OPEN. */
	int openPorts();

	/** Returns how many ports were last FILTERED. */
	int filteredPorts();

	/** Returns how many ports were last CLOSED. */
	int closedPorts();

	/** Returns the distinct TTLs above 0 of all its port results, ascending. */
	List<Integer> ttls();

	/** Returns the earliest time of an entry about it, epoch milliseconds, or {@link Report#NO_TIME}. */
	long first();

	/** Returns the latest time of an entry about it, epoch milliseconds, or {@link Report#NO_TIME}. */
	long last();

	/** Returns what was done with it beside the Nmap phase. */
	HostWork work();

	/**
	 * Returns the kinds of findings that it is a part of. The first host that is asked may answer late, as all of them are
	 * looked at then: see {@link Targets#prepareFindings}.
	 */
	Set<FindingKind> findings();

	/** Returns the line of its first result. */
	long line();

	/** Returns how many entries have it as target, results or not. */
	long entries();
}
