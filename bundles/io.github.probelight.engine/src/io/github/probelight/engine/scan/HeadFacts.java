package io.github.probelight.engine.scan;

/** What the brackets of an entry say. The fields are reused for every line. */
final class HeadFacts {

	final Range level = new Range();
	final Range thread = new Range();
	final Range site = new Range();
	/** The port of the last target, 0 to 99999, or -1. */
	int port = -1;
	/** The host of the last target as an unsigned 32-bit number if it is an IPv4 address, else -1. */
	long ipv4 = -1;
	/** The protocol of the last target, see {@link Protocols}. */
	int protocol = Protocols.NONE;

	private final Range host = new Range();
	private byte[] hostBytes = {};
	/** Where the host is, -1 if there is none. */
	private int hostFrom = -1;
	private int hostEnd;

	/** Forgets the target; level, thread and site stay. */
	void clearTarget() {
		hostFrom = -1;
		port = -1;
		ipv4 = -1;
		protocol = Protocols.NONE;
	}

	/** Forgets level, thread and site; the target stays. */
	void clearParts() {
		level.clear();
		thread.clear();
		site.clear();
	}

	boolean hasHost() {
		return hostFrom >= 0;
	}

	/** Returns the host, without the square brackets of an IPv6 address. */
	Range host() {
		if (hostFrom < 0) {
			host.clear();
		} else {
			host.set(hostBytes, hostFrom, hostEnd);
		}
		return host;
	}

	/** Sets where the host is; for a host that is looked at no more, this is all. */
	void setHost(byte[] b, int from, int end) {
		if (hostBytes != b) {
			hostBytes = b;
		}
		hostFrom = from;
		hostEnd = end;
	}

	/** Takes a target that was read in some bytes. */
	void setTarget(byte[] b, TargetReader target) {
		int from = target.hostFrom();
		int end = target.hostEnd();
		boolean bracketed = end - from > 2 && b[from] == '[' && b[end - 1] == ']';
		setHost(b, bracketed ? from + 1 : from, bracketed ? end - 1 : end);
		port = target.port();
		ipv4 = target.ipv4();
		protocol = target.protocol();
	}
}
