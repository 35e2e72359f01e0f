package io.github.probelight.views.compare;

import java.nio.file.Path;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import io.github.probelight.ui.LogEditors;
import io.github.probelight.workspace.LogCursor;

/** Leads from a change to its line, in an editor that is there or one that is opened. */
final class CompareLink {
	private final IWorkbenchPage page;

	CompareLink(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows a line of a log in an editor, which is active then and returned; null if there is none. */
	@Nullable
	IEditorPart show(Path log, long line) {
		IEditorPart editor = new LogEditors(page).of(log);
		if (editor != null) {
			page.activate(editor);
		}
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (cursor != null && line >= 0) {
			cursor.reveal(line);
		}
		return editor;
	}

	/** Why a log cannot be shown, for people. */
	static String gone(Path log) {
		return LogEditors.gone(log.toString(), log);
	}
}
