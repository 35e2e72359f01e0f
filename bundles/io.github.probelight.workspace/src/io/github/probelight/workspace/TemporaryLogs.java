package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files that packed logs, and several logs as one, are written into: only their owner can read them. Each
 * names the process that it belongs to, so that what one leaves behind that is killed is deleted by the next.
 */
public final class TemporaryLogs {
	private static final String PREFIX = "probelight-";
	private static final String END = ".log";
	private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*" + Pattern.quote(END));

	private TemporaryLogs() {}

	/** Makes a new one in a folder, for this process. */
	public static Path make(Path folder) throws IOException {
		sweep(folder, process -> ProcessHandle.of(process).isPresent());
		Path file = Files.createTempFile(folder, PREFIX + ProcessHandle.current().pid() + '-', END);
		file.toFile().deleteOnExit(); // a workbench that ends in a hurry closes nothing
		return file;
	}

	/** Deletes those of processes that run no more, as far as that is allowed. */
	public static void sweep(Path folder, LongPredicate runs) {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + '*' + END)) {
			for (Path file : files) {
				Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
				if (name.matches() && !runs.test(Long.parseLong(name.group(1)))) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			// somebody else's, or just deleted by another process: the next one tries again
		}
	}
}
