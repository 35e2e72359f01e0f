package io.github.probelight.engine.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The hosts of a report with a look-up by site and address. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	private final List<Host> hosts;
	private final Map<HostKey, Integer> numbers;

	record HostKey(String site, String address) {}

	HostList(List<Host> hosts, Map<HostKey, Integer> numbers) {
		this.hosts = hosts;
		this.numbers = numbers;
	}

	@Override
	public Host get(int index) {
		return hosts.get(index);
	}

	@Override
	public int size() {
		return hosts.size();
	}

	int find(String site, String address) {
		return numbers.getOrDefault(new HostKey(site, address), -1);
	}
}
