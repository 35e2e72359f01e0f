package io.github.probelight.views.bookmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.bookmark.Bookmark;
import io.github.probelight.workspace.bookmark.Bookmarks;

/** The bookmarks of a log as rows of a table, in the order of the log. */
final class BookmarkTable implements LogTable<Bookmark> {
	private static final TypedColumn<Bookmark> LINE = TypedColumn.line("line", Messages.Bookmarks_line,
			Messages.Bookmarks_lineMeaning, Bookmark::line);
	private static final String CHANGED = Palette.id("level_warn");

	private final Bookmarks store;
	private final List<Column<Bookmark>> columns;
	private volatile @Nullable OpenLog log;
	private volatile Set<Bookmark> changed = Set.of();

	/** Shows what a store has of the log that it is told. */
	BookmarkTable(Bookmarks store) {
		this.store = store;
		columns = List.of(
				Column.of(LINE, 9),
				Column.of(TypedColumn.time("time", Messages.Bookmarks_time, Messages.Bookmarks_timeMeaning,
						Bookmark::time), 19),
				Column.of(TypedColumn.text("note", Messages.Bookmarks_note, Messages.Bookmarks_noteMeaning,
						Bookmark::note), 30).withTip(mark -> OneLine.of(mark.note())),
				Column.of(TypedColumn.text("state", Messages.Bookmarks_state, Messages.Bookmarks_stateMeaning,
						this::state), 14).withColour(mark -> CHANGED).withTip(this::stateTip),
				Column.of(TypedColumn.text("text", Messages.Bookmarks_text, Messages.Bookmarks_textMeaning,
						Bookmark::text), 60).withTip(mark -> OneLine.of(mark.text())),
				Column.of(TypedColumn.<Bookmark>text("log", Messages.Bookmarks_log, Messages.Bookmarks_logMeaning,
						mark -> name()), 16).onlyOnDemand());
	}

	/** Shows the bookmarks of another log from now on; tells whether it is another one. */
	boolean setLog(@Nullable OpenLog next) {
		boolean other = log != next;
		log = next;
		return other;
	}

	private String name() {
		OpenLog shown = log;
		return shown == null ? "" : shown.name();
	}

	private String state(Bookmark mark) {
		return changed.contains(mark) ? Messages.Bookmarks_changed : "";
	}

	private String stateTip(Bookmark mark) {
		return changed.contains(mark) ? Messages.Bookmarks_changedTip : "";
	}

	@Override
	public List<Column<Bookmark>> columns() {
		return columns;
	}

	@Override
	public String example() {
		return Messages.Bookmarks_filterExample;
	}

	@Override
	public Object identity(Bookmark row) {
		return row.line();
	}

	@Override
	public Content<Bookmark> content(Report source) {
		OpenLog shown = log;
		List<Bookmark> marks = shown == null ? List.of() : store.of(shown.path());
		changed = shown == null
				? Set.of()
				: marks.stream().filter(mark -> !mark.isIn(shown)).collect(Collectors.toSet());
		return new Content<>(marks, Set.of(),
				marks.isEmpty() ? "" : NumberText.count(marks.size(), Messages.Bookmarks_noun));
	}

	@Override
	public long line(Bookmark row) {
		return row.line();
	}

	@Override
	public Optional<TypedTable<Bookmark>> nameless() {
		return Optional.empty();
	}

	@Override
	public TypedTable<Bookmark> exported() {
		OpenLog shown = log;
		return new TypedTable<>(columns.stream().map(Column::source).toList(),
				report -> shown == null ? Stream.empty() : store.of(shown.path()).stream());
	}

	@Override
	public int row(Report report, EntryFacts entry) {
		return -1;
	}

	@Override
	public String nothingFound() {
		return Messages.Bookmarks_none;
	}
}
