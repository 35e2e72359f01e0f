package io.github.probelight.views.bookmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.WordMatch;
import io.github.probelight.workspace.DistinctNames;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.bookmark.Bookmarks;
import io.github.probelight.workspace.search.MatchText;

/** The bookmarks of some logs as rows of a table, log by log, in the order of each. */
final class BookmarkTable implements LogTable<MarkedLine> {
	private static final TypedColumn<MarkedLine> LINE = TypedColumn.line("line", Messages.Bookmarks_line,
			Messages.Bookmarks_lineMeaning, MarkedLine::line);
	private static final String CHANGED = Palette.id("level_warn");

	private static final String LOG = "log";

	private final Bookmarks store;
	private final List<Column<MarkedLine>> columns;
	private volatile List<OpenLog> logs = List.of();
	private volatile Set<MarkedLine> changed = Set.of();

	/** Shows what a store has of the logs that it is told. */
	BookmarkTable(Bookmarks store) {
		this.store = store;
		columns = List.of(
				Column.of(TypedColumn.<MarkedLine>text(LOG, Messages.Bookmarks_log, Messages.Bookmarks_logMeaning,
						this::name), 16).withTip(row -> OneLine.of(row.log().path().toString())),
				Column.of(LINE, 9),
				Column.of(TypedColumn.time("time", Messages.Bookmarks_time, Messages.Bookmarks_timeMeaning,
						row -> row.mark().time()), 19),
				Column.of(TypedColumn.<MarkedLine>text("note", Messages.Bookmarks_note, Messages.Bookmarks_noteMeaning,
						row -> row.mark().note()), 30).withTip(row -> OneLine.of(row.mark().note())),
				Column.of(TypedColumn.text("state", Messages.Bookmarks_state, Messages.Bookmarks_stateMeaning,
						this::state), 14).withColour(row -> CHANGED).withTip(this::stateTip),
				Column.of(TypedColumn.<MarkedLine>text("text", Messages.Bookmarks_text, Messages.Bookmarks_textMeaning,
						row -> row.mark().text()), 60)
						.shownAs(row -> MatchText.of(row.mark().text()).seen())
						.marking(row -> List.of()) // all of the line is copied
						.matchedBy((row, cell, word) -> WordMatch.contains(row.mark().text(), word))
						.withTip(row -> OneLine.of(row.mark().text())));
	}

	/** Shows the bookmarks of other logs from now on; tells whether they are others. */
	boolean setLogs(List<OpenLog> next) {
		boolean other = !logs.equals(next);
		logs = next;
		return other;
	}

	/** Logs of other folders may have the same name. */
	private String name(MarkedLine row) {
		List<OpenLog> shown = logs;
		int at = shown.indexOf(row.log());
		boolean alone = shown.stream().filter(log -> log.name().equals(row.log().name())).count() < 2;
		return alone || at < 0
				? row.log().name()
				: DistinctNames.of(shown.stream().map(OpenLog::path).toList()).get(at);
	}

	private String state(MarkedLine row) {
		return changed.contains(row) ? Messages.Bookmarks_changed : "";
	}

	private String stateTip(MarkedLine row) {
		return changed.contains(row) ? Messages.Bookmarks_changedTip : "";
	}

	@Override
	public List<Column<MarkedLine>> columns() {
		return columns;
	}

	@Override
	public String example() {
		return Messages.Bookmarks_filterExample;
	}

	@Override
	public Object identity(MarkedLine row) {
		return List.of(row.log().path(), row.line());
	}

	/** The log is told where there are several. */
	@Override
	public Content<MarkedLine> content(Report source) {
		List<OpenLog> shown = logs;
		List<MarkedLine> rows = rows(shown).toList();
		changed = rows.stream().filter(row -> !row.mark().isIn(row.log())).collect(Collectors.toSet());
		return new Content<>(rows, shown.size() > 1 ? Set.of() : Set.of(LOG),
				rows.isEmpty() ? "" : NumberText.count(rows.size(), Messages.Bookmarks_noun));
	}

	private Stream<MarkedLine> rows(List<OpenLog> of) {
		return of.stream().flatMap(log -> store.of(log.path()).stream().map(mark -> new MarkedLine(log, mark)));
	}

	@Override
	public long line(MarkedLine row) {
		return row.line();
	}

	@Override
	public Optional<TypedTable<MarkedLine>> nameless(TableFile.Format format) {
		return Optional.empty();
	}

	@Override
	public TypedTable<MarkedLine> exported() {
		List<OpenLog> shown = logs;
		return new TypedTable<>(columns.stream().map(Column::source).toList(), report -> rows(shown));
	}

	@Override
	public int row(Report report, EntryFacts entry) {
		return -1;
	}

	@Override
	public String nothingFound() {
		return logs.size() > 1 ? Messages.Bookmarks_noneInAny : Messages.Bookmarks_none;
	}
}
