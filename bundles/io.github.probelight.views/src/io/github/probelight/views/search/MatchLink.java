package io.github.probelight.views.search;

import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

import io.github.probelight.ui.LogEditors;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterLead;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.SearchedLog;

/** Leads from what was found to its line, in an editor that is there or one that is opened. */
final class MatchLink {
	private final IWorkbenchPage page;

	MatchLink(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows the line of a match; returns why it cannot be shown, or "". */
	String goTo(LogMatch match, boolean focus) {
		if (match.isProblem()) {
			return "";
		}
		IWorkbenchPart before = page.getActivePart();
		IEditorPart editor = editor(match.log());
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (editor == null || cursor == null) {
			return gone(match.log());
		}
		if (focus) {
			page.activate(editor);
		} else {
			page.bringToTop(editor);
			if (before != null && before != page.getActivePart()) { // an editor that is opened takes the keys
				page.activate(before);
			}
		}
		cursor.reveal(match.line());
		return "";
	}

	/** Shows only what answers the same query in the log of a match; returns why that cannot be, or "". */
	String showOnly(LogMatch match) {
		if (match.isProblem()) {
			return "";
		}
		String problem = goTo(match, true);
		IEditorPart editor = problem.isEmpty() ? editor(match.log()) : null;
		FilterLead filter = editor == null ? null : Adapters.adapt(editor, FilterLead.class);
		if (filter != null) {
			filter.only(Chip.only(match.query()));
		}
		return problem;
	}

	private static String gone(SearchedLog log) {
		return LogEditors.gone(log.name(), log.path());
	}

	private @Nullable IEditorPart editor(SearchedLog log) {
		LogEditors editors = new LogEditors(page);
		IEditorPart editor = editors.showing(log.open()
				.<Predicate<OpenLog>>map(open -> shown -> shown == open)
				.orElseGet(() -> LogEditors.isOnly(log.path())));
		return editor == null ? editors.opened(log.path()) : editor;
	}
}
