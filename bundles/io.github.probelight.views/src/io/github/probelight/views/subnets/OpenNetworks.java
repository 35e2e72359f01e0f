package io.github.probelight.views.subnets;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.probelight.summary.figures.SubnetNode;

/** Which networks are open, so that those below them are shown. May be asked on any thread. */
final class OpenNetworks {
	/** Tells a node from others, also in a later report. */
	record Key(String site, String network) {
		static Key of(SubnetNode node) {
			return new Key(node.sum().site(), node.sum().network());
		}
	}

	/** What a person wanted; the others are as they are at first. */
	private final Map<Key, Boolean> wanted = new ConcurrentHashMap<>();
	private volatile boolean all;

	/** Whether the nodes below one are shown. */
	boolean isOpen(SubnetNode node) {
		return !node.leaf() && (all || wanted.getOrDefault(Key.of(node), node.open()));
	}

	/** Opens a node or closes it; tells whether that changes anything. */
	boolean open(SubnetNode node, boolean open) {
		if (node.leaf() || all || isOpen(node) == open) {
			return false;
		}
		wanted.put(Key.of(node), open);
		return true;
	}

	/** Has all nodes open for a while, as under a filter. */
	void openAll(boolean open) {
		all = open;
	}
}
