package io.github.probelight.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** An argument that may be the name of a file, where another one is asked for. */
final class FileArgument {

	private FileArgument() {}

	/** Returns whether there is a file of this name. */
	static boolean exists(String name) {
		try {
			return !name.isEmpty() && Files.exists(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
