package io.github.probelight.editor.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

import io.github.probelight.summary.outline.OutlineNode;

/** Finds nodes by any word of what they show. A task that is found keeps its progress. */
final class OutlineFilter extends PatternFilter {
	/** What is inside tasks that were found: nodes do not know where they hang. */
	private final Set<OutlineNode> kept = Collections.newSetFromMap(new IdentityHashMap<>());

	OutlineFilter() {
		setIncludeLeadingWildcard(true);
	}

	/** Other nodes come. */
	void forget() {
		kept.clear();
	}

	@Override
	public void setPattern(@Nullable String pattern) {
		forget();
		super.setPattern(pattern);
	}

	/** A node is asked for after the one that it hangs at. */
	@Override
	public boolean isElementVisible(@Nullable Viewer viewer, @Nullable Object element) {
		if (element instanceof OutlineNode node && node.kind() == OutlineNode.Kind.TASK && isLeafMatch(viewer, node)) {
			keep(node.children());
			return true;
		}
		return kept.contains(element) || super.isElementVisible(viewer, element);
	}

	private void keep(List<OutlineNode> nodes) {
		for (OutlineNode node : nodes) {
			kept.add(node);
			keep(node.children());
		}
	}

	@Override
	protected boolean isLeafMatch(@Nullable Viewer viewer, @Nullable Object element) {
		return element instanceof OutlineNode node && wordMatches(node.label() + " " + node.detail());
	}
}
