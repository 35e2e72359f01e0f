package io.github.probelight.testing;

/** What is true of each invented host and port: a function of the seed alone, so that it needs no memory. */
final class HostModel {
	private static final Reason[] ALIVE_BY = {Reason.ECHO_REPLY, Reason.ECHO_REPLY, Reason.ECHO_REPLY,
			Reason.ECHO_REPLY,
			Reason.ECHO_REPLY, Reason.SYN_ACK, Reason.SYN_ACK, Reason.SYN_ACK, Reason.RESET, Reason.RESET,
			Reason.CONN_REFUSED, Reason.TIMESTAMP_REPLY, Reason.UDP_RESPONSE, Reason.PORT_UNREACH, Reason.ECHO_REPLY,
			Reason.ECHO_REPLY};
	private static final int[] START_TTLS = {64, 64, 128, 255};

	private final long seed;
	private final int alive;
	private final int firewalled;

	HostModel(LogPlan plan) {
		seed = plan.seed();
		alive = (int) (plan.alive() * 65_536);
		firewalled = (int) (plan.firewalled() * 65_536);
	}

	/** The last step of SplitMix64: spreads every bit of {@code x} over the result. */
	static long mix(long x) {
		long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}

	/** All chance about one host; the other methods take it as {@code host}. */
	long host(int site, int number) {
		return mix(mix(seed + 0x9e3779b97f4a7c15L) ^ ((long) site << 32 | number) * 0x9e3779b97f4a7c15L);
	}

	/** Whether a firewall hides the group of 64 addresses that a host belongs to. */
	boolean firewalled(int site, int number) {
		return (host(site + LogPlan.MAX_SITES, number >> 6) & 0xffff) < firewalled;
	}

	boolean alive(long host) {
		return (host & 0xffff) < alive;
	}

	/** Whether a host is first taken for dead and later found alive by a reset: one in about five hundred. */
	boolean late(long host) {
		return alive > 0 && !alive(host) && (host >>> 16 & 0x1ff) == 0;
	}

	Reason aliveBy(long host) {
		return ALIVE_BY[(int) (host >>> 25 & 15)];
	}

	Reason deadBy(long host, boolean firewalled) {
		int chance = (int) (host >>> 25 & 31);
		return firewalled
				? Reason.ADMIN_PROHIBITED
				: chance < 27 ? Reason.NO_RESPONSE : chance < 30 ? Reason.HOST_UNREACH : Reason.NET_UNREACH;
	}

	/** Round trip in ms, 1 to 256, the near ones more often. */
	int latency(long host) {
		int chance = (int) (host >>> 29 & 0xff);
		return 1 + chance * chance / 256;
	}

	int variance(long host) {
		return 1 + latency(host) * (int) (host >>> 37 & 7) / 16;
	}

	/** @param rank place of the port in the order of trying: the first ones are the well-known services */
	State port(long host, boolean firewalled, int rank, int port, boolean udp) {
		if (firewalled) {
			return State.FILTERED;
		}
		long open = rank < 24 ? 8_000 : rank < 1_000 ? 200 : 10;
		long roll = mix(host ^ (port * 2L + (udp ? 1 : 0)) * 0x9e3779b97f4a7c15L) & 0xffff;
		// A quarter of the hosts refuses what is not open, the others mostly drop it.
		long closed = (host >>> 40 & 3) == 0 ? 52_000 : 4_000;
		return roll < open ? State.OPEN : roll < open + closed ? State.CLOSED : State.FILTERED;
	}

	/** TTL as it arrives, above 0; on one host in 256 a device in between answers for the odd ports. */
	int ttl(long host, int port) {
		int hops = (int) (host >>> 44 & 15);
		boolean another = (host >>> 48 & 0xff) == 0 && (port & 1) == 1;
		int start = START_TTLS[(int) (host >>> 56 & 3)];
		return another ? (start == 64 ? 128 : 64) - hops - 1 : start - hops;
	}
}
