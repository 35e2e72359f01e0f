package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Scope;

/**
 * Selects the row of a view that the line of the caret is about, and the one that a person wants to be shown.
 *
 * @param <T>
 *            the rows
 */
final class RowOfCaret<T> {
	private static final int NONE = -1;

	private final LogView<T> view;
	private final LogTable<T> spec;
	/** The row to be shown once no filter hides it. */
	private int wanted = NONE;

	RowOfCaret(LogView<T> view, LogTable<T> spec) {
		this.view = view;
		this.spec = spec;
	}

	/** Where the view itself has moved the caret, the row is selected already, perhaps among others: that stays so. */
	void follow() {
		Report report = view.panel().shown();
		int row = report == null ? NONE : row(report);
		if (row >= 0) {
			view.panel().select(row);
		}
	}

	/** Other rows are shown: the caret may be at one that was not known until now. */
	void shown() {
		TablePanel<Report, T> panel = view.panel();
		if (wanted != NONE && panel.select(wanted)) {
			wanted = NONE;
		} else if (panel.table().selectedCount() == 0) {
			follow();
		}
	}

	/** There is another log. */
	void forget() {
		wanted = NONE;
	}

	/** Shows the row that an entry of the log is about, else that of the caret; a filter that hides it goes. */
	boolean show(@Nullable ShowInContext context) {
		Report report = view.panel().shown();
		if (report == null) {
			return false;
		}
		int row = context != null && context.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EntryFacts entry
						? spec.row(report, entry)
						: row(report);
		wanted = NONE;
		if (row >= 0 && !view.panel().select(row)) {
			wanted = row;
			view.panel().setFilter("");
		}
		return row >= 0;
	}

	private int row(Report report) {
		Scope scope = view.scope();
		LogCursor cursor = view.cursor();
		if (scope == null || cursor == null) {
			return NONE;
		}
		int about = EntryOfLine.of(scope.log(), cursor.line()).map(entry -> spec.row(report, entry)).orElse(NONE);
		return about < 0 ? view.rowOfLine(report, cursor.line()) : about;
	}
}
