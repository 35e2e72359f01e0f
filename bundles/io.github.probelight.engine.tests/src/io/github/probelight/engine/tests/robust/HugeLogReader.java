package io.github.probelight.engine.tests.robust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;

/** A program that reads a huge log into a report and an index, and says what it has found and what that took. */
public final class HugeLogReader {

	private HugeLogReader() {}

	/** Takes the name of a log and the number of parts of which one is to be read. */
	public static void main(String[] arguments) throws IOException {
		ByteSource log = HugeLog.valueOf(arguments[0]).source(Integer.parseInt(arguments[1]));
		long begin = System.nanoTime();
		Report report = LogReader.read(log, ReadMonitor.NONE);
		long read = System.nanoTime();
		LineIndexer indexer = new LineIndexer(log);
		boolean more = true;
		while (more) {
			more = indexer.advance(1 << 26);
		}
		long indexed = System.nanoTime();
		if (indexer.index().extent().lines() != report.extent().lines()) {
			throw new IllegalStateException(
					"The index has " + indexer.index().extent() + ", the report " + report.extent().lines());
		}
		System.out.print(HugeLog.facts(report.extent().bytes(), report.extent().lines(), report.extent().entries(),
				report.extent().continuations(),
				report.targets().hosts().size(), indexer.index().extent().rows()));
		System.err.printf("%s: report %.1f s, index %.1f s of %d KB, %s%n", arguments[0], (read - begin) / 1e9,
				(indexed - read) / 1e9, indexer.index().footprint() >> 10, peak());
	}

	/** The most memory that the process had at once, where the system tells. */
	private static String peak() throws IOException {
		Path status = Path.of("/proc/self/status");
		return Files.exists(status)
				? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("")
				: "";
	}
}
