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

/**
 * A line in which Find has found something.
 *
 * @param line
 *            the line, 0-based
 * @param time
 *            when its entry was written, or {@link Report#NO_TIME}
 * @param text
 *            all of it
 * @param match
 *            where its first match begins in that; its length for none
 * @param matchEnd
 *            where that ends
 */
record MatchLine(long line, long time, String text, int match, int matchEnd) {
	/** What is shown of it. */
	static final List<Column<MatchLine>> COLUMNS = List.of(
			Column.of(TypedColumn.line("line", Messages.Matches_line, Messages.Matches_lineHint, MatchLine::line), 10),
			Column.of(TypedColumn.time("time", Messages.Matches_time, Messages.Matches_timeHint, MatchLine::time), 20),
			Column.of(TypedColumn.text("text", Messages.Matches_text, Messages.Matches_textHint, MatchLine::text), 120)
					.shownAs(MatchLine::seen)
					.marking(MatchLine::mark)
					.withTip(line -> OneLine.of(line.text())));

	private static final String LEFT_OUT = "…";
	/** A match that begins further to the right is out of sight in a narrow window, in characters. */
	private static final int FAR = 50;
	/** So much is shown before such a match. */
	private static final int BEFORE = 20;

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
		new LineMatches(query, LinearExpressions.STANDARD).each(text, (from, to) -> {
			if (from < match[0]) {
				match[0] = from;
				match[1] = to;
			}
		});
		return new MatchLine(line, time == EntryReader.NO_TIME ? Report.NO_TIME : time, text, match[0], match[1]);
	}

	/** Where what is shown begins: behind what lines repeat, which has columns or is read in the log, and near the match. */
	private int begin() {
		int behind = EntryOfLine.behindHead(text);
		int first = match < behind ? 0 : behind;
		boolean far = match < text.length() && match - first > FAR;
		int near = far ? match - BEFORE : first;
		return near > 0 && Character.isLowSurrogate(text.charAt(near)) ? near + 1 : near;
	}

	/** What is shown of it. */
	private String seen() {
		int begin = begin();
		return cut(begin) + text.substring(begin);
	}

	private String cut(int begin) {
		return begin > EntryOfLine.behindHead(text) ? LEFT_OUT : "";
	}

	/** Which letters of that are the match. */
	private CellMark mark() {
		int begin = begin();
		String before = cut(begin) + text.substring(begin, match);
		int from = OneLine.of(before).length();
		return new CellMark(from, from + OneLine.of(text.substring(match, matchEnd)).length());
	}

	/** As it is copied: number, time in GMT, and all of its text, on one line. */
	String copied() {
		return COLUMNS.stream()
				.map(column -> OneLine.of(column.source().shown(this)))
				.collect(Collectors.joining("\t"));
	}
}
