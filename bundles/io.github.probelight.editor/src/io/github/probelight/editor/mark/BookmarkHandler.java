package io.github.probelight.editor.mark;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.bookmark.Bookmark;
import io.github.probelight.workspace.bookmark.Bookmarks;

/**
 * Sets the bookmark of the line at the caret or takes it away; with {@code note} behind the class it asks for a note, and
 * sets it.
 */
public final class BookmarkHandler extends AbstractHandler implements IExecutableExtension {
	private final Bookmarks store = Bookmarks.standard();
	private boolean withNote;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		withNote = "note".equals(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			OpenLog log = editor.log();
			if (log != null) {
				execute(editor, log);
			}
		}
		return null;
	}

	private void execute(LogEditor editor, OpenLog log) {
		long line = editor.cursor().line();
		Optional<Bookmark> known = store.at(log.path(), line);
		String number = NumberText.of(line + 1);
		if (withNote) {
			SpokenInputDialog dialog = new SpokenInputDialog(editor.getSite().getShell(), Messages.Bookmark_noteTitle,
					NLS.bind(Messages.Bookmark_noteOf, number), known.map(Bookmark::note).orElse(""), null);
			if (dialog.open() == Window.OK) {
				set(editor, log, Bookmark.of(log, line, dialog.getValue()));
			}
		} else if (known.isPresent()) {
			store.remove(log.path(), line);
			say(editor, false, NLS.bind(Messages.Bookmark_removed, number));
		} else {
			set(editor, log, Bookmark.of(log, line, ""));
		}
	}

	private void set(LogEditor editor, OpenLog log, Bookmark mark) {
		boolean kept = store.put(log.path(), mark);
		say(editor, !kept, kept
				? NLS.bind(Messages.Bookmark_set, NumberText.of(mark.line() + 1))
				: NLS.bind(Messages.Bookmark_tooMany, NumberText.of(Bookmarks.MOST)));
	}

	private static void say(LogEditor editor, boolean problem, String text) {
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (status != null) {
			status.setMessage(problem, text, null);
		}
	}
}
