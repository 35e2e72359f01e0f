package io.github.probelight.engine.report;

import io.github.probelight.engine.table.PortRun;

/**
 * What the rules about networks ask.
 *
 * @param tables the tables of the report
 * @param signs what the results of hosts say together
 * @param groups the hosts by network
 */
record NetworkHosts(HostTables tables, HostSigns signs, HostGroups groups) {

	/** Is told of hosts. */
	interface Visitor {
		void host(int host, PortRun ports);
	}

	/** Tells of the hosts of a group once more, when a rule is met. */
	void visit(int group, Visitor visitor) {
		visit(group, new PortRun(), visitor);
	}

	/** Tells of the hosts of a group; {@code ports} is filled again and again. */
	void visit(int group, PortRun ports, Visitor visitor) {
		for (int place = groups.from(group); place < groups.to(group); place++) {
			tables.rows().read(groups.host(place), ports);
			visitor.host(groups.host(place), ports);
		}
	}

	/** Tells whether ports of a host were scanned that may be there: it is not DEAD. */
	boolean hasPorts(int host, PortRun ports) {
		return ports.size() > 0 && (signs.last(host) & Signs.DEAD) == 0;
	}

	/** Tells whether any result of a host, be it the last of its port or not, had one of some signs. */
	boolean ever(int host, int some) {
		return (signs.ever(host) & some) != 0;
	}

	boolean isOpen(PortRun ports, int i) {
		return (signs.outcome(ports.outcome(i)) & Signs.OPEN) != 0;
	}

	Subject subject(int network) {
		return new Subject(tables.words().text(groups.networks().site(network)), groups.networks().name(network));
	}
}
