package io.github.probelight.engine.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a file store says of a file, without a look into it.
 *
 * @param path the file itself, behind all symbolic links
 * @param size its bytes
 * @param modified when it was written to last, as finely as the store knows it
 * @param changed when anything of it was last changed, which nobody can put back; {@link Instant#MIN} if the store does not say
 * @param file what tells the file from another one of that path, "" if the store does not say
 */
record FileStamp(String path, long size, Instant modified, Instant changed, String file) {

	/** Stamps a file as it is now. */
	static FileStamp of(Path log) throws IOException {
		Path file = log.toRealPath();
		try {
			Map<String, Object> said = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,fileKey");
			return new FileStamp(file.toString(), (Long) said.get("size"),
					((FileTime) said.get("lastModifiedTime")).toInstant(), ((FileTime) said.get("ctime")).toInstant(),
					String.valueOf(said.get("fileKey")));
		} catch (UnsupportedOperationException | IllegalArgumentException | ClassCastException
				| NullPointerException e) {
			BasicFileAttributes said = Files.readAttributes(file, BasicFileAttributes.class);
			Object key = said.fileKey();
			return new FileStamp(file.toString(), said.size(), said.lastModifiedTime().toInstant(), Instant.MIN,
					key == null ? "" : key.toString());
		}
	}

	/** Stamps the files of several logs as if they were one: it is the same only if each of them is. */
	static FileStamp of(List<FilePlace> logs) throws IOException {
		StringBuilder paths = new StringBuilder();
		StringBuilder files = new StringBuilder();
		long size = 0;
		Instant modified = Instant.MIN;
		Instant changed = Instant.MIN;
		for (FilePlace log : logs) {
			FileStamp stamp = of(log.file());
			paths.append(stamp.path).append('\0').append(log.entry()).append('\0');
			files.append(stamp.size + " " + stamp.modified + ' ' + stamp.changed + ' ' + stamp.file + '\0');
			size += stamp.size;
			modified = stamp.modified.isAfter(modified) ? stamp.modified : modified;
			changed = stamp.changed.isAfter(changed) ? stamp.changed : changed;
		}
		return new FileStamp(paths.toString(), size, modified, changed, files.toString());
	}

	/** Returns whether the file was left alone for some time before a moment, in milliseconds. */
	boolean isOlder(long millis, Instant moment) {
		Instant latest = modified.isAfter(changed) ? modified : changed;
		return latest.isBefore(moment.minusMillis(millis));
	}

	/** Returns whether this may be the same file, grown or not. */
	boolean isLater(FileStamp now) {
		return path.equals(now.path) && file.equals(now.file) && now.size >= size;
	}

	/** Java's own would be made at run time, which takes longer than all else that is asked of a kept log. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FileStamp stamp && path.equals(stamp.path) && size == stamp.size
				&& modified.equals(stamp.modified) && changed.equals(stamp.changed) && file.equals(stamp.file);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}

	void write(DataOutput out) throws IOException {
		Texts.write(path, out);
		out.writeLong(size);
		write(modified, out);
		write(changed, out);
		Texts.write(file, out);
	}

	static FileStamp read(DataInput in) throws IOException {
		return new FileStamp(Texts.read(in), in.readLong(), readInstant(in), readInstant(in), Texts.read(in));
	}

	private static void write(Instant time, DataOutput out) throws IOException {
		out.writeLong(time.getEpochSecond());
		out.writeInt(time.getNano());
	}

	private static Instant readInstant(DataInput in) throws IOException {
		return Instant.ofEpochSecond(in.readLong(), in.readInt());
	}
}
