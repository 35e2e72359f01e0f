package io.github.probelight.views.search;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

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
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterLead;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.SearchedLog;

/** Leads from what was found to its line, in an editor that is there or one that is opened. */
final class MatchLink {
	private static final String EDITOR = "io.github.probelight.editor";

	private final IWorkbenchPage page;

	MatchLink(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows the line of a match; returns why it cannot be shown, or "". */
	String goTo(LogMatch match, boolean focus) {
		if (match.isProblem()) {
			return "";
		}
		IEditorPart editor = editor(match.log());
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (editor == null || cursor == null) {
			return gone(match.log());
		}
		if (focus) {
			page.activate(editor);
		} else {
			page.bringToTop(editor);
		}
		cursor.reveal(match.line());
		return "";
	}

	/** Shows only what answers a query in the log of a match; returns why that cannot be, or "". */
	String showOnly(LogMatch match, Query query) {
		String problem = goTo(match, true);
		IEditorPart editor = problem.isEmpty() ? editor(match.log()) : null;
		FilterLead filter = editor == null ? null : Adapters.adapt(editor, FilterLead.class);
		if (filter != null) {
			filter.only(Chip.only(query));
		}
		return problem;
	}

	private static String gone(SearchedLog log) {
		return Files.isReadable(log.path())
				? ""
				: InputWords.WINDOW.of(log.name(), new NoSuchFileException(log.path().toString()));
	}

	private @Nullable IEditorPart editor(SearchedLog log) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(true);
			if (editor != null && shows(editor, log)) {
				return editor;
			}
		}
		return opened(log);
	}

	private static boolean shows(IEditorPart editor, SearchedLog log) {
		OpenLog shown = Adapters.adapt(editor, OpenLog.class);
		return shown != null && log.open()
				.map(open -> open == shown)
				.orElse(shown.names().size() == 1 && shown.path().equals(log.path()));
	}

	private @Nullable IEditorPart opened(SearchedLog log) {
		if (!Files.isReadable(log.path())) {
			return null;
		}
		try {
			return page.openEditor(
					new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(log.path().toUri())), EDITOR);
		} catch (PartInitException e) {
			ILog.get().error("The editor of " + log.name() + " cannot be opened", e);
			return null;
		}
	}
}
