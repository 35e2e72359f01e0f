package io.github.probelight.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;

/** Finds the matches in blocks of rows, one block after the other. Used by one thread at a time. */
final class RowScan {

	private final RowBytes rows;
	private final RowMatcher matcher;
	private final int length;
	private final LongPredicate shown;
	private final BooleanSupplier cancelled;

	RowScan(ByteSource source, LineIndex index, TextQuery query, ExpressionSyntax syntax, LongPredicate shown,
			BooleanSupplier cancelled) {
		rows = new RowBytes(source, index, Prefilter.of(query));
		matcher = new RowMatcher(query, syntax, cancelled);
		length = query.text().length();
		this.shown = shown;
		this.cancelled = cancelled;
	}

	/** Returns the first match that starts at or behind a column of the first row, or in the rows behind it. */
	Optional<TextMatch> first(long firstRow, int column, long endRow) throws IOException {
		read(firstRow, endRow);
		while (rows.next()) {
			int from = rows.row() == firstRow ? column : 0;
			if (shown.test(rows.row()) && matcher.find(rows.text(), from)) {
				return match();
			}
		}
		return Optional.empty();
	}

	/** Returns the last match that starts at or before a column of the last row, or in the rows before it. */
	Optional<TextMatch> last(long firstRow, int column, long endRow) throws IOException {
		read(firstRow, endRow);
		List<RowBytes.Place> places = new ArrayList<>();
		while (rows.next()) {
			places.add(rows.place());
		}
		for (RowBytes.Place place : places.reversed()) {
			rows.goTo(place);
			int upTo = rows.row() == endRow - 1 ? column : Integer.MAX_VALUE;
			if (shown.test(rows.row()) && matcher.findLast(rows.text(), upTo)) {
				return match();
			}
		}
		return Optional.empty();
	}

	/** Returns all matches; one begins at the earliest behind the one before it. */
	MatchList all(long firstRow, long endRow) throws IOException {
		read(firstRow, endRow);
		MatchList matches = new MatchList(firstRow);
		while (rows.next()) {
			if (shown.test(rows.row())) {
				addAll(matches);
			}
		}
		return matches;
	}

	private void addAll(MatchList matches) {
		if (rows.isMatch()) {
			do {
				matches.add(rows.row(), rows.hit(), length);
			} while (rows.again());
			return;
		}
		String text = rows.text();
		for (int from = 0; matcher.find(text, from); from = matcher.end()) {
			matches.add(rows.row(), matcher.start(), matcher.end() - matcher.start());
		}
	}

	private void read(long firstRow, long endRow) throws IOException {
		RowMatcher.check(cancelled);
		rows.read(firstRow, endRow);
	}

	private Optional<TextMatch> match() {
		return Optional.of(new TextMatch(rows.row(), matcher.start(), matcher.end() - matcher.start()));
	}
}
