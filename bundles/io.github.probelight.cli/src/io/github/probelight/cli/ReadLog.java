package io.github.probelight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.ShownText;

/**
 * A log that was read.
 *
 * @param name as given, {@code -} for standard input
 * @param report all its facts
 */
record ReadLog(String name, Report report) {

	private static final String STANDARD_INPUT = "-";
	/** A log may begin with a long stack trace; what has no entry in this many bytes is something else. */
	private static final int HEAD = 1 << 18;

	static ReadLog read(String name, InputStream in) throws InputProblem {
		String shown = name.equals(STANDARD_INPUT) ? "standard input" : ShownText.of(name);
		try {
			return new ReadLog(name,
					name.equals(STANDARD_INPUT) ? spooled(shown, in) : report(shown, file(shown, name)));
		} catch (AccessDeniedException e) {
			throw new InputProblem(shown + " cannot be read: you lack the permission.");
		} catch (IOException e) {
			throw new InputProblem(shown + " cannot be read: " + e.getMessage());
		} catch (OutOfMemoryError e) {
			throw new InputProblem(shown + " has more hosts than fit into memory:"
					+ " set PROBELIGHT_JAVA_OPTS=-Xmx2g and try again.");
		}
	}

	/** The engine reads at positions, which a pipe does not have. */
	private static Report spooled(String shown, InputStream in) throws IOException, InputProblem {
		Path file = Files.createTempFile("probelight", ".log");
		try {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			return report(shown, file);
		} finally {
			Files.delete(file);
		}
	}

	private static Path file(String shown, String name) throws InputProblem {
		try {
			Path file = Path.of(name);
			if (Files.isDirectory(file)) {
				throw new InputProblem(shown + " is a directory: name the logs in it.");
			}
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				throw new InputProblem(shown + " is not a regular file: use - to read from a pipe.");
			}
			if (!name.isEmpty() && Files.exists(file)) {
				return file;
			}
		} catch (InvalidPathException e) {
			// such a file cannot exist either
		}
		throw new InputProblem(shown + " does not exist: check the name.");
	}

	private static Report report(String shown, Path file) throws IOException, InputProblem {
		try (LogFile log = LogFile.open(file)) {
			byte[] head = new byte[(int) Math.min(HEAD, log.size())];
			refuse(shown, head, log.read(0, head, 0, head.length));
			return LogReader.read(log, ReadMonitor.NONE);
		}
	}

	private static void refuse(String shown, byte[] head, int length) throws InputProblem {
		if (length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B || length > 1 && head[0] == 'P' && head[1] == 'K') {
			throw new InputProblem(shown + " is compressed: unpack it first, then read the log inside.");
		}
		switch (LogSniffer.of(head, length)) {
			case SCAN_LOG -> {
			}
			case EMPTY -> throw new InputProblem(shown + " is empty: there is nothing to report.");
			case LEGACY -> throw new InputProblem(
					shown + " is a log from before 2012 (lines start with NSC): that format is not read.");
			case UTF16 -> throw new InputProblem(
					shown + " is UTF-16: convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8).");
			case UTF32 -> throw new InputProblem(
					shown + " is UTF-32: convert it to UTF-8 first (iconv -f UTF-32 -t UTF-8).");
			case OTHER -> throw new InputProblem(
					shown + " is no scan log: name the scan.log of a Nexpose or InsightVM engine.");
		}
	}
}
