package io.github.probelight.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.file.WholeFile;
import io.github.probelight.summary.InputWords;
import picocli.CommandLine.Option;

/** A file for what a command writes. It is there when it is whole; a log is never written over. */
final class OutputOption {

	@Option(names = {"-o",
			"--output"}, paramLabel = "FILE", description = "Writes there, and not to standard output; the file is there when it is whole.")
	private @Nullable String file;

	/** A command has failed and told why; what it has written is of no use. */
	static final class AbandonedException extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	/** A command that writes to its console. */
	interface Writing {
		int write(Console console);
	}

	/** A command that writes a file itself. */
	interface Filling {
		int fill(Path file) throws IOException;
	}

	/** Returns whether a file was named. */
	boolean isGiven() {
		return file != null;
	}

	private String name() {
		String given = file;
		return given == null ? "" : given;
	}

	/**
	 * Has a command write to the file if one was named, else to standard output.
	 *
	 * @param read the names of logs and other files that are read
	 * @return the exit code
	 */
	int write(List<String> read, Console console, Writing writing) {
		if (!isGiven()) {
			try {
				return writing.write(console);
			} catch (AbandonedException e) {
				return Probelight.PROBLEM;
			}
		}
		return fill(read, console, aside -> {
			try (PrintWriter out = new PrintWriter(new BufferedWriter(
					new OutputStreamWriter(Files.newOutputStream(aside), StandardCharsets.UTF_8), 1 << 16))) {
				int code = writing
						.write(new Console(console.in(), out, console.err(), console.terminal(), console.kept()));
				if (out.checkError()) {
					throw new IOException("not all of it could be written");
				}
				return code;
			}
		});
	}

	/** Has a command fill the file, which was named. */
	int fill(List<String> read, Console console, Filling filling) {
		String named = name();
		if (named.isBlank()) {
			console.problem("-o is given no name: name the file to be written, or leave -o out.");
			return Probelight.WRONG_ARGUMENTS;
		}
		int[] code = {Probelight.PROBLEM};
		try {
			Path path = Path.of(named);
			Optional<String> same = read.stream().filter(name -> isSame(path, name)).findFirst();
			if (same.isPresent()) {
				console.problem(InputWords.shown(same.get())
						+ " is to be read, and what is read is never written over: name another file.");
				return Probelight.PROBLEM;
			}
			WholeFile.write(path, aside -> {
				code[0] = filling.fill(aside);
				if (code[0] != 0 && Files.size(aside) == 0) {
					throw new AbandonedException();
				}
			});
			return code[0];
		} catch (AbandonedException e) {
			return Probelight.PROBLEM;
		} catch (InvalidPathException e) {
			console.problem(InputWords.TERMINAL.of(named, new IOException(e)));
			return Probelight.PROBLEM;
		} catch (IOException e) {
			console.problem(InputWords.shown(named) + " cannot be written: " + InputWords.reason(e) + '.');
			return Probelight.PROBLEM;
		}
	}

	/** Tells whether a file is there, and is the one of a log. */
	static boolean isSame(Path path, String log) {
		try {
			return Files.exists(path) && Files.isSameFile(path, Path.of(log));
		} catch (IOException | InvalidPathException e) {
			return false;
		}
	}
}
