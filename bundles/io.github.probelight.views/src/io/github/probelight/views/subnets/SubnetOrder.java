package io.github.probelight.views.subnets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

/**
 * The rows of a tree that are shown: sorted among those below the same node, closed nodes without those below them. A
 * filter shows what it lets pass with all above and below it, whatever is closed.
 */
final class SubnetOrder {
	private final List<SubnetNode> nodes;
	private final int[] sorted;
	/** Where the nodes below each begin in {@link #sorted}; those at the top come first. */
	private final int[] starts;
	private final BitSet passing;
	private final BitSet leading = new BitSet();
	private final OpenNetworks folding;
	private final int[] shown;
	private int count;

	private SubnetOrder(List<SubnetNode> nodes, int[] sorted, BitSet passing, OpenNetworks folding) {
		this.nodes = nodes;
		this.sorted = sorted;
		this.passing = passing;
		this.folding = folding;
		shown = new int[nodes.size()];
		starts = new int[nodes.size() + 2];
		for (SubnetNode node : nodes) {
			starts[node.parent() + 2]++;
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] += starts[i - 1];
		}
	}

	/** Arranges nodes, each of which comes before those below it. */
	static Arrangement<SubnetNode> of(List<SubnetNode> nodes, List<Column<SubnetNode>> columns, Filter filter,
			Sort sort, OpenNetworks folding, Cancellation cancellation) {
		folding.openAll(!filter.isEmpty());
		BitSet passing = new BitSet();
		int[] all = new int[nodes.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = i;
			passing.set(i, filter.passes(nodes.get(i), columns));
		}
		cancellation.check();
		Optional<Column<SubnetNode>> by = columns.stream()
				.filter(column -> column.id().equals(sort.column()))
				.findFirst();
		int[] sorted = by.isEmpty() ? all : Arrangement.order(nodes, by.get(), sort.descending(), cancellation);
		return new SubnetOrder(nodes, sorted, passing, folding).arranged(filter.isEmpty());
	}

	private Arrangement<SubnetNode> arranged(boolean unfiltered) {
		for (int i = nodes.size() - 1; i >= 0; i--) {
			if (passing.get(i) || leading.get(i)) {
				leading.set(i);
				if (nodes.get(i).parent() >= 0) {
					leading.set(nodes.get(i).parent());
				}
			}
		}
		int[] below = new int[nodes.size()];
		int[] next = starts.clone();
		for (int node : sorted) {
			below[next[nodes.get(node).parent() + 1]++] = node;
		}
		add(below, -1, false);
		return Arrangement.some(nodes, Arrays.copyOf(shown, count), unfiltered ? count : nodes.size());
	}

	private void add(int[] below, int parent, boolean all) {
		for (int i = starts[parent + 1]; i < starts[parent + 2]; i++) {
			int node = below[i];
			if (all || leading.get(node)) {
				shown[count++] = node;
				if (folding.isOpen(nodes.get(node))) {
					add(below, node, all || passing.get(node));
				}
			}
		}
	}
}
