package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * What a report says of all its hosts together: small, and kept beside them, so that who asks for no host in particular
 * need not wait until all are unpacked.
 *
 * @param hosts hosts with results
 * @param all hosts with results by the word of their site
 * @param alive those of them that are alive
 * @param dead those of them that are dead
 * @param scans hosts and ports by scan
 * @param ports ports of all hosts by protocol and port
 */
record HostFigures(int hosts, Counts all, Counts alive, Counts dead, ScanFigures scans, List<Port> ports) {

	/** Counts the shown hosts of some tables. */
	static HostFigures of(HostTables tables, int @Nullable [] shown, ScanFigures scans, List<Port> ports) {
		int hosts = shown == null ? tables.hosts().records().size() : shown.length;
		Counts all = new Counts();
		Counts alive = new Counts();
		Counts dead = new Counts();
		for (int i = 0; i < hosts; i++) {
			int host = shown == null ? i : shown[i];
			int site = tables.hosts().site(host);
			all.add(site, 1);
			alive.add(site, tables.isAlive(host) ? 1 : 0);
			dead.add(site, tables.isDead(host) ? 1 : 0);
		}
		scans.ports(ports);
		return new HostFigures(hosts, all, alive, dead, scans, ports);
	}

	void write(FactsOutput out) throws IOException {
		out.number(hosts);
		all.write(out);
		alive.write(out);
		dead.write(out);
		scans.write(out);
		out.number(ports.size());
		for (Port port : ports) {
			out.number(port.port());
			out.text(port.protocol());
			write(port.hosts(), out);
			out.number(port.line());
		}
	}

	/** Reads the figures of a log with so many words and scopes. */
	static HostFigures read(FactsInput in, int words, int scopes) throws IOException {
		int hosts = in.count();
		Counts all = counts(in, words);
		Counts alive = counts(in, words);
		Counts dead = counts(in, words);
		ScanFigures scans = ScanFigures.read(in, scopes);
		List<Port> ports = new ArrayList<>();
		for (int left = in.count(); left > 0; left--) {
			ports.add(new Port((int) in.number(0), in.text(), Collections.unmodifiableMap(read(in)), in.number(0)));
		}
		return new HostFigures(hosts, all, alive, dead, scans, List.copyOf(ports));
	}

	private static Counts counts(FactsInput in, int words) throws IOException {
		Counts counts = new Counts();
		counts.read(in, words);
		return counts;
	}

	/** Writes counts in the order that they are in. */
	static void write(Map<String, Long> counts, FactsOutput out) throws IOException {
		out.number(counts.size());
		for (Map.Entry<String, Long> count : counts.entrySet()) {
			out.text(count.getKey());
			out.number(count.getValue());
		}
	}

	/** Reads such counts. */
	static Map<String, Long> read(FactsInput in) throws IOException {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (int left = in.count(); left > 0; left--) {
			counts.put(in.text(), in.number(0));
		}
		return counts;
	}
}
