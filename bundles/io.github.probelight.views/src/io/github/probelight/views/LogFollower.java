package io.github.probelight.views;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import io.github.probelight.workspace.OpenLog;

/**
 * Follows the log editor that a person works with. While another editor or a view is active, the last log stays; when
 * its editor is closed, another log that is on top takes its place, or none.
 */
final class LogFollower implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Consumer<@Nullable OpenLog> changed;
	private @Nullable IEditorPart editor;
	private @Nullable OpenLog log;

	/**
	 * Makes a follower that does nothing until it is started.
	 *
	 * @param changed
	 *            told the log of the editor, or null
	 */
	LogFollower(IWorkbenchPage page, Consumer<@Nullable OpenLog> changed) {
		this.page = page;
		this.changed = changed;
	}

	void start() {
		page.addPartListener(this);
		followAny();
	}

	void stop() {
		page.removePartListener(this);
	}

	@Nullable
	IEditorPart editor() {
		return editor;
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference reference) {
		follow(editorOf(reference));
	}

	@Override
	public void partBroughtToTop(@Nullable IWorkbenchPartReference reference) {
		follow(editorOf(reference));
	}

	@Override
	public void partInputChanged(@Nullable IWorkbenchPartReference reference) {
		follow(editorOf(reference));
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPartReference reference) {
		if (editor != null && editorOf(reference) == editor) {
			set(null, null);
			followAny();
		}
	}

	private void followAny() {
		follow(page.getActiveEditor());
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart other = reference.getEditor(false);
			if (log == null && other != null && page.isPartVisible(other)) {
				follow(other);
			}
		}
	}

	private void follow(@Nullable IEditorPart part) {
		OpenLog found = part == null ? null : Adapters.adapt(part, OpenLog.class);
		if (found != null) {
			set(part, found);
		}
	}

	private void set(@Nullable IEditorPart part, @Nullable OpenLog found) {
		if (part == editor && found == log) {
			return;
		}
		editor = part;
		log = found;
		changed.accept(found);
	}

	private static @Nullable IEditorPart editorOf(@Nullable IWorkbenchPartReference reference) {
		return reference != null && reference.getPart(false) instanceof IEditorPart part ? part : null;
	}
}
