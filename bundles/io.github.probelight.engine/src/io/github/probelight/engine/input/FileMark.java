package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.LogFile;

/** What a file was like at one moment, so that it can be told later what has become of it. */
public final class FileMark {

	/** The first lines of a log hold times: two logs do not begin alike. */
	private static final int HEAD = 512;
	/** A folder may hold so many that looking at each would take long. */
	private static final int MOST_FILES = 10_000;

	private final Path file;
	private final long size;
	private final FileTime modified;
	private final @Nullable Object key;
	private final byte[] head;
	private final byte[] tail;

	private FileMark(Path file) throws IOException {
		this.file = file;
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		size = attributes.size();
		modified = attributes.lastModifiedTime();
		key = attributes.fileKey();
		head = bytes(file, 0, size);
		tail = bytes(file, size - HEAD, size);
	}

	/** Marks a file as it is now. */
	public static FileMark of(Path file) throws IOException {
		return new FileMark(file);
	}

	/** Marks the file as it is now if it has only grown; else this one stays, and goes on to tell what has become of it. */
	public FileMark again() throws IOException {
		FileMark next = new FileMark(file);
		boolean same = Objects.equals(key, next.key) && next.size >= size && isBeginOf(file);
		return same ? next : this;
	}

	/**
	 * Returns the file in the same folder that is the marked one under another name, if there is one: all that was marked
	 * is in it still.
	 */
	public Optional<Path> renamed() {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || key == null) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.limit(MOST_FILES).filter(other -> !other.equals(file) && isSame(other)).findFirst();
		} catch (IOException | UncheckedIOException e) {
			return Optional.empty();
		}
	}

	private boolean isSame(Path other) {
		try {
			return Objects.equals(key, Files.readAttributes(other, BasicFileAttributes.class).fileKey())
					&& EnumSet.of(FileState.UNCHANGED, FileState.GROWN).contains(state(other));
		} catch (IOException e) {
			return false;
		}
	}

	/** Returns the size of the file when it was marked. */
	public long size() {
		return size;
	}

	/** Returns when the file had been written to last, epoch milliseconds. */
	public long modified() {
		return modified.toMillis();
	}

	/** Tells what has become of the file; a file that cannot be looked at any more counts as replaced. */
	public FileState now() {
		return state(file);
	}

	private FileState state(Path at) {
		try {
			BasicFileAttributes now = Files.readAttributes(at, BasicFileAttributes.class);
			// a file system may give the place of a deleted file to the next one: only the bytes tell
			if (!Objects.equals(key, now.fileKey())) {
				return FileState.REPLACED;
			}
			if (now.size() < size) {
				return FileState.SHRUNK;
			}
			if (!isBeginOf(at)) {
				return FileState.REPLACED;
			}
			if (now.size() > size) {
				return FileState.GROWN;
			}
			return now.lastModifiedTime().equals(modified) ? FileState.UNCHANGED : FileState.REPLACED;
		} catch (NoSuchFileException e) {
			return FileState.DELETED;
		} catch (IOException e) {
			return FileState.REPLACED;
		}
	}

	/** Whether a file begins with what was marked: a shorter one may have grown beyond it since. */
	private boolean isBeginOf(Path at) throws IOException {
		return Arrays.equals(head, bytes(at, 0, size)) && Arrays.equals(tail, bytes(at, size - HEAD, size));
	}

	private static byte[] bytes(Path file, long from, long end) throws IOException {
		long start = Math.max(0, from);
		byte[] bytes = new byte[(int) Math.min(HEAD, end - start)];
		try (LogFile log = LogFile.open(file)) {
			return Arrays.copyOf(bytes, log.read(start, bytes, 0, bytes.length));
		}
	}
}
