package io.github.probelight.ui;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

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
import io.github.probelight.workspace.OpenLog;

/**
 * The editors of logs on a page, and the one way to open another: always with the log editor, whatever a file says of
 * itself. Who opens it here takes it for a log, and another editor could change it. To be used on the UI thread.
 */
public final class LogEditors {
	/** The id of the editor, and the name of its bundle. */
	public static final String EDITOR = "io.github.probelight.editor";

	private final IWorkbenchPage page;

	/** Those of a page. */
	public LogEditors(IWorkbenchPage page) {
		this.page = page;
	}

	/** The editor of a log by itself: one that is there, else one that is opened; null if there is none. */
	public @Nullable IEditorPart of(Path log) {
		IEditorPart editor = showing(isOnly(log));
		return editor == null ? opened(log) : editor;
	}

	/** The first editor whose log is wanted; null if there is none. */
	public @Nullable IEditorPart showing(Predicate<OpenLog> wanted) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getId().equals(EDITOR) ? reference.getEditor(true) : null;
			OpenLog shown = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
			if (shown != null && wanted.test(shown)) {
				return editor;
			}
		}
		return null;
	}

	/** Whether a log is the one of a file, and not several as one. */
	public static Predicate<OpenLog> isOnly(Path log) {
		return shown -> shown.names().size() == 1 && shown.path().equals(log);
	}

	/**
	 * Opens the editor of a file, or comes back to it; null if the page does not show one.
	 *
	 * @throws PartInitException
	 *             if the editor cannot be made; what is wrong with the file it says itself
	 */
	public @Nullable IEditorPart open(Path file) throws PartInitException {
		return page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), EDITOR);
	}

	/** Opens the editor of a log; null if it cannot be. */
	public @Nullable IEditorPart opened(Path log) {
		try {
			return Files.isReadable(log) ? open(log) : null;
		} catch (PartInitException e) {
			ILog.get().error("The editor of " + log + " cannot be opened", e);
			return null;
		}
	}

	/** Why a log cannot be shown, for people, to whom it is known by a name; "" if nothing is known against it. */
	public static String gone(String name, Path log) {
		return Files.isReadable(log) ? "" : InputWords.WINDOW.of(name, new NoSuchFileException(log.toString()));
	}
}
