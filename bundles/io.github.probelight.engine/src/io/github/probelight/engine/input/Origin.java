package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.Unread;

/** One scan log, found and not yet read: a file, a packed file, an entry of a zip, or a stream. */
public final class Origin {

	/** A size that nobody knows before the end. */
	static final long UNKNOWN = -1;

	/** Begins to read a log. */
	interface Opening {
		/** Returns the unpacked bytes from the start; how far it is, is told in bytes of {@link Origin#size()}. */
		InputStream open(AtomicLong position) throws IOException;
	}

	private final String name;
	private final long time;
	private final LineLayout layout;
	private final String prefix;
	private final Unread unread;
	private final long size;
	private final AtomicLong position = new AtomicLong();
	private final Opening opening;
	private final Optional<FileMark> mark;
	private final Optional<Path> plain;

	Origin(String name, LogHead head, long size, Opening opening, Optional<FileMark> mark, Optional<Path> plain) {
		this.name = name;
		this.size = size;
		this.opening = opening;
		this.mark = mark;
		this.plain = plain;
		time = head.time();
		layout = head.layout();
		prefix = head.prefix();
		unread = head.unread();
	}

	/** Returns the name that was asked for; with the entry's name behind a slash for an entry of a zip. */
	public String name() {
		return name;
	}

	/** Tells what has become of the log's file since it was found; a stream is always the same. */
	public FileState state() {
		return mark.map(FileMark::now).orElse(FileState.UNCHANGED);
	}

	/** Returns what stands before the entries, such as {@code >} and a space, as it is shown; "" if nothing does. */
	public String prefix() {
		return prefix;
	}

	/** Returns what at its start is not read. */
	public Unread unread() {
		return unread;
	}

	/** Returns where in their lines the entries begin. */
	LineLayout layout() {
		return layout;
	}

	/** Returns the time of the first entry that has one, epoch milliseconds, or {@code EntryScanner.NO_TIME}. */
	long time() {
		return time;
	}

	/** Returns the bytes there are to get through, packed or not, or {@link #UNKNOWN}. */
	long size() {
		return size;
	}

	/** Returns how many of {@link #size()} are done. */
	long done() {
		return position.get();
	}

	/** Returns the file if its bytes are those of the log. */
	Optional<Path> plain() {
		return plain;
	}

	/** Begins to read; a stream can be read once. */
	InputStream open() throws IOException {
		return opening.open(position);
	}
}
