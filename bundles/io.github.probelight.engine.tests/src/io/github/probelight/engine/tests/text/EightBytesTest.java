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

	/** Plain bytes with one other among them, each byte there is, at each place. */
	@Test
	void endsPlainTextLikeASlowLoop() {
		byte[] bytes = new byte[19];
		for (int other = 0; other < 256; other++) {
			for (int at = 0; at < bytes.length; at++) {
				for (int i = 0; i < bytes.length; i++) {
					bytes[i] = (byte) (' ' + (i * 7 + at) % 95);
				}
				bytes[at] = (byte) other;
				boolean plain = other >= ' ' && other <= '~';
				for (int from = 0; from <= at; from++) {
					assertThat(EightBytes.plainEnd(bytes, from, bytes.length))
							.as("%s at %s from %s", other, at, from)
							.isEqualTo(plain ? bytes.length : at);
					assertThat(EightBytes.plainEnd(bytes, from, at)).isEqualTo(at);
				}
			}
		}
	}

	@Test
	void marksTheSameBytesAndNoOther() {
		for (int other = 0; other < 256; other++) {
			long word = 0x20_21_A0_20_00_1F_20_00L | other;
			assertThat(EightBytes.same(word, EightBytes.all(' ')))
					.isEqualTo(0x80_00_00_80_00_00_80_00L | (other == ' ' ? 0x80 : 0));
		}
	}
}
