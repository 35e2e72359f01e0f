package io.github.probelight.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;

/** Finds the entry that a line of a log belongs to. */
public final class EntryOfLine {
	/** Heads of lines longer than this are not looked at. */
	private static final int LONGEST_HEAD = 2000;
	/** A line further than this from the begin of its entry belongs to none. */
	private static final int MOST_CONTINUATIONS = 200;

	private EntryOfLine() {}

	/** The facts of the entry; empty if the line belongs to none. */
	public static Optional<EntryFacts> of(OpenLog log, long line) {
		for (long at = line; at >= 0 && at >= line - MOST_CONTINUATIONS; at--) {
			Optional<EntryFacts> entry = EntryScanner.read(log.text().line(at, LONGEST_HEAD));
			if (entry.isPresent()) {
				return entry;
			}
		}
		return Optional.empty();
	}

	/** The entry, to be asked a query; empty if the line belongs to none. */
	public static Optional<EntryReader> read(OpenLog log, long line) {
		EntryReader reader = new EntryReader();
		for (long at = line; at >= 0 && at >= line - MOST_CONTINUATIONS; at--) {
			byte[] head = log.text().line(at, LONGEST_HEAD).getBytes(StandardCharsets.UTF_8);
			reader.setLayout(LineLayout.of(head, head.length, true));
			if (reader.scan(head, 0, head.length)) {
				return Optional.of(reader);
			}
		}
		return Optional.empty();
	}
}
