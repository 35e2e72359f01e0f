package io.github.probelight.engine.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.ReasonHosts;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;

/** Reopens a kept log again and again as the window does, once it was read: arguments LOG, whose last line has an end, and FOLDER. */
public final class ReopenLoop {

	private static final int TIMES = 12;
	private static final double NANOS = 1e9;

	private ReopenLoop() {}

	/** Prints the seconds, by the clock, of each part of each time. */
	public static void main(String[] arguments) throws IOException {
		Path log = Path.of(arguments[0]);
		KeptReports store = KeptReports.in(Path.of(arguments[1]), KeepRules.STANDARD);
		for (int time = 0; time < TIMES; time++) {
			try (LogFile file = LogFile.open(log)) {
				reopen(store, log, file);
			}
		}
	}

	private static void reopen(KeptReports store, Path log, LogFile file) throws IOException {
		long begin = System.nanoTime();
		KeptReading kept = store.beginShown(log, file, LineLayout.of(file, false));
		long found = System.nanoTime();
		LineIndexer indexer = new LineIndexer(file);
		kept.restore(indexer);
		long rows = System.nanoTime();
		if (kept.knownBytes() == 0) {
			LogReader reader = kept.reader();
			Report report = reader.read(ReadMonitor.NONE);
			indexer.advance(file.size());
			kept.keeping(reader, indexer, report).run(() -> false);
			System.out.printf("read and kept %.3f%n", (System.nanoTime() - begin) / NANOS);
			return;
		}
		Report report = kept.report().orElseThrow();
		int said = Findings.of(report).size() + Subnets.of(report).size() + ReasonHosts.of(report).hosts().size();
		long told = System.nanoTime();
		int blocks = kept.blocks().orElseThrow().blocks().size();
		long all = System.nanoTime();
		report.targets().unpack();
		System.out.printf("found %.3f, rows %.3f, report %.3f, blocks %.3f: %.3f; hosts %.3f later (%d, %d)%n",
				(found - begin) / NANOS, (rows - found) / NANOS, (told - rows) / NANOS, (all - told) / NANOS,
				(all - begin) / NANOS, (System.nanoTime() - all) / NANOS, said, blocks);
	}
}
