package io.github.probelight.views;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.summary.query.Queries;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterLead;

/** Leads from a view to the editor of the log that it shows. Where there is none, no line is shown. */
final class EditorLink {
	private final IWorkbenchPage page;
	private final ActiveLog log;

	EditorLink(IWorkbenchPage page, ActiveLog log) {
		this.page = page;
		this.log = log;
	}

	/** Where the caret of the editor is; null if there is none. */
	@Nullable
	LogCursor cursor() {
		IEditorPart editor = log.editor();
		return editor == null ? null : Adapters.adapt(editor, LogCursor.class);
	}

	/** Goes to a line of the log, 0-based. */
	void goTo(long line) {
		LogCursor cursor = cursor();
		if (cursor != null) {
			cursor.reveal(line);
			page.activate(log.editor());
		}
	}

	/** Shows a line of the log, 0-based, while the view keeps the focus. */
	void reveal(long line) {
		LogCursor cursor = cursor();
		if (cursor != null) {
			page.bringToTop(log.editor());
			cursor.reveal(line);
		}
	}

	/** Shows only the lines of a condition, from a line on, 0-based or negative for none. */
	void showOnly(Chip chip, long line) {
		IEditorPart editor = log.editor();
		FilterLead filter = editor == null ? null : Adapters.adapt(editor, FilterLead.class);
		LogCursor cursor = cursor();
		if (filter != null && cursor != null) {
			if (line >= 0) {
				cursor.reveal(line);
			}
			filter.only(chip);
			page.activate(editor);
		}
	}

	/** The condition for what the views can be narrowed to. */
	static Chip chip(Narrowing narrowing) {
		return Chip.only(Queries.both(Queries.times(narrowing.range()), narrowing.query()));
	}

	/** Does a command, in the editor if there is one; where it shows no log, that may be what the command is about. */
	void execute(String command) {
		IEditorPart ofLog = log.editor();
		IEditorPart editor = ofLog == null ? page.getActiveEditor() : ofLog;
		if (editor != null) {
			page.activate(editor);
		}
		IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			ILog.get().error("The command " + command + " cannot be done", e);
		}
	}
}
