package io.github.probelight.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/** A new file that its owner alone may read, from its first moment on; where a system knows no owners, a new file. */
public final class OwnFile implements Closeable {

	private final Writer out;

	private OwnFile(Writer out) {
		this.out = out;
	}

	/**
	 * Makes a file.
	 *
	 * @throws java.nio.file.FileAlreadyExistsException if it is there
	 */
	public static OwnFile create(Path file) throws IOException {
		boolean owned = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] rights = owned
				? new FileAttribute<?>[]{
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
				: new FileAttribute<?>[0];
		var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				rights);
		return new OwnFile(new BufferedWriter(
				new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)));
	}

	/** Writes text, in UTF-8. */
	public void write(String text) throws IOException {
		out.write(text);
	}

	/** Returns what writes into it. */
	public Writer writer() {
		return out;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
