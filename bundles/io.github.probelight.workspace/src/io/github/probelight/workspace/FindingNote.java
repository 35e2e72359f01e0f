package io.github.probelight.workspace;

import io.github.probelight.engine.report.Finding;

/**
 * What a person has decided about a finding of a log.
 *
 * @param dismissed
 *            whether it is of no concern; else it was seen
 * @param count
 *            how often the finding was counted then: what is counted beyond that is news
 * @param text
 *            why, "" for no reason given; at most {@link #LONGEST} characters are kept
 */
public record FindingNote(boolean dismissed, long count, String text) {
	/** The longest text. */
	public static final int LONGEST = 500;

	public FindingNote {
		text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
	}

	/** Whether a finding that it is about is not counted more often since. */
	public boolean holds(Finding finding) {
		return finding.count() <= count;
	}

	/** Whether a finding that it is about is dismissed by it, which still holds. */
	public boolean dismisses(Finding finding) {
		return dismissed && holds(finding);
	}
}
