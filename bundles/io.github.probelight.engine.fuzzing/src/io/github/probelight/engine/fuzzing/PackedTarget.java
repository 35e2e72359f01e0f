package io.github.probelight.engine.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;

/**
 * Packed logs, as a file and as a stream: they are read, refused with an {@link InputException}, or read in part; never
 * more than the budget.
 */
public final class PackedTarget {

	private static final Budget BUDGET = new Budget(1 << 20, 100, 1 << 14);

	private static final Path FILE = file();

	private PackedTarget() {}

	/** Reads the bytes. */
	public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
		Files.write(FILE, bytes);
		try {
			read(Origins.of(FILE.toString(), List.of(), BUDGET));
		} catch (InputException e) {
			// it may be refused
			for (String entry : e.entries()) {
				readEntry(entry);
			}
		}
		try {
			read(List.of(Origins.of("-", new ByteArrayInputStream(bytes), BUDGET)));
		} catch (InputException e) {
			// the same
		}
	}

	private static void readEntry(String entry) {
		try {
			read(Origins.of(FILE.toString(), List.of(entry), BUDGET));
		} catch (InputException e) {
			// the same
		}
	}

	private static void read(List<Origin> origins) throws InputException {
		try (LogInput input = LogInput.open(origins)) {
			Report report = input.read(ReadMonitor.NONE);
			long bytes = input.parts().stream().mapToLong(part -> part.bytes()).sum();
			Expect.equal(bytes, report.extent().bytes(), "bytes of the parts");
			if (report.extent().bytes() > origins.size() * BUDGET.mostBytes()) {
				throw new AssertionError(report.extent().bytes() + " bytes are more than the budget");
			}
		}
	}

	private static Path file() {
		try {
			Path file = Files.createTempFile("probelight", ".packed");
			file.toFile().deleteOnExit();
			return file;
		} catch (IOException e) {
			throw new ExceptionInInitializerError(e);
		}
	}
}
