package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.BitSet;

import io.github.probelight.engine.table.PortRun;

/** What is worth a look in the last results of the ports of single hosts. Ports are weighed by protocol. */
final class PortFindings {

	private final HostTables tables;
	private final HostSigns signs;
	private final ConnectScans connectScans;
	private final Findings into;
	/** The TTLs above 0 of the open ports of one host. */
	private final BitSet ttls = new BitSet();

	PortFindings(HostTables tables, HostSigns signs, ConnectScans connectScans, Findings into) {
		this.tables = tables;
		this.signs = signs;
		this.connectScans = connectScans;
		this.into = into;
	}

	/** Looks at a host, of whose ports there are results. */
	void host(int host, PortRun ports) {
		int ever = signs.ever(host);
		ttls.clear();
		if ((ever & Signs.OPEN) != 0) {
			open(host, ports);
		}
		if ((ever & (HostSigns.TTL_ZERO | HostSigns.SENDERS)) != 0) {
			senders(host, ports);
		}
	}

	/** Looks how many ports are open, and with which TTLs. */
	private void open(int host, PortRun ports) {
		long lone = Long.MAX_VALUE;
		long allOpen = Long.MAX_VALUE;
		for (int from = 0, to; from < ports.size(); from = to) {
			to = endOfProtocol(ports, from);
			int open = 0;
			int filtered = 0;
			int lastOpen = -1;
			for (int i = from; i < to; i++) {
				int ofPort = signs.outcome(ports.outcome(i));
				filtered += (ofPort & Signs.FILTERED) != 0 ? 1 : 0;
				if ((ofPort & Signs.OPEN) != 0) {
					open++;
					lastOpen = i;
					ttls.set(Math.max(0, signs.ttl(ports.outcome(i))));
				}
			}
			if (open == 1 && filtered >= Limits.LONE_FILTERED && open + filtered == to - from) {
				lone = Math.min(lone, ports.line(lastOpen));
			}
			if (open >= Limits.ALL_OPEN_PORTS && open * 100L >= (long) Limits.ALL_OPEN_PERCENT * (to - from)) {
				allOpen = Math.min(allOpen, openLine(ports, from, to, Limits.ALL_OPEN_PORTS));
			}
		}
		add(FindingKind.LONE_OPEN_PORT, host, lone);
		add(FindingKind.ALL_PORTS_OPEN, host, allOpen);
		ttls.clear(0);
	}

	/** Returns the line of the open port that is a certain one, counted from 1, in the order of lines. */
	private long openLine(PortRun ports, int from, int to, int number) {
		long[] lines = new long[to - from];
		int open = 0;
		for (int i = from; i < to; i++) {
			if ((signs.outcome(ports.outcome(i)) & Signs.OPEN) != 0) {
				lines[open++] = ports.line(i);
			}
		}
		Arrays.sort(lines, 0, open);
		return lines[number - 1];
	}

	/** Looks who answered for the ports that are not open. */
	private void senders(int host, PortRun ports) {
		long zero = Long.MAX_VALUE;
		long other = Long.MAX_VALUE;
		long own = Long.MAX_VALUE;
		boolean knowsOwn = !ttls.isEmpty();
		for (int i = 0; i < ports.size(); i++) {
			int ttl = signs.ttl(ports.outcome(i));
			if (ttl == 0 && !connectScans.has(tables.hosts().site(host), ports.line(i))) {
				zero = Math.min(zero, ports.line(i));
			}
			int ofPort = knowsOwn && ttl > 0 ? signs.outcome(ports.outcome(i)) : 0;
			if ((ofPort & (Signs.CLOSED | Signs.FILTERED)) != 0) {
				if (!ttls.get(ttl)) {
					other = Math.min(other, ports.line(i));
				} else if ((ofPort & (Signs.FILTERED | Signs.PROHIBITED)) == (Signs.FILTERED | Signs.PROHIBITED)) {
					own = Math.min(own, ports.line(i));
				}
			}
		}
		add(FindingKind.TTL_ZERO, host, zero);
		add(FindingKind.OTHER_SENDER, host, other);
		add(FindingKind.OWN_REJECT, host, own);
	}

	private void add(FindingKind kind, int host, long line) {
		if (line < Long.MAX_VALUE) {
			into.add(kind, tables, host, line);
		}
	}

	private static int endOfProtocol(PortRun ports, int from) {
		int protocol = PortKeys.protocolNumber(ports.key(from));
		int to = from + 1;
		while (to < ports.size() && PortKeys.protocolNumber(ports.key(to)) == protocol) {
			to++;
		}
		return to;
	}
}
