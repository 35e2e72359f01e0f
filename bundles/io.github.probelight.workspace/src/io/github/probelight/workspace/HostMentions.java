package io.github.probelight.workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.LineIndex;

/** Looks for the lines of a log that name a host, as the target or anywhere else. */
final class HostMentions {
	private record Stopped(BooleanSupplier by) implements SearchMonitor {
		@Override
		public boolean cancelled() {
			return by.getAsBoolean();
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// it is over before a person could read it
		}
	}

	private final OpenLog log;
	private final LineIndex index;
	private final String host;
	private final LogSearch search;

	/** Looks in the rows that are shown. */
	HostMentions(OpenLog log, String host, LongPredicate shown, BooleanSupplier cancelled) {
		this.log = log;
		this.host = host;
		index = log.index();
		search = log.search(new TextQuery(host, false, true, false), shown, new Stopped(cancelled));
	}

	/**
	 * The nearest such line behind a line, or before it; both 0-based.
	 *
	 * @throws CancellationException
	 *             if it was stopped
	 */
	OptionalLong from(long line, boolean forward) throws IOException {
		long rows = index.extent().rows();
		if (host.isEmpty() || rows == 0) {
			return OptionalLong.empty();
		}
		long row = forward ? index.rowOfLine(line + 1) : index.rowOfLine(line) - 1;
		int column = forward ? 0 : Integer.MAX_VALUE;
		while (forward ? row < rows && line + 1 < index.extent().lines() : row >= 0) {
			Optional<TextMatch> found = forward ? search.next(row, column, rows) : search.previous(row, column, 0);
			if (found.isEmpty()) {
				return OptionalLong.empty();
			}
			TextMatch match = found.get();
			if (isWhole(log.text().row(match.row()), match)) {
				return OptionalLong.of(index.lineOfRow(match.row()));
			}
			row = forward || match.column() > 0 ? match.row() : match.row() - 1;
			column = forward ? match.column() + 1 : match.column() > 0 ? match.column() - 1 : Integer.MAX_VALUE;
		}
		return OptionalLong.empty();
	}

	/** Whether a match is not a part of a longer address or name, such as 10.0.0.1 in 10.0.0.1.example.org. */
	private boolean isWhole(String row, TextMatch match) {
		int end = match.column() + match.length();
		boolean begins = match.column() < 2 || !joins(row.charAt(match.column() - 1))
				|| !Character.isLetterOrDigit(row.charAt(match.column() - 2));
		boolean ends = end + 1 >= row.length() || !joins(row.charAt(end))
				|| !Character.isLetterOrDigit(row.charAt(end + 1));
		return begins && ends;
	}

	/** A colon goes on in an address of version 6 alone: elsewhere a port follows. A hyphen does in a name. */
	private boolean joins(char c) {
		boolean six = host.indexOf(':') >= 0;
		return c == '.' || c == ':' && six || c == '-' && !six && host.chars().anyMatch(Character::isLetter);
	}
}
