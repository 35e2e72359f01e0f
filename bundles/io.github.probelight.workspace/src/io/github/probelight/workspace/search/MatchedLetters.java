package io.github.probelight.workspace.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.summary.query.AskedParts;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.SeenLetters;

/** Finds what a query asks for in what is shown of a line: only of lines that are seen, so that no search waits for it. */
final class MatchedLetters {
	private final MatchText shown;
	private final List<MatchText.Mark> marks = new ArrayList<>();

	private MatchedLetters(MatchText shown) {
		this.shown = shown;
	}

	/** The parts that it asks for, and the first match of each of its words, from left to right; none over another. */
	static List<MatchText.Mark> of(Query query, MatchText shown) {
		MatchedLetters found = new MatchedLetters(shown);
		found.addParts(query);
		for (Query.Words words : words(query)) {
			new LineMatches(words.find(), LinearExpressions.STANDARD).first(shown.text(), shown.behind(), found::add);
		}
		return found.apart();
	}

	/** What a query looks for in the text of an entry. */
	static List<Query.Words> words(Query query) {
		return switch (query) {
			case Query.Words text -> List.of(text);
			case Query.All all -> all.terms().stream().flatMap(term -> words(term).stream()).toList();
			case Query.Any any -> any.terms().stream().flatMap(term -> words(term).stream()).toList();
			default -> List.of(); // what must not be there is in no line
		};
	}

	private void addParts(Query query) {
		byte[] line = shown.text().getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(line, line.length, true));
		if (reader.scan(line, 0, line.length)) {
			SeenLetters letters = new SeenLetters(shown.text(), line, reader.message().bytes());
			for (AskedParts.Part part : AskedParts.of(query, reader)) {
				add(letters.first(part.from()), letters.end(part.to()));
			}
		}
	}

	/** What is left out of the row is not marked in it. */
	private void add(int from, int to) {
		if (from >= shown.begin() && from < to) {
			marks.add(new MatchText.Mark(shown.seen(from), shown.seen(to)));
		}
	}

	private List<MatchText.Mark> apart() {
		marks.sort(Comparator.comparingInt(MatchText.Mark::begin));
		List<MatchText.Mark> apart = new ArrayList<>();
		for (MatchText.Mark mark : marks) {
			MatchText.Mark last = apart.isEmpty() ? null : apart.getLast();
			if (last == null || mark.begin() > last.end()) {
				apart.add(mark);
			} else {
				apart.set(apart.size() - 1, new MatchText.Mark(last.begin(), Math.max(last.end(), mark.end())));
			}
		}
		return List.copyOf(apart);
	}
}
