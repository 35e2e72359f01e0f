package io.github.probelight.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilteredLog;

/**
 * Shows only the lines with what Find searches for, or, while nobody searches, with the selected text: a condition of
 * the log's filter more.
 */
public final class FindBecomesFilter extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		LogEditor editor = HandlerUtil.getActiveEditor(event) instanceof LogEditor active ? active : null;
		LogViewer viewer = editor == null ? null : editor.viewer();
		OpenLog log = editor == null ? null : editor.log();
		if (viewer != null && log != null) {
			FilteredLog filtered = log.filtered();
			query(viewer).ifPresent(query -> filtered.set(filtered.filter().add(Chip.only(query))));
		}
		return null;
	}

	private static Optional<Query> query(LogViewer viewer) {
		TextQuery marked = viewer.marked();
		if (marked != null && !marked.text().isEmpty()) {
			return Queries.found(marked);
		}
		String selected = viewer.getTextWidget().getSelectionText();
		boolean oneLine = !selected.isBlank() && selected.indexOf('\n') < 0;
		return oneLine ? Optional.of(new Query.Text(selected)) : Optional.empty();
	}
}
