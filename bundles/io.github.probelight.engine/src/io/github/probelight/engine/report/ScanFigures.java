package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Counts hosts and ports by the scan that they were seen in. */
final class ScanFigures {

	private static final int HOSTS = 0;
	private static final int ALIVE = 1;
	private static final int DEAD = 2;
	private static final int OPEN = 3;
	private static final int FILTERED = 4;
	private static final int FIGURES = 5;

	private final long[] figures;
	/** The scope that all hosts are of; -1 if there is none, or more than one. */
	private int only = -1;

	/**
	 * Counts hosts, which are of one scope each.
	 *
	 * @param scopes number of scopes
	 */
	ScanFigures(HostTables tables, int scopes) {
		figures = new long[scopes * FIGURES];
		HostRecords records = tables.hosts().records();
		for (int host = 0; host < records.size(); host++) {
			if (records.line(host) >= 0) {
				int at = tables.hosts().scope(host) * FIGURES;
				figures[at + HOSTS]++;
				figures[at + ALIVE] += tables.isAlive(host) ? 1 : 0;
				figures[at + DEAD] += tables.isDead(host) ? 1 : 0;
			}
		}
		int[] some = scopesWithHosts();
		if (some.length == 1) {
			// all ports are of it: who counts them by port counts them for it too
			only = some[0];
		} else if (some.length > 1) {
			countPorts(tables);
		}
	}

	private ScanFigures(long[] figures) {
		this.figures = figures;
	}

	void write(FactsOutput out) throws IOException {
		for (long figure : figures) {
			out.number(figure);
		}
	}

	/** Reads the figures of so many scopes, with all ports. */
	static ScanFigures read(FactsInput in, int scopes) throws IOException {
		long[] figures = new long[scopes * FIGURES];
		for (int i = 0; i < figures.length; i++) {
			figures[i] = in.number(0);
		}
		return new ScanFigures(figures);
	}

	private void countPorts(HostTables tables) {
		for (int host = 0; host < tables.hosts().records().size(); host++) {
			HostTables.PortCounts ports = tables.count(host);
			int at = tables.hosts().scope(host) * FIGURES;
			figures[at + OPEN] += ports.open();
			figures[at + FILTERED] += ports.filtered();
		}
	}

	/** Returns the scopes with hosts. */
	private int[] scopesWithHosts() {
		return IntStream.range(0, figures.length / FIGURES).filter(scope -> hosts(scope) > 0).toArray();
	}

	/** Takes the ports of all hosts. */
	void ports(List<Port> ports) {
		if (only >= 0) {
			figures[only * FIGURES + OPEN] = sum(ports, "OPEN");
			figures[only * FIGURES + FILTERED] = sum(ports, "FILTERED");
		}
	}

	private static long sum(List<Port> ports, String state) {
		return ports.stream().map(Port::hosts).mapToLong(hosts -> hosts.getOrDefault(state, 0L)).sum();
	}

	long hosts(int scope) {
		return figures[scope * FIGURES + HOSTS];
	}

	long alive(int scope) {
		return figures[scope * FIGURES + ALIVE];
	}

	long dead(int scope) {
		return figures[scope * FIGURES + DEAD];
	}

	long open(int scope) {
		return figures[scope * FIGURES + OPEN];
	}

	long filtered(int scope) {
		return figures[scope * FIGURES + FILTERED];
	}
}
