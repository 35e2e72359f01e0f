package io.github.probelight.views.search;

import java.util.List;
import java.util.Set;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.CellMark;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.TableSpec;
import io.github.probelight.views.table.WordMatch;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.SearchFinds;

/** What a search has found, as rows of a table: log by log, in groups. */
final class SearchTable implements TableSpec<SearchFinds.Now, LogMatch> {
	/** The id of the grouping that is there at first. */
	static final String BY_LOG = "log";

	private static final String PROBLEM = Palette.id("level_warn");
	/** Of a time such as {@code 2026-03-14T21:30:00}, and the blank behind it. */
	private static final int TIME_LENGTH = 20;

	private static final List<Column<LogMatch>> COLUMNS = List.of(
			Column.of(TypedColumn.<LogMatch>text("log", Messages.Bookmarks_log, Messages.Search_logHint,
					match -> match.log().name()), 20),
			Column.of(TypedColumn.line("line", Messages.Matches_line, Messages.Matches_lineHint, LogMatch::line), 10),
			Column.of(TypedColumn.time("time", Messages.Matches_time, Messages.Matches_timeHint,
					(LogMatch match) -> match.time() == EntryReader.NO_TIME ? Report.NO_TIME : match.time()), 20),
			Column.of(TypedColumn.text("text", Messages.Matches_text, Messages.Matches_textHint, SearchTable::text),
					120)
					.shownAs(match -> match.found().seen())
					.marking(match -> CellMark.all(match.marks()))
					.matchedBy((match, cell, word) -> WordMatch.contains(match.text(), word))
					.withTip(match -> OneLine.of(match.text()))
					.withColour(match -> match.isProblem() ? PROBLEM : ""),
			Column.of(TypedColumn.<LogMatch>text("host", EntryPart.HOST.title(), Messages.Search_hostHint,
					LogMatch::host), 16).onlyOnDemand(),
			Column.of(TypedColumn.<LogMatch>text("task", EntryPart.TASK.title(), Messages.Search_taskHint,
					LogMatch::task), 16).onlyOnDemand());

	private static final List<Grouping<LogMatch>> GROUPINGS = List.of(
			new Grouping<>(BY_LOG, Messages.Bookmarks_log, Messages.Search_noun, match -> match.log().number(),
					match -> match.log().name().isEmpty() ? Messages.Search_unread : match.log().name(), false),
			new Grouping<>("host", EntryPart.HOST.title(), Messages.Search_noun, LogMatch::host,
					match -> match.host().isEmpty() ? Messages.Search_noHost : match.host(), true),
			new Grouping<>("task", EntryPart.TASK.title(), Messages.Search_noun, LogMatch::task,
					match -> match.task().isEmpty() ? Messages.Search_noTask : match.task(), true));

	/** The line without its time, which has a column of its own. */
	private static String text(LogMatch match) {
		String text = match.text();
		boolean begins = match.time() != EntryReader.NO_TIME && text.length() > TIME_LENGTH
				&& text.charAt(TIME_LENGTH - 1) == ' ' && Character.isDigit(text.charAt(0));
		return begins ? text.substring(TIME_LENGTH) : text;
	}

	@Override
	public List<Column<LogMatch>> columns() {
		return COLUMNS;
	}

	@Override
	public String example() {
		return Messages.Search_filterExample;
	}

	@Override
	public Object identity(LogMatch row) {
		return row.log().number() + ":" + row.line();
	}

	@Override
	public List<Grouping<LogMatch>> groupings() {
		return GROUPINGS;
	}

	@Override
	public Content<LogMatch> content(SearchFinds.Now source) {
		return new Content<>(source.matches(), Set.of(), totals(source));
	}

	/** What was found, in how many logs, and what of it is not listed or not searched. */
	static String totals(SearchFinds.Now now) {
		String entries = NumberText.count(now.entries(), Messages.Search_noun);
		String logs = NumberText.count(now.logs(), Messages.Search_logNoun);
		boolean ended = now.state() == SearchFinds.State.STOPPED || now.state() == SearchFinds.State.NO_MEMORY;
		StringBuilder said = new StringBuilder(now.goesOn() && now.searched() == 0
				? Messages.Search_soFar.formatted(entries, logs)
				: ended
						? Messages.Search_partly.formatted(entries, NumberText.of(now.searched()), logs)
						: Messages.Search_found.formatted(entries, NumberText.of(now.withMatches()),
								NumberText.count(now.searched(), Messages.Search_logNoun)));
		add(said, now.entries() > now.listed(), Messages.Search_listed, now.listed());
		add(said, now.unreadable() > 0, Messages.Search_unreadable, now.unreadable());
		add(said, now.others() > 0, Messages.Search_others, now.others());
		add(said, now.twice() > 0, Messages.Search_twice, now.twice());
		return said.toString();
	}

	private static void add(StringBuilder said, boolean holds, String words, int number) {
		if (holds) {
			said.append("  ·  ").append(words.formatted(NumberText.of(number)));
		}
	}
}
