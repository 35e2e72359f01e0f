package io.github.probelight.views;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Scope;

/**
 * Selects the row of a view that the line of the caret is about, and the one that a person wants to be shown; tells other
 * views which one is selected.
 *
 * @param <T>
 *            the rows
 */
final class RowOfCaret<T> {
	private static final int NONE = -1;
	private static final long NO_LINE = -1;

	private final LogView<T> view;
	private final LogTable<T> spec;
	/** The row to be shown once no filter hides it. */
	private int wanted = NONE;
	/** What is to be shown once there are rows: a view that has just been opened has none. */
	private @Nullable ShowInContext asked;

	RowOfCaret(LogView<T> view, LogTable<T> spec) {
		this.view = view;
		this.spec = spec;
	}

	/**
	 * Where the view itself has moved the caret, the row is selected already, perhaps among others: that stays so. A line
	 * that stands in the place of a hidden one is not where the person went.
	 */
	void follow() {
		Report report = view.panel().shown();
		LogCursor cursor = view.cursor();
		int row = report == null || cursor == null || cursor.standsIn() ? NONE : row(report);
		if (row >= 0) {
			view.panel().select(row);
		}
	}

	/** Other rows are shown: the caret may be at one that was not known until now. */
	void shown() {
		TablePanel<Report, T> panel = view.panel();
		ShowInContext waiting = asked;
		if (waiting != null && panel.shown() != null) {
			asked = null;
			show(waiting);
		} else if (wanted != NONE && panel.select(wanted)) {
			wanted = NONE;
		} else if (panel.table().selectedCount() == 0) {
			follow();
		}
	}

	/** There is another log. */
	void forget() {
		wanted = NONE;
		asked = null;
	}

	/** Shows the row that an entry of the log is about, else that of the caret; a filter that hides it goes. */
	boolean show(@Nullable ShowInContext context) {
		Report report = view.panel().shown();
		if (report == null) {
			asked = context;
			return context != null && view.scope() != null;
		}
		int row = context != null && context.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EntryFacts entry
						? rowOrHost(report, entry, context.getInput() instanceof Long line ? line : NO_LINE)
						: rowOrHost(report);
		wanted = NONE;
		if (row >= 0 && !view.panel().select(row)) {
			wanted = row;
			view.panel().setFilter("");
		}
		return row >= 0;
	}

	/** For other views: the entry of the first line about the selected row, and that line; null if there is none. */
	@Nullable
	ShowInContext selected() {
		Scope scope = view.scope();
		long line = view.panel().table().current().map(spec::line).orElse(NO_LINE);
		Optional<EntryFacts> entry = scope == null || line < 0
				? Optional.empty()
				: EntryOfLine.of(scope.log(), line);
		return entry.isEmpty() ? null : new ShowInContext(line, new StructuredSelection(entry.get()));
	}

	private int rowOrHost(Report report, EntryFacts entry, long line) {
		int about = row(report, entry, line);
		return about < 0 && !entry.host().isEmpty() ? view.rowOfHost(entry) : about;
	}

	private int row(Report report, EntryFacts entry, long line) {
		int about = spec.row(report, entry);
		return about < 0 && line >= 0 ? view.rowOfLine(report, line) : about;
	}

	private int rowOrHost(Report report) {
		int about = row(report);
		Scope scope = view.scope();
		LogCursor cursor = view.cursor();
		return about >= 0 || scope == null || cursor == null
				? about
				: EntryOfLine.of(scope.log(), cursor.line())
						.map(entry -> rowOrHost(report, entry, NO_LINE))
						.orElse(NONE);
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
