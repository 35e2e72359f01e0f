package io.github.probelight.views.matches;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Column;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.search.FoundLines;

/**
 * A line in which Find has found something.
 *
 * @param line
 *            the line, 0-based
 * @param time
 *            when its entry was written, or {@link Report#NO_TIME}
 * @param text
 *            what it says, without that time
 */
record MatchLine(long line, long time, String text) {
	/** What is shown of it. */
	static final List<Column<MatchLine>> COLUMNS = List.of(
			Column.of(TypedColumn.line("line", Messages.Matches_line, Messages.Matches_lineHint, MatchLine::line), 10),
			Column.of(TypedColumn.time("time", Messages.Matches_time, Messages.Matches_timeHint, MatchLine::time), 20),
			Column.of(TypedColumn.text("text", Messages.Matches_text, Messages.Matches_textHint, MatchLine::text),
					120));

	/** Of a time such as {@code 2026-03-14T21:30:00}, and the blank behind it. */
	private static final int TIME_LENGTH = 20;

	/** The lines that are found now, each read when somebody asks for it. */
	static List<MatchLine> all(OpenLog log, FoundLines found) {
		int size = found.size();
		return new AbstractList<>() {
			@Override
			public int size() {
				return size;
			}

			@Override
			public MatchLine get(int i) {
				return of(log, found.row(i));
			}
		};
	}

	private static MatchLine of(OpenLog log, long row) {
		long line = log.index().lineOfRow(row);
		String text = log.text().row(row);
		Optional<EntryFacts> entry = EntryOfLine.of(log, line);
		long time = entry.map(EntryFacts::time).orElse(EntryReader.NO_TIME);
		boolean begins = time != EntryReader.NO_TIME && text.length() > TIME_LENGTH
				&& text.charAt(TIME_LENGTH - 1) == ' ' && Character.isDigit(text.charAt(0));
		return new MatchLine(line, time == EntryReader.NO_TIME ? Report.NO_TIME : time,
				begins ? text.substring(TIME_LENGTH) : text);
	}
}
