package io.github.probelight.views.compare;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;

import io.github.probelight.summary.InputWords;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;

/** Leads from a change to its line, in an editor that is there or one that is opened. */
final class CompareLink {
	private static final String EDITOR = "io.github.probelight.editor";

	private final IWorkbenchPage page;

	CompareLink(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows a line of a log in an editor, which is returned; null if there is none. */
	@Nullable
	IEditorPart show(Path log, long line) {
		IEditorPart editor = editor(log);
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (cursor != null && line >= 0) {
			cursor.reveal(line);
		}
		return editor;
	}

	/** Why a log cannot be shown, for people. */
	static String gone(Path log) {
		return Files.isReadable(log)
				? ""
				: InputWords.WINDOW.of(log.toString(), new NoSuchFileException(log.toString()));
	}

	private @Nullable IEditorPart editor(Path log) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getId().equals(EDITOR) ? reference.getEditor(true) : null;
			OpenLog shown = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
			if (editor != null && shown != null && shown.names().size() == 1 && shown.path().equals(log)) {
				page.activate(editor);
				return editor;
			}
		}
		if (!Files.isReadable(log)) {
			return null;
		}
		try {
			return page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(log.toUri())), EDITOR);
		} catch (PartInitException e) {
			ILog.get().error("The editor of " + log + " cannot be opened", e);
			return null;
		}
	}
}
