package io.github.probelight.engine.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.GzipStream;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;

/** Nanoseconds for a line, from its end alone to all its facts in a report. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GeneratedLog.LINES)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

	private static final int CHUNK = 1 << 21;

	/** Where the lines end. */
	@Benchmark
	public long lineEnds(GeneratedLog log) {
		long lines = 0;
		for (int at = 0; at < log.bytes.length; lines++) {
			at = EightBytes.nextLf(log.bytes, at, log.bytes.length) + 1;
		}
		return lines;
	}

	/** The index of rows, lines and characters that the editor works with. */
	@Benchmark
	public LineIndex index(GeneratedLog log) throws IOException {
		LineIndexer indexer = new LineIndexer(ByteSource.of(log.bytes));
		while (indexer.advance(CHUNK)) {
			// on to the end
		}
		return indexer.index();
	}

	/** The facts of each line. */
	@Benchmark
	public long scan(GeneratedLog log) {
		EntryScanner scanner = new EntryScanner();
		long sum = 0;
		for (int at = 0; at < log.bytes.length;) {
			at = scanner.next(log.bytes, at, log.bytes.length) + 1;
			sum += scanner.time() + scanner.port() + scanner.kind().ordinal();
		}
		return sum;
	}

	/** The facts of the log, by one thread. */
	@Benchmark
	public Report reportByOneThread(GeneratedLog log) throws IOException {
		return new LogReader(ByteSource.of(log.bytes), 1, CHUNK).read(ReadMonitor.NONE);
	}

	/** The facts of the log, by two threads. */
	@Benchmark
	public Report reportByTwoThreads(GeneratedLog log) throws IOException {
		return new LogReader(ByteSource.of(log.bytes), 2, CHUNK).read(ReadMonitor.NONE);
	}

	/** The facts of the log by two threads, and its findings. */
	@Benchmark
	public int findings(GeneratedLog log) throws IOException {
		return Findings.of(reportByTwoThreads(log)).size();
	}

	/** The facts of a log that has other lines than results, by one thread. */
	@Benchmark
	public Report reportOfOtherLines(OtherLines log) throws IOException {
		return new LogReader(ByteSource.of(log.bytes), 1, CHUNK).read(ReadMonitor.NONE);
	}

	/** Unpacking alone. */
	@Benchmark
	public long unpack(GeneratedLog log) throws IOException {
		try (GzipStream unpacked = new GzipStream(new ByteArrayInputStream(log.packed), Budget.STANDARD)) {
			return unpacked.transferTo(OutputStream.nullOutputStream());
		}
	}
}
