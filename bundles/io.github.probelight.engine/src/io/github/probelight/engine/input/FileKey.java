package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What tells a file from others whatever it is called: a link and its target have the same. */
public final class FileKey {
	private FileKey() {}

	/** The key of a file; its name where there is no better one. */
	public static Object of(Path file) {
		try {
			Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
			return key == null ? file.toRealPath() : key;
		} catch (IOException e) {
			return file;
		}
	}
}
