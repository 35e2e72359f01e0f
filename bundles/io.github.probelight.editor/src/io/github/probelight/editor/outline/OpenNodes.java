package io.github.probelight.editor.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.TreePath;

import io.github.probelight.summary.outline.OutlineNode;

/**
 * Which nodes of an outline a person has open. Nodes that are not there for a while, as when the views are narrowed, are
 * open again when they come back.
 */
final class OpenNodes {
	/** Tells a node in each outline of a log. */
	private record Key(OutlineNode.Kind kind, String label, long line) {
		static Key of(OutlineNode node) {
			return new Key(node.kind(), node.label(), node.line());
		}
	}

	private final Set<Key> open = new HashSet<>();

	/** Remembers which of some nodes are open. */
	void remember(List<OutlineNode> nodes, TreePath[] expanded) {
		Set<Key> now = Arrays.stream(expanded)
				.map(TreePath::getLastSegment)
				.filter(OutlineNode.class::isInstance)
				.map(node -> Key.of((OutlineNode) node))
				.collect(Collectors.toSet());
		forget(nodes);
		open.addAll(now);
	}

	private void forget(List<OutlineNode> nodes) {
		for (OutlineNode node : nodes) {
			if (!node.children().isEmpty()) {
				open.remove(Key.of(node));
				forget(node.children());
			}
		}
	}

	/** Opens all nodes of the first levels. */
	void openAll(List<OutlineNode> nodes, int levels) {
		for (OutlineNode node : nodes) {
			if (levels > 1 && !node.children().isEmpty()) {
				open.add(Key.of(node));
				openAll(node.children(), levels - 1);
			}
		}
	}

	/** The ways to those of some nodes that are open. */
	TreePath[] paths(List<OutlineNode> nodes) {
		List<TreePath> paths = new ArrayList<>();
		add(TreePath.EMPTY, nodes, paths);
		return paths.toArray(TreePath[]::new);
	}

	private void add(TreePath parent, List<OutlineNode> nodes, List<TreePath> paths) {
		for (OutlineNode node : nodes) {
			if (open.contains(Key.of(node))) {
				TreePath path = parent.createChildPath(node);
				paths.add(path);
				add(path, node.children(), paths);
			}
		}
	}
}
