package io.github.probelight.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

import io.github.probelight.summary.outline.OutlineNode;

/** Finds nodes by any word of what they show. */
final class OutlineFilter extends PatternFilter {
	OutlineFilter() {
		setIncludeLeadingWildcard(true);
	}

	@Override
	protected boolean isLeafMatch(@Nullable Viewer viewer, @Nullable Object element) {
		return element instanceof OutlineNode node && wordMatches(node.label() + " " + node.detail());
	}
}
