package io.github.probelight.views;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.views.table.RowTable;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Scope;

/**
 * Selects the row of a view that the line of the caret is about, and those that a person wants to be shown; tells other
 * views which ones are selected.
 *
 * @param <T>
 *            the rows
 */
final class RowOfCaret<T> {
	private static final int NONE = -1;
	private static final long NO_LINE = -1;
	/** More rows than these are not told to others: their lines are read while a person waits. */
	private static final int MOST = 1000;

	private final LogView<T> view;
	private final LogTable<T> spec;
	/** The rows to be shown once no filter hides one of them. */
	private int[] wanted = {};
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
		} else if (wanted.length > 0 && select(wanted)) {
			wanted = new int[0];
		} else if (panel.table().selectedCount() == 0) {
			follow();
		}
	}

	/** There is another log. */
	void forget() {
		wanted = new int[0];
		asked = null;
	}

	/** Shows the rows that entries of the log are about, else that of the caret; a filter that hides one goes. */
	boolean show(@Nullable ShowInContext context) {
		Report report = view.panel().shown();
		if (report == null) {
			asked = context;
			return context != null && view.scope() != null;
		}
		int[] rows = context != null && context.getSelection() instanceof IStructuredSelection entries
				&& entries.getFirstElement() instanceof EntryFacts
						? rows(report, entries.toList(),
								context.getInput() instanceof List<?> lines ? lines : List.of())
						: IntStream.of(rowOrHost(report)).filter(row -> row >= 0).toArray();
		wanted = new int[0];
		if (rows.length > 0 && !select(rows)) {
			wanted = rows;
			view.panel().setFilter("");
		}
		return rows.length > 0;
	}

	/** Selects those of some rows that are shown now; tells whether all are. */
	private boolean select(int... rows) {
		if (rows.length == 1) {
			return view.panel().select(rows[0]);
		}
		RowTable<T> table = view.panel().table();
		BitSet shown = new BitSet();
		IntStream.of(rows).map(table.rows()::position).filter(position -> position >= 0).forEach(shown::set);
		if (!shown.isEmpty()) {
			table.select(shown);
		}
		return shown.cardinality() == rows.length;
	}

	/** For other views: the entries of the first lines about the selected rows, and these lines; null if there is none. */
	@Nullable
	ShowInContext selected() {
		Scope scope = view.scope();
		if (scope == null) {
			return null;
		}
		List<Long> lines = new ArrayList<>();
		List<EntryFacts> entries = new ArrayList<>();
		TablePanel<Report, T> panel = view.panel();
		Stream.concat(panel.table().current().stream(), panel.selected(MOST).stream())
				.map(spec::line)
				.filter(line -> line >= 0)
				.distinct()
				.forEach(line -> EntryOfLine.of(scope.log(), line).ifPresent(entry -> {
					lines.add(line);
					entries.add(entry);
				}));
		return entries.isEmpty() ? null : new ShowInContext(lines, new StructuredSelection(entries));
	}

	private int[] rows(Report report, List<?> entries, List<?> lines) {
		return IntStream.range(0, entries.size())
				.map(i -> entries.get(i) instanceof EntryFacts entry
						? rowOrHost(report, entry,
								i < lines.size() && lines.get(i) instanceof Long line ? line : NO_LINE)
						: NONE)
				.filter(row -> row >= 0)
				.distinct()
				.toArray();
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
