package io.github.probelight.engine.tests.robust;

import java.util.List;
import java.util.Random;

import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** Samples, whole logs and others, damaged, cut and joined; the same ones for the same seed. */
final class MutatedLogs {

	private static final int MOST_CHANGES = 30;

	private final Random random;
	private final Mutations mutations;
	private final List<byte[]> samples;

	MutatedLogs(long seed) {
		random = new Random(seed);
		mutations = new Mutations(seed);
		samples = List.copyOf(Samples.names().stream().map(Samples::bytes).toList());
	}

	byte[] next() {
		byte[] log = sample();
		for (int n = random.nextInt(3); n > 0; n--) {
			log = mutations.spliced(log, sample());
		}
		log = mutations.changed(log, MOST_CHANGES);
		return random.nextInt(4) == 0 ? mutations.cut(log) : log;
	}

	/** Returns a number from 1 to {@code most}; small ones are as likely as large ones. */
	int size(int most) {
		return 1 + random.nextInt(1 + random.nextInt(most));
	}

	private byte[] sample() {
		return samples.get(random.nextInt(samples.size()));
	}
}
