package io.github.probelight.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.filter.EditorFilter;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineRange;

/**
 * Shows only the lines with what Find searches for, or, while nobody searches, with the selected text: a condition of
 * the log's filter more, with the choices of case and whole words that were made for Find.
 */
public final class FindBecomesFilter extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			LogViewer viewer = editor.viewer();
			if (viewer != null) {
				EditorFilter filter = editor.filter();
				chip(viewer).ifPresent(chip -> filter.set(filter.filter().add(chip))); // as a step that can be undone
			}
		}
		return null;
	}

	private static Optional<Chip> chip(LogViewer viewer) {
		TextQuery marked = viewer.marked();
		if (marked != null && !marked.text().isEmpty()) {
			return Queries.found(marked).map(query -> Chip.only(name(marked), LineRange.ALL, query));
		}
		String selected = viewer.getTextWidget().getSelectionText();
		boolean oneLine = !selected.isBlank() && selected.indexOf('\n') < 0;
		return oneLine ? Optional.of(Chip.only(new Query.Text(selected))) : Optional.empty();
	}

	/** What was typed and chosen, where the query says it with an expression that nobody typed. */
	private static String name(TextQuery search) {
		boolean word = search.wholeWord() && !search.regex();
		if (!word && !search.caseSensitive()) {
			return "";
		}
		String choices = !search.caseSensitive()
				? Messages.Find_word
				: word ? Messages.Find_caseAndWord : Messages.Find_case;
		return NLS.bind(choices, search.regex() ? '/' + search.text() + '/' : '"' + search.text() + '"');
	}
}
