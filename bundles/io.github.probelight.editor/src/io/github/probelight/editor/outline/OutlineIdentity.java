package io.github.probelight.editor.outline;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;

import io.github.probelight.summary.outline.OutlineNode;

/**
 * A node stays itself while its log is read and its counts change: same kind, same line. A group stands on the line
 * of its first member and is told apart from it by its kind, two nested groups by where they end.
 */
final class OutlineIdentity implements IElementComparer {
	@Override
	public boolean equals(@Nullable Object a, @Nullable Object b) {
		if (a instanceof OutlineNode one && b instanceof OutlineNode other) {
			return one.kind() == other.kind() && one.line() == other.line()
					&& (one.kind() != OutlineNode.Kind.GROUP || one.label().equals(other.label()));
		}
		return Objects.equals(a, b);
	}

	@Override
	public int hashCode(@Nullable Object element) {
		return element instanceof OutlineNode node
				? 31 * node.kind().hashCode() + Long.hashCode(node.line())
				: Objects.hashCode(element);
	}
}
