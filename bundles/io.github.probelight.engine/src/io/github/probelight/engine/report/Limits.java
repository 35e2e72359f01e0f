package io.github.probelight.engine.report;

/** Where a fact becomes a finding, each with its reason. Times are in milliseconds. */
public final class Limits {

	/** Threads write side by side and may overtake each other; a clock that was set moves further than a minute. */
	public static final long CLOCK_SKEW = 60_000;
	/** Nmap reports progress about every half minute, so five minutes are ten reports that did not come. */
	public static final long SILENCE = 5 * 60_000;
	/** A clock that was not put right within so many gaps of over {@link #SILENCE} will not be: from then on they are taken as they are. */
	public static final int SETBACK_GAPS = 8;
	/** A long host time-out keeps a task quiet for minutes; ten without rising progress are no accident. */
	public static final long STALL = 10 * 60_000;
	/** First estimates are rough; what takes more than twice as long was slowed down by something. */
	public static final int ESTIMATE_FACTOR = 2;
	/** An estimate of some seconds is missed by chance: a task must be late by a minute too. */
	public static final long ESTIMATE_SLACK = 60_000;
	/** Half a second is beyond a satellite hop: such a host holds a whole group of probes back. */
	public static final int SLOW_LATENCY = 500;
	/** Nmap waits ten seconds at most; from five on it has seen probes that took seconds. */
	public static final int SLOW_TIMEOUT = 5_000;
	/** A round trip that varies by more than its own length comes from lost and repeated probes. */
	public static final int LOSSY_VARIANCE = 100;
	/** Round trips of two scans differ by chance; a tenth of a second more is a way that has changed, or is full. */
	public static final int OTHER_LATENCY = 100;
	/** See {@link #OTHER_LATENCY}: on a long way that much more is no more than chance unless it is as long again. */
	public static final int OTHER_LATENCY_FACTOR = 2;
	/** Fewer results of a subnet may all come from one host or one mistake. */
	public static final int SUBNET_RESULTS = 16;
	/** One host that answers otherwise does not make a subnet reachable. */
	public static final int SUBNET_PERCENT = 90;
	/** A host has few services: ten open ports are common, of fifty scanned and nine of ten open are not. */
	public static final int ALL_OPEN_PORTS = 50;
	/** See {@link #ALL_OPEN_PORTS}. */
	public static final int ALL_OPEN_PERCENT = 90;
	/** Ten machines of one image exist; that they are nine tenths of their subnet speaks for a device before them. */
	public static final int SAME_PORTS_HOSTS = 10;
	/** See {@link #SAME_PORTS_HOSTS}. */
	public static final int SAME_PORTS_PERCENT = 90;
	/** Addresses of a /24 subnet that a host can have. */
	public static final int SUBNET_ADDRESSES = 254;
	/** No subnet is so full that nine tenths of its addresses are hosts, and none has a service. */
	public static final int GHOST_PERCENT = 90;
	/** Twenty machines may have one service in common; that nine tenths of all have it speaks for a device. */
	public static final int EVERYWHERE_HOSTS = 20;
	/** See {@link #EVERYWHERE_HOSTS}. */
	public static final int EVERYWHERE_PERCENT = 90;
	/** With twenty filtered ports and one open, a firewall lets exactly one service through. */
	public static final int LONE_FILTERED = 20;
	/** A finding names this many hosts at most; the count tells of all. */
	public static final int NAMED_HOSTS = 100;
	/** A finding cites this many lines at most, the first ones. */
	public static final int CITED_LINES = 100;

	private Limits() {}
}
