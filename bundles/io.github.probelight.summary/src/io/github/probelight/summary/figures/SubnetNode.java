package io.github.probelight.summary.figures;

import java.util.Set;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Subnet;

/**
 * A network, or a site, in a {@link SubnetTree}.
 *
 * @param sum what its hosts have in common; of a site the network is ""
 * @param depth how many nodes are above it
 * @param parent the number of the node above it, or -1
 * @param leaf whether there is none below it
 * @param open whether there is room to show the nodes below it at first
 * @param findings what of the findings names it, a network in it or a host in it
 */
public record SubnetNode(Subnet sum, int depth, int parent, boolean leaf, boolean open, Set<FindingKind> findings) {

	/** Returns its name: a network, else a site. */
	public String name() {
		return sum.network().isEmpty() ? sum.site() : sum.network();
	}
}
