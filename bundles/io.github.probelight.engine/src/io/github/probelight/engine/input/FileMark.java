package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.LogFile;

/** What a file was like at one moment, so that it can be told later what has become of it. */
public final class FileMark {

	/** The first lines of a log hold times: two logs do not begin alike. */
	private static final int HEAD = 512;

	private final Path file;
	private final long size;
	private final FileTime modified;
	private final @Nullable Object key;
	private final byte[] head;

	private FileMark(Path file) throws IOException {
		this.file = file;
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		size = attributes.size();
		modified = attributes.lastModifiedTime();
		key = attributes.fileKey();
		head = head(file, (int) Math.min(HEAD, size));
	}

	/** Marks a file as it is now. */
	public static FileMark of(Path file) throws IOException {
		return new FileMark(file);
	}

	/** Returns the size of the file when it was marked. */
	public long size() {
		return size;
	}

	/** Tells what has become of the file; a file that cannot be looked at any more counts as replaced. */
	public FileState now() {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			// a file system may give the place of a deleted file to the next one: only the bytes tell
			if (!Objects.equals(key, now.fileKey())) {
				return FileState.REPLACED;
			}
			if (now.size() < size) {
				return FileState.SHRUNK;
			}
			if (!Arrays.equals(head, head(file, head.length))) {
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

	private static byte[] head(Path file, int length) throws IOException {
		byte[] head = new byte[length];
		try (LogFile log = LogFile.open(file)) {
			return Arrays.copyOf(head, log.read(0, head, 0, length));
		}
	}
}
