package io.github.probelight.workspace.search;

import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.query.Query;

/**
 * An entry that answers what was searched for, or what there is to say of a log that cannot be read.
 *
 * @param log
 *            the log
 * @param query
 *            what it answers
 * @param line
 *            the line to look at, 0-based: the first of the entry that holds a text that is searched for, else its first;
 *            -1 for a sentence about the log
 * @param time
 *            of the entry, epoch milliseconds, or {@link EntryReader#NO_TIME}
 * @param host
 *            of its target; "" for none
 * @param task
 *            that ran when it was written; "" where none is known to run
 * @param found
 *            the begin of the line, or what is around a text that was found behind that; or that sentence
 */
public record LogMatch(SearchedLog log, Query query, long line, long time, String host, String task, MatchText found) {
	/** The most characters of a line that are kept. */
	public static final int LONGEST = 400;

	/** What there is to say of a log. */
	static LogMatch problem(SearchedLog log, String sentence) {
		return new LogMatch(log, Query.EVERYTHING, -1, EntryReader.NO_TIME, "", "", MatchText.of(sentence));
	}

	/** What is known of the line, or that sentence. */
	public String text() {
		return found.text();
	}

	/** What the query asks for in what is shown of the line, from left to right. */
	public List<MatchText.Mark> marks() {
		return MatchedLetters.of(query, found);
	}

	/** Whether it is a sentence about the log. */
	public boolean isProblem() {
		return line < 0;
	}
}
