package io.github.probelight.workspace.bookmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;

/**
 * A line of a log that a person has marked, with what it said then: a log may be written anew.
 *
 * @param line
 *            the line of the file, 0-based
 * @param time
 *            when its entry was written, epoch milliseconds, or {@link EntryReader#NO_TIME}
 * @param hash
 *            of its text, so that another one is noticed
 * @param text
 *            its text, at most {@link #LONGEST_TEXT} characters
 * @param note
 *            why it is marked, "" for no reason given; at most {@link #LONGEST_NOTE} characters are kept
 */
public record Bookmark(long line, long time, String hash, String text, String note) {
	/** The longest text that is kept. */
	public static final int LONGEST_TEXT = 1000;
	/** The longest note. */
	public static final int LONGEST_NOTE = 1000;
	/** What a longer line says behind this is not looked at. */
	private static final int LONGEST_LINE = 4000;

	public Bookmark {
		text = begin(text, LONGEST_TEXT);
		note = begin(note.strip(), LONGEST_NOTE);
	}

	private static String begin(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most);
	}

	/** Marks a line of a log. */
	public static Bookmark of(OpenLog log, long line, String note) {
		String text = log.text().line(line, LONGEST_LINE);
		long time = EntryOfLine.of(log, line).map(EntryFacts::time).orElse(EntryReader.NO_TIME);
		return new Bookmark(line, time, hash(text), text, note);
	}

	/** The same with another note. */
	public Bookmark withNote(String other) {
		return new Bookmark(line, time, hash, text, other);
	}

	/** Whether the line still says what it said when it was marked. */
	public boolean isIn(OpenLog log) {
		return line < log.index().extent().lines() && hash.equals(hash(log.text().line(line, LONGEST_LINE)));
	}

	/** What a text is known by. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // each Java has it
		}
	}
}
