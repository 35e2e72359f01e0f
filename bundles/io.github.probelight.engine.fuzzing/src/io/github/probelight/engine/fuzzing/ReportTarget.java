package io.github.probelight.engine.fuzzing;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;

/** Reports: whole, in chunks of a size that the first byte says, and by two threads they are equal; the index ends. */
public final class ReportTarget {

	private ReportTarget() {}

	/** Reads the bytes behind the first one. */
	public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
		if (bytes.length == 0) {
			return;
		}
		byte[] log = Arrays.copyOfRange(bytes, 1, bytes.length);
		int chunk = 1 + (bytes[0] & 0xFF) * (bytes[0] & 0xFF);
		Report whole = report(log, 1, log.length + 1);
		Expect.equal(report(log, 1, chunk), whole, "chunks of " + chunk);
		Expect.equal(report(log, 2, chunk), whole, "two threads");
		Findings.of(whole);
		Subnets.of(whole);

		LineIndexer indexer = new LineIndexer(ByteSource.of(log));
		while (indexer.advance(chunk)) {
			// on to the end
		}
		LineIndex.Extent extent = indexer.index().extent();
		Expect.equal(extent.bytes(), (long) log.length, "bytes of the index");
		Expect.equal(extent.lines(), whole.extent().lines(), "lines of the index");
	}

	private static Report report(byte[] log, int threads, int chunk) throws IOException {
		return new LogReader(ByteSource.of(log), threads, chunk).read(ReadMonitor.NONE);
	}
}
