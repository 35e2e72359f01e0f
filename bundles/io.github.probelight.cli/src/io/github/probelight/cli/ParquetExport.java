package io.github.probelight.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table as a Parquet file. What does it lies in a bundle that may be missing: {@link QueryRun}. */
final class ParquetExport {

	/** What is said where it is. */
	static final String MISSING = "SQL and Parquet need DuckDB, which is not installed here; everything else works.";

	/** Set by the start script, which can tell, where Java cannot: standard output is a terminal. */
	private static final String TERMINAL = "probelight.output.terminal";

	private ParquetExport() {}

	/**
	 * Writes a table into the file that was named, or to standard output.
	 *
	 * @param logs their names
	 * @return the exit code
	 */
	static int write(String table, List<String> logs, LogOptions options, OutputOption output, Console console) {
		try {
			if (output.isGiven()) {
				return output.fill(logs, console, file -> parquet(table, logs, options, file, console));
			}
			if (Boolean.getBoolean(TERMINAL)) {
				console.problem("Parquet is nothing for a terminal: name a file with -o, or write to a pipe.");
				return Probelight.WRONG_ARGUMENTS;
			}
			return toStandardOutput(table, logs, options, console);
		} catch (NoClassDefFoundError e) {
			console.problem(MISSING);
			return Probelight.PROBLEM;
		} catch (OutputOption.AbandonedException e) {
			return Probelight.PROBLEM;
		}
	}

	private static int toStandardOutput(String table, List<String> logs, LogOptions options, Console console) {
		try {
			Path file = Files.createTempFile("probelight", ".parquet");
			try (OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out))) {
				int code = parquet(table, logs, options, file, console);
				Files.copy(file, out);
				return code;
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			console.problem("The output is not complete: " + e.getMessage() + '.');
			return Probelight.PROBLEM;
		}
	}

	private static int parquet(String table, List<String> logs, LogOptions options, Path file, Console console) {
		return new QueryRun(console, options, logs).parquet(table, file.toAbsolutePath());
	}
}
