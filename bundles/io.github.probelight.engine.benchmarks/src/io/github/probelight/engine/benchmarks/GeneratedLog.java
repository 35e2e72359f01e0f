package io.github.probelight.engine.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Packed;

/** A generated log of {@value #LINES} lines in memory: results mostly, as in a log of gigabytes. */
@State(Scope.Benchmark)
public class GeneratedLog {

	/** Lines of the log: what one invocation of a benchmark reads. */
	static final int LINES = 100_000;

	private static final int SEED = 1;
	private static final int HOSTS = 2_000;

	byte[] bytes = {};
	byte[] packed = {};

	/** Makes the log; the generator closes its last phase, so there are some lines too many. */
	@Setup
	public void generate() throws IOException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(SEED, LINES, HOSTS), log);
		byte[] all = log.toByteArray();
		int end = 0;
		for (int line = 0; line < LINES; line++) {
			end = EightBytes.nextLf(all, end, all.length) + 1;
		}
		bytes = Arrays.copyOf(all, end);
		packed = Packed.gzip(bytes);
	}
}
