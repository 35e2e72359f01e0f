package io.github.probelight.engine.tests.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReading;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LogFile;

/** A process that reads a log and keeps it, several times, or is killed while it writes. */
final class KeepingProcess {

	private KeepingProcess() {}

	/**
	 * Reads and keeps.
	 *
	 * @param arguments the log, the folder of the store, how often, and the write during which it is killed, 0 for never
	 */
	public static void main(String[] arguments) throws IOException {
		Path log = Path.of(arguments[0]);
		KeptReports store = KeptReports.in(Path.of(arguments[1]), new KeepRules(1 << 26, 1, -60_000));
		int killed = Integer.parseInt(arguments[3]);
		for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
			try (LogFile file = LogFile.open(log)) {
				KeptReading reading = store.begin(log, file, LineLayout.PLAIN);
				LogReader reader = reading.reader();
				Report report = reader.read(ReadMonitor.NONE);
				AtomicInteger writes = new AtomicInteger();
				reading.keeping(reader, report).run(() -> {
					if (writes.incrementAndGet() == killed) {
						Runtime.getRuntime().halt(9);
					}
					return false;
				});
				System.out.println(report.extent() + " " + report.targets().hosts().size());
				if (i % 2 == 1) {
					store.clear();
				}
			}
		}
	}
}
