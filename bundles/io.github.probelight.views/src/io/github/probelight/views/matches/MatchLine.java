package io.github.probelight.views.matches;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.CellMark;
import io.github.probelight.views.table.Column;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.search.FoundLines;
import io.github.probelight.workspace.search.MatchText;

/**
 * A line in which Find has found something.
 *
 * @param line
 *            the line, 0-based
 * @param time
 *            when its entry was written, or {@link Report#NO_TIME}
 * @param found
 *            all of it
 */
record MatchLine(long line, long time, MatchText found) {
	/** What is shown of it. */
	static final List<Column<MatchLine>> COLUMNS = List.of(
			Column.of(TypedColumn.line("line", Messages.Matches_line, Messages.Matches_lineHint, MatchLine::line), 10),
			Column.of(TypedColumn.time("time", Messages.Matches_time, Messages.Matches_timeHint, MatchLine::time), 20),
			Column.of(TypedColumn.text("text", Messages.Matches_text, Messages.Matches_textHint,
					(MatchLine line) -> line.found.text()), 120)
					.shownAs(line -> line.found.seen())
					.marking(line -> List.of(CellMark.of(line.found)))
					.withTip(line -> OneLine.of(line.found.text())));

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
				return of(log, found.row(i), found.query());
			}
		};
	}

	private static MatchLine of(OpenLog log, long row, TextQuery query) {
		long line = log.index().lineOfRow(row);
		String text = log.text().row(row);
		Optional<EntryFacts> entry = EntryOfLine.of(log, line);
		long time = entry.map(EntryFacts::time).orElse(EntryReader.NO_TIME);
		int[] match = {text.length(), text.length()};
		new LineMatches(query, LinearExpressions.STANDARD).first(text, 0, (from, to) -> {
			match[0] = from;
			match[1] = to;
		});
		return new MatchLine(line, time == EntryReader.NO_TIME ? Report.NO_TIME : time,
				MatchText.of(text, match[0], match[1]));
	}

	/** As it is copied: number, time in GMT, and all of its text, on one line. */
	String copied() {
		return COLUMNS.stream()
				.map(column -> OneLine.of(column.source().shown(this)))
				.collect(Collectors.joining("\t"));
	}
}
