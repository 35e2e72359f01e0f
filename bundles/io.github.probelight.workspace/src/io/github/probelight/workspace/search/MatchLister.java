package io.github.probelight.workspace.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.filter.LogSource;
import io.github.probelight.workspace.filter.QueryPass;

/** Lists the first entries of a log that answer a query. Used by one thread. */
final class MatchLister {
	/** Heads of lines longer than this are not looked at. */
	private static final int LONGEST_HEAD = 2000;

	/** The entry that is looked at: where it begins, and the line of it to look at. */
	private record Begun(long line, EntryFacts facts, String task, long at, String text, boolean holds) {}

	private static final EntryFacts NOTHING = EntryFacts.of(new EntryReader());

	private final SearchedLog log;
	private final LogSource source;
	private final Query query;
	private final QueryPass eventPass;
	private final LineIndex index;
	private final long entriesFrom;
	private final EntryReader reader = new EntryReader();
	private final List<Query.Words> words;
	private final List<LineMatches> matches;
	private final int most;
	private final Optional<Report> report;
	private final RunningTasks tasks = new RunningTasks();
	/** So that a word that many entries share is kept once. */
	private final Map<String, String> known = new HashMap<>();
	private final List<LogMatch> found = new ArrayList<>();
	private @Nullable Begun begun;
	private int listed;
	/** The line behind the last ones whose events are told. */
	private long told;

	/**
	 * Prepares for a log.
	 *
	 * @param pass
	 *            which finds them
	 * @param most
	 *            so many are listed
	 * @param report
	 *            what all lines of the log say, where that is known
	 */
	MatchLister(SearchedLog log, LogSource source, QueryPass pass, Query query, int most, Optional<Report> report)
			throws IOException {
		this.log = log;
		this.source = source;
		this.query = query;
		eventPass = new QueryPass(source, RunningTasks.EVENTS, Optional.empty());
		index = source.index();
		entriesFrom = pass.entriesFrom();
		reader.setLayout(pass.layout());
		this.most = most;
		this.report = report;
		words = MatchedLetters.words(query);
		matches = words.stream().map(word -> new LineMatches(word.find(), LinearExpressions.STANDARD)).toList();
	}

	/** What entries a pass is to tell of beside those that it finds, so that {@link #next} knows which tasks run. */
	static Optional<Query> beside(Query query, Optional<Report> report) {
		// who looks for text reads little else: the others are read where something is found
		return report.isPresent() || QueryPass.hasWords(query) ? Optional.empty() : Optional.of(RunningTasks.EVENTS);
	}

	/**
	 * Lists what is found in the next lines.
	 *
	 * @throws CancellationException
	 *             if it was stopped
	 */
	List<LogMatch> next(QueryPass.Part part, BooleanSupplier stopped) throws IOException {
		found.clear();
		if (listed == most) {
			return List.of();
		}
		PeekableIntIterator events = events(part, stopped).getIntIterator();
		PeekableIntIterator rows = part.rows().getIntIterator();
		while (rows.hasNext() && (listed < most || begun != null)) {
			row(Integer.toUnsignedLong(rows.next()), events);
		}
		end();
		tell(events, Long.MAX_VALUE);
		return List.copyOf(found);
	}

	/** The rows of the entries, up to the end of a part, that say which tasks run, as far as they are not told. */
	private RoaringBitmap events(QueryPass.Part part, BooleanSupplier stopped) throws IOException {
		if (report.isPresent() || !QueryPass.hasWords(query) || part.entries() == 0) {
			return part.marks();
		}
		RoaringBitmap events = new RoaringBitmap();
		boolean whole = eventPass.read(told, part.end(), stopped, some -> {
			events.or(some.rows());
			return true;
		});
		if (!whole) {
			throw new CancellationException();
		}
		told = part.end();
		return events;
	}

	private void row(long row, PeekableIntIterator events) {
		if (!index.startsLine(row)) {
			return;
		}
		long line = index.lineOfRow(row);
		String text = source.text().line(line, LONGEST_HEAD);
		Begun open = begun;
		if (open != null && line >= entriesFrom && !isEntry(text)) {
			if (!open.holds && holds(text)) {
				begun = new Begun(open.line, open.facts, open.task, line, text, true);
			}
			return;
		}
		end();
		if (listed < most) {
			boolean told = tell(events, row);
			EntryFacts facts = isEntry(text) ? EntryFacts.of(reader) : NOTHING;
			String task = report.map(all -> LineWay.task(all, text, line)).orElseGet(() -> tasks.of(facts, told));
			begun = new Begun(line, facts, task, line, text, holds(text));
		}
	}

	/** Tells of the tasks of the entries up to and with the one of a row; returns whether that is the last of them. */
	private boolean tell(PeekableIntIterator events, long upTo) {
		long last = -1;
		while (events.hasNext() && Integer.toUnsignedLong(events.peekNext()) <= upTo) {
			last = Integer.toUnsignedLong(events.next());
			boolean more = index.startsLine(last) && isEntry(source.text().line(index.lineOfRow(last), LONGEST_HEAD));
			while (more) {
				tasks.tell(EntryFacts.of(reader));
				more = reader.another();
			}
		}
		return last == upTo;
	}

	private boolean isEntry(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return reader.scan(bytes, 0, bytes.length) || reader.another();
	}

	private boolean holds(String text) {
		return words.isEmpty() || words.stream().anyMatch(word -> word.isIn(text));
	}

	private void end() {
		Begun open = begun;
		if (open != null) {
			begun = null;
			listed++;
			found.add(new LogMatch(log, query, open.at, open.facts.time(), once(open.facts.host()), once(open.task),
					marked(open.text).within(LogMatch.LONGEST)));
		}
	}

	/** What is looked for is in the message, or in its target: what lines repeat before that may hold it by chance. */
	private MatchText marked(String text) {
		MatchText plain = MatchText.of(text);
		int[] match = {text.length(), text.length()};
		matches.forEach(word -> word.first(text, plain.behind(), (from, to) -> {
			if (from < match[0]) {
				match[0] = from;
				match[1] = to;
			}
		}));
		return new MatchText(text, plain.behind(), match[0], match[1]);
	}

	private String once(String word) {
		return known.computeIfAbsent(word, same -> same);
	}
}
