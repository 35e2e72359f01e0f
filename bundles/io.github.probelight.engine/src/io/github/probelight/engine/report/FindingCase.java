package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found of one kind so far. */
final class FindingCase {

	private final FindingKind kind;
	private long count;
	private long hosts;
	private long apart;
	private final TreeSet<Long> lines = new TreeSet<>();
	/** The first hosts by number, which is the order of first sight; they come by network. */
	private final TreeMap<Integer, Subject> named = new TreeMap<>();
	/** Targets that entries name, each once. */
	private final Set<Subject> targets = new LinkedHashSet<>();
	private final Set<Subject> subnets = new LinkedHashSet<>();
	private final Set<String> ports = new LinkedHashSet<>();

	FindingCase(FindingKind kind) {
		this.kind = kind;
	}

	/** Counts some more. */
	void count(long more) {
		count += more;
	}

	/** Cites a line, unless it is -1 or there are enough before it. */
	void cite(long line) {
		if (line < 0 || lines.size() == Limits.CITED_LINES && line >= lines.last()) {
			return;
		}
		lines.add(line);
		if (lines.size() > Limits.CITED_LINES) {
			lines.pollLast();
		}
	}

	/** Takes a host that was not taken before; only the first are named. */
	void host(HostTables tables, int host) {
		hosts++;
		if (named.size() == Limits.NAMED_HOSTS && host > named.lastKey()) {
			return;
		}
		named.put(host, new Subject(tables.words().text(tables.hosts().site(host)), tables.hosts().address(host)));
		if (named.size() > Limits.NAMED_HOSTS) {
			named.pollLastEntry();
		}
	}

	/** Names a target, which may have been named before. */
	void target(Subject target) {
		targets.add(target);
	}

	/** Takes hosts that are not named. */
	void moreHosts(long more) {
		hosts += more;
	}

	/** Names a network, which may have been named before. */
	void subnet(Subject network) {
		if (subnets.size() < Limits.NAMED_HOSTS) {
			subnets.add(network);
		}
	}

	/** Names a port. */
	void port(String port) {
		if (ports.size() < Limits.NAMED_HOSTS) {
			ports.add(port);
		}
	}

	/** Takes hosts that are no suspects though they look like them. */
	void apart(long more) {
		apart += more;
	}

	Finding finding() {
		List<Subject> first = new ArrayList<>(named.values());
		targets.stream().limit(Limits.NAMED_HOSTS - named.size()).forEach(first::add);
		return new Finding(kind, count, new Subjects(List.copyOf(first), hosts + targets.size() - first.size(), apart,
				List.copyOf(subnets), List.copyOf(ports)), List.copyOf(lines));
	}
}
