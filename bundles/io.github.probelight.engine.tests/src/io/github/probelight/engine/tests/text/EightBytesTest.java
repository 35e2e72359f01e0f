package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.text.EightBytes;

class EightBytesTest {

	/** Every start and end around the seams of the wide path; LF and its neighbours are frequent. */
	@Test
	void countsLineFeedsLikeASlowLoop() {
		Random random = new Random(9000);
		byte[] bytes = new byte[40];
		int found = 0;
		for (int round = 0; round < 100; round++) {
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (random.nextBoolean() ? 9 + random.nextInt(3) : random.nextInt(256));
			}
			for (int from = 0; from <= bytes.length; from++) {
				int count = 0;
				for (int to = from; to <= bytes.length; to++) {
					assertThat(EightBytes.countLf(bytes, from, to)).as("%s to %s", from, to).isEqualTo(count);
					count += to < bytes.length && bytes[to] == '\n' ? 1 : 0;
				}
				found += count;
			}
		}
		assertThat(found).isGreaterThan(10_000);
	}
}
