package io.github.probelight.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.Range;

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

	/**
	 * The character at which begins what tells a line from its neighbours: behind time, level, thread and site, as far as
	 * these follow one another; 0 in a line that is no entry.
	 */
	public static int behindHead(String line) {
		byte[] head = line.substring(0, Math.min(line.length(), LONGEST_HEAD)).getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(head, head.length, true));
		if (!reader.scan(head, 0, head.length)) {
			return 0;
		}
		byte[] read = reader.message().bytes();
		int at = -1;
		for (Range part : parts(reader)) {
			if (at < 0 || isBlank(read, at, bracket(read, part))) {
				at = part.to() + 1;
			}
		}
		at = Math.min(read.length, at < 0 ? reader.message().from() : at);
		while (at < read.length && read[at] == ' ') {
			at++;
		}
		return new SeenLetters(line, head, read).first(at);
	}

	private static List<Range> parts(EntryReader reader) {
		return Stream.of(reader.level(), reader.thread(), reader.site())
				.filter(Range::present)
				.sorted(Comparator.comparingInt(Range::from))
				.toList();
	}

	private static int bracket(byte[] head, Range part) {
		int at = part.from();
		while (at > 0 && head[at] != '[') {
			at--;
		}
		return at;
	}

	private static boolean isBlank(byte[] head, int from, int to) {
		return new String(head, from, Math.max(0, to - from), StandardCharsets.UTF_8).isBlank();
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
