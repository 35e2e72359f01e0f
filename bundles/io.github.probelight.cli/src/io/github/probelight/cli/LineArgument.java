package io.github.probelight.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a log as people write it, such as {@code scan.log:218}.
 *
 * @param log the name of its log
 * @param line its number, from 1
 */
record LineArgument(String log, long line) {

	private static final Pattern LINE = Pattern.compile("(.+):(\\d{1,18})", Pattern.DOTALL);
	private static final Pattern LOG_NAME = Pattern
			.compile("(?i).*(\\.log|\\.gz|\\.zip|\\.log\\.\\d+|\\.log\\.gz\\.\\d+)");

	/** Returns the line that an argument names: of a file that is there, or of a name that only a log has. */
	static Optional<LineArgument> of(String argument) {
		Matcher line = LINE.matcher(argument);
		return line.matches() && (isFile(line.group(1)) || LOG_NAME.matcher(line.group(1)).matches())
				? Optional.of(new LineArgument(line.group(1), Long.parseLong(line.group(2))))
				: Optional.empty();
	}

	private static boolean isFile(String name) {
		try {
			return Files.isRegularFile(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
