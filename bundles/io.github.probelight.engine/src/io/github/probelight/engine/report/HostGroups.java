package io.github.probelight.engine.report;

/** The hosts of a report by network, each network's in order of first sight; hosts without one are the last group. */
final class HostGroups {

	private final Networks networks;
	private final int[] order;
	/** Where each group ends. */
	private final int[] ends;

	HostGroups(HostList hosts) {
		networks = new Networks(hosts.tables());
		int[] network = new int[hosts.size()];
		for (int i = 0; i < network.length; i++) {
			network[i] = networks.of(hosts.record(i));
		}
		ends = new int[networks.size() + 1];
		for (int of : network) {
			ends[of < 0 ? networks.size() : of]++;
		}
		int before = 0;
		for (int group = 0; group < ends.length; group++) {
			int size = ends[group];
			ends[group] = before;
			before += size;
		}
		order = new int[network.length];
		for (int i = 0; i < network.length; i++) {
			order[ends[network[i] < 0 ? networks.size() : network[i]]++] = hosts.record(i);
		}
	}

	/** Returns how many groups there are. */
	int size() {
		return ends.length;
	}

	/** Tells whether a group is a network. */
	boolean isNetwork(int group) {
		return group < networks.size();
	}

	Networks networks() {
		return networks;
	}

	/** Returns where in the order a group begins. */
	int from(int group) {
		return group == 0 ? 0 : ends[group - 1];
	}

	/** Returns where in the order a group ends. */
	int to(int group) {
		return ends[group];
	}

	/** Returns the host at a place of the order. */
	int host(int place) {
		return order[place];
	}
}
