package io.github.probelight.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;

import io.github.probelight.engine.keep.FilePlace;
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
	private final Optional<FilePlace> place;

	/** Creates a log; {@code place}: where it lies, if nothing changes its text on the way from there. */
	Origin(String name, LogHead head, long size, Opening opening, Optional<FileMark> mark, Optional<FilePlace> place) {
		this.name = name;
		this.size = size;
		this.opening = opening;
		this.mark = mark;
		this.place = place;
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
	public LineLayout layout() {
		return layout;
	}

	/** Returns the time of the first entry that has one, epoch milliseconds, or {@code EntryScanner.NO_TIME}. */
	public long time() {
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
		return place.filter(log -> !log.packed()).map(FilePlace::file);
	}

	/** Returns where the log lies, if it can be read from there again. */
	Optional<FilePlace> place() {
		return place;
	}

	/**
	 * Returns the same log read through something that changes its text, but not where its lines end. It is opened to read
	 * its head.
	 *
	 * @param newName what people are to know it by
	 * @param change makes the changed text of the bytes of a log, in whose lines the entries begin as it is told
	 * @throws InputException if it cannot be read, or is no log any more
	 */
	public Origin through(String newName, BiFunction<InputStream, LineLayout, InputStream> change)
			throws InputException {
		try {
			InputStream changed = change.apply(open(), layout);
			LogHead head = LogHead.read(changed).orRefuse();
			Optional<InputStream> once = Optional.empty();
			if (mark.isPresent()) {
				changed.close();
			} else {
				once = Optional.of(new SequenceInputStream(new ByteArrayInputStream(head.bytes()), changed));
			}
			Optional<InputStream> begun = once;
			return new Origin(newName, head, size,
					done -> begun.isPresent() ? begun.get() : change.apply(opening.open(done), layout), mark,
					Optional.empty());
		} catch (IOException e) {
			throw InputException.of(e, 0);
		}
	}

	/** Begins to read; a stream can be read once. */
	InputStream open() throws IOException {
		return opening.open(position);
	}
}
