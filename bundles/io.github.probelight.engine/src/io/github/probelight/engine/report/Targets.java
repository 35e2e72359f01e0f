package io.github.probelight.engine.report;

import java.util.List;

/**
 * What results are about.
 *
 * @param sites sites that some entry names, in order of first sight; one without name only if there are results without a site
 * @param hosts distinct site and address of all results, in order of first sight
 * @param ports distinct port and protocol of all results, by protocol and port
 */
public record Targets(List<Site> sites, List<Host> hosts, List<Port> ports) {

	/** Of a log without results. */
	public static final Targets EMPTY = new Targets(List.of(), List.of(), List.of());

	/**
	 * Has {@link #hostIndex} answer at once from now on: what it looks hosts up in is made now, in some tens of
	 * milliseconds for a million hosts, instead of when a host is first asked for.
	 */
	public void prepareHostIndex() {
		if (hosts instanceof HostList list) {
			list.prepare();
		}
	}

	/** Has the hosts of a report that was kept be unpacked now, instead of when one is first asked for. */
	public void unpack() {
		if (hosts instanceof HostList list) {
			list.tables();
		}
	}

	/** Has {@link Host#findings} answer at once from now on; looks at each result of each host. */
	public void prepareFindings() {
		if (hosts instanceof HostList list) {
			list.marks().prepared();
		}
	}

	/** Returns the index of a host in {@link #hosts()}, or -1. */
	public int hostIndex(String site, String address) {
		if (hosts instanceof HostList list) {
			return list.find(site, address);
		}
		for (int i = 0; i < hosts.size(); i++) {
			if (hosts.get(i).address().equals(address) && hosts.get(i).site().equals(site)) {
				return i;
			}
		}
		return -1;
	}
}
