package io.github.probelight.spark;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.summary.InputWords;

/** Looks at the heads of files, and opens them. Runs where the files are read. */
final class PieceFinder {

	private static final int MAGIC = 4;

	private final Configuration hadoop;

	PieceFinder(Configuration hadoop) {
		this.hadoop = hadoop;
	}

	/** A log that was found in a file, and what is to be closed when it was read. */
	record Found(Origin log, boolean packed, Closeable held) implements Closeable {

		@Override
		public void close() throws IOException {
			held.close();
		}
	}

	/** Returns the logs in a file, mostly one; of a file that is none, why. */
	List<LogPiece> pieces(InputFile file) {
		if (file.missing()) {
			return List.of(LogPiece.refused(file, "", problem(file.name(), new NoSuchFileException(file.name()))));
		}
		try {
			return List.of(piece(file, ""));
		} catch (InputException e) {
			if (e.problem() != InputProblem.ZIP_WITH_SEVERAL) {
				return List.of(LogPiece.refused(file, "", problem(file.name(), e)));
			}
			List<LogPiece> pieces = new ArrayList<>();
			for (String entry : e.entries()) {
				try {
					pieces.add(piece(file, entry));
				} catch (IOException refused) {
					pieces.add(LogPiece.refused(file, entry, problem(file.name(), refused)));
				}
			}
			return pieces;
		} catch (IOException e) {
			return List.of(LogPiece.refused(file, "", problem(file.name(), e)));
		}
	}

	/** Says why a log is not read, or not to its end, as the command line does. */
	static String problem(String name, IOException e) {
		return InputWords.TERMINAL.of(name, e instanceof FileNotFoundException ? new NoSuchFileException(name) : e);
	}

	private LogPiece piece(InputFile file, String entry) throws IOException {
		try (Found found = open(file, entry)) {
			Origin log = found.log();
			return new LogPiece(file, entry, log.name(), found.packed(), log.time(), log.layout(), log.prefix(),
					log.unread(), "");
		}
	}

	/** Finds the log in a file, to be read from its start; the bytes are not its own if it is packed. */
	Found open(InputFile file, String entry) throws IOException {
		FileSystem files = file.path().getFileSystem(hadoop);
		byte[] magic;
		try (InputStream in = files.open(file.path())) {
			magic = in.readNBytes(MAGIC);
		}
		if (!Origins.zip(magic)) {
			InputStream in = files.open(file.path());
			try {
				return new Found(Origins.of(file.name(), in, Budget.STANDARD), Origins.packed(magic), in);
			} catch (IOException e) {
				in.close();
				throw e;
			}
		}
		// the list of what is in a zip stands at its end
		java.nio.file.Path copy = Files.createTempFile("probelight", ".zip");
		try (InputStream in = files.open(file.path())) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			List<String> entries = entry.isEmpty() ? List.of() : List.of(entry);
			return new Found(Origins.of(file.name(), copy, entries, Budget.STANDARD).getFirst(), true,
					() -> Files.deleteIfExists(copy));
		} catch (IOException e) {
			Files.deleteIfExists(copy);
			throw e;
		}
	}
}
