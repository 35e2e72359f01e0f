package io.github.probelight.summary.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;

/**
 * The subnets of a report as a tree: /8, /16 and /24 of IPv4, /32, /48 and /64 of IPv6, below their sites where there
 * are several. A network that holds a single smaller one is left out for that.
 */
public final class SubnetTree {

	private static final int[] IPV4 = {8, 16, 24};
	private static final int[] IPV6 = {32, 48, 64};
	/** So many rows are seen at a glance. */
	private static final int GLANCE = 30;

	/** A subnet with what is known of it here. */
	private record Leaf(Subnet subnet, NetworkPrefix prefix, Set<FindingKind> findings) {}

	private final List<Leaf> leaves;
	private final List<SubnetNode> nodes = new ArrayList<>();

	private SubnetTree(List<Leaf> leaves) {
		this.leaves = leaves;
	}

	/** Returns the nodes, each before those below it, networks by address. Looks at each host. */
	public static List<SubnetNode> of(Report report, List<Finding> findings) {
		List<Leaf> leaves = new ArrayList<>();
		for (Subnet subnet : Subnets.of(report)) {
			leaves.add(new Leaf(subnet, NetworkPrefix.of(subnet.network()), EnumSet.noneOf(FindingKind.class)));
		}
		leaves.sort(Comparator.comparing((Leaf leaf) -> leaf.subnet.site())
				.thenComparing(leaf -> leaf.prefix.address()));
		SubnetTree tree = new SubnetTree(leaves);
		tree.add(findings);
		tree.addSites();
		return tree.opened();
	}

	private void add(List<Finding> findings) {
		Map<String, List<Leaf>> byName = new HashMap<>();
		leaves.forEach(leaf -> byName.computeIfAbsent(leaf.subnet.network(), key -> new ArrayList<>()).add(leaf));
		for (Finding finding : findings) {
			finding.subjects().subnets().forEach(subject -> add(finding.kind(), subject, subject.name(), byName));
			for (Subject host : finding.subjects().hosts()) {
				Address address = Address.of(host.name());
				if (address.family() != Family.NAME) {
					add(finding.kind(), host, NetworkPrefix.of(address, levels(address)[2]).toString(), byName);
				}
			}
		}
	}

	private static void add(FindingKind kind, Subject subject, String network, Map<String, List<Leaf>> byName) {
		for (Leaf leaf : byName.getOrDefault(network, List.of())) {
			if (subject.site().isEmpty() || subject.site().equals(leaf.subnet.site())) {
				leaf.findings.add(kind);
			}
		}
	}

	private static int[] levels(Address address) {
		return address.family() == Family.IPV4 ? IPV4 : IPV6;
	}

	private void addSites() {
		boolean several = !leaves.isEmpty()
				&& !leaves.getFirst().subnet.site().equals(leaves.getLast().subnet.site());
		int from = 0;
		while (from < leaves.size()) {
			String site = leaves.get(from).subnet.site();
			int to = from;
			while (to < leaves.size() && leaves.get(to).subnet.site().equals(site)) {
				to++;
			}
			int parent = several ? node(new Subnet(site, "", 0, 0, 0, 0, "", 0, -1, Map.of()), from, to, -1) : -1;
			addNetworks(from, to, 0, parent);
			from = to;
		}
	}

	/** Adds the networks of a level that hold some of the subnets, which are by address. */
	private void addNetworks(int from, int to, int level, int parent) {
		int start = from;
		while (start < to) {
			NetworkPrefix prefix = at(start, level);
			int end = start + 1;
			while (end < to && at(end, level).equals(prefix)) {
				end++;
			}
			if (level == IPV4.length - 1) {
				Leaf leaf = leaves.get(start);
				nodes.add(new SubnetNode(leaf.subnet, depth(parent), parent, true, false, leaf.findings));
			} else if (at(start, level + 1).equals(at(end - 1, level + 1))) {
				addNetworks(start, end, level + 1, parent);
			} else {
				Subnet network = new Subnet(leaves.get(start).subnet.site(), prefix.toString(), 0, 0, 0, 0, "", 0, -1,
						Map.of());
				addNetworks(start, end, level + 1, node(network, start, end, parent));
			}
			start = end;
		}
	}

	private NetworkPrefix at(int leaf, int level) {
		NetworkPrefix prefix = leaves.get(leaf).prefix;
		return prefix.within(levels(prefix.address())[level]);
	}

	private int depth(int parent) {
		return parent < 0 ? 0 : nodes.get(parent).depth() + 1;
	}

	/** Adds the sum of some subnets. */
	private int node(Subnet name, int from, int to, int parent) {
		Subnet sum = name;
		Set<FindingKind> findings = EnumSet.noneOf(FindingKind.class);
		for (Leaf leaf : leaves.subList(from, to)) {
			sum = sum.plus(leaf.subnet);
			findings.addAll(leaf.findings);
		}
		nodes.add(new SubnetNode(sum, depth(parent), parent, false, false, findings));
		return nodes.size() - 1;
	}

	/** Opens whole levels from the top, as many as are seen at a glance. */
	private List<SubnetNode> opened() {
		int depth = 0;
		while (depth < IPV4.length && (count(depth) == 1 || count(depth + 1) <= GLANCE)) { // one row alone says nothing
			depth++;
		}
		int open = depth;
		return nodes.stream()
				.map(node -> new SubnetNode(node.sum(), node.depth(), node.parent(), node.leaf(),
						!node.leaf() && node.depth() < open, node.findings()))
				.toList();
	}

	/** Returns how many nodes are not deeper than this. */
	private long count(int depth) {
		return nodes.stream().filter(node -> node.depth() <= depth).count();
	}
}
