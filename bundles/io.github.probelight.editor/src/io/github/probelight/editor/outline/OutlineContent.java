package io.github.probelight.editor.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

import io.github.probelight.summary.outline.OutlineNode;

/** Outline nodes as a tree viewer wants them. */
final class OutlineContent implements ITreeContentProvider {
	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof List<?> nodes ? nodes.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return parent instanceof OutlineNode node ? node.children().toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(@Nullable Object parent) {
		return parent instanceof OutlineNode node && !node.children().isEmpty();
	}

	/** Nodes are values that do not know where they hang; selections are made with whole paths. */
	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return null;
	}
}
