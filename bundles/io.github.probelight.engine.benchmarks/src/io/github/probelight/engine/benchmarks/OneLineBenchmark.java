package io.github.probelight.engine.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;

/** Nanoseconds for one line that is read by itself, such as the one under the caret. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OneLineBenchmark {

	private static final String HEAD = "2026-01-05T08:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Harbour Office] ";

	/** What the line says. */
	@Param({"[10.0.6.161:3389/TCP] OPEN (reason=syn-ack:TTL=124)", "[2001:db8::161] DEAD (reason=no-response)",
			"Trying to find the service that listens", "Nmap task Ping Scan is an estimated 25.06% complete"})
	public String message = "";

	/** All facts of the line as values. */
	@Benchmark
	public Optional<EntryFacts> oneLine() {
		return EntryReader.read(HEAD + message);
	}
}
