package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.Hash;

/** Keys that were chosen to lie in one place of a table, by somebody who knows all of the code, lie apart. */
class HashTest {

	/** A multiplier that somebody knows, as there was one before. */
	private static final long KNOWN = 0x9E3779B97F4A7C15L;
	private static final int KEYS = 1 << 14;
	private static final int SLOTS = KEYS * 4;
	/** Probes for a key; a table at random needs 1.2. All keys in one place need 8,000. */
	private static final int FEW = 100;

	@Test
	void craftedNumbersLieApart() {
		long[] keys = new Random(1).longs(KEYS).map(n -> (n & (1L << 33) - 1) * inverse(KNOWN)).toArray();
		assertThat(probes(i -> (int) (keys[i] * KNOWN >>> 33))).isGreaterThan(KEYS / 4L * KEYS);
		assertThat(probes(i -> Hash.of(keys[i]))).isLessThan(FEW * (long) KEYS);
	}

	@Test
	void craftedAddressesLieApart() {
		int[] addresses = addresses();
		assertThat(probes(i -> known(addresses[i]))).isGreaterThan(KEYS / 4L * KEYS);
		assertThat(probes(i -> Hash.neighbours(0, addresses[i]))).isLessThan(FEW * (long) KEYS);
	}

	/** The highest bit of eight bytes, and the bit of the next eight that undoes it: no multiplier helps against that. */
	@Test
	void craftedWordsLieApart() {
		byte[][] words = IntStream.range(0, KEYS).mapToObj(HashTest::word).toArray(byte[][]::new);
		assertThat(probes(i -> eightAtATime(words[i], Hash.MULTIPLIER))).isGreaterThan(KEYS / 4L * KEYS);
		assertThat(probes(i -> Hash.of(words[i], 0, words[i].length))).isLessThan(FEW * (long) KEYS);
	}

	@Test
	void aLogOfCraftedAddressesIsReadWhole() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int address : addresses()) {
			log.append("2026-02-11T08:00:00 [Site: S] [").append(Ipv4.text(address)).append("] DEAD (reason=reset)\n");
		}
		byte[] bytes = log.toString().getBytes(StandardCharsets.US_ASCII);
		Report report = LogReader.read(ByteSource.of(bytes), ReadMonitor.NONE);
		assertThat(report.targets().hosts()).hasSize(KEYS);
		for (int i = 0; i < KEYS; i++) {
			assertThat(report.targets().hostIndex("S", report.targets().hosts().get(i).address())).isEqualTo(i);
		}
	}

	/** Neighbours share all bits that matter, so 16 at a time are as good as one. */
	private static int[] addresses() {
		return IntStream.rangeClosed(0, Integer.MAX_VALUE >>> 4)
				.map(block -> block << 4)
				.filter(address -> (known(address) & SLOTS - 1) == 0)
				.flatMap(address -> IntStream.range(address, address + 16))
				.limit(KEYS)
				.toArray();
	}

	private static int known(int address) {
		return (int) ((address >>> 4) * KNOWN >>> 36) << 4 | address & 15;
	}

	/** The bits of the number choose one of two, in 16 bytes each. */
	private static byte[] word(int number) {
		byte[] word = new byte[16 * Integer.numberOfTrailingZeros(KEYS)];
		for (int bit = 0; bit * 16 < word.length; bit++) {
			if ((number >>> bit & 1) != 0) {
				word[bit * 16 + 7] ^= (byte) 0x80;
				word[bit * 16 + 11] ^= 0x10;
			}
		}
		return word;
	}

	private static int eightAtATime(byte[] b, long multiplier) {
		long hash = b.length;
		for (int i = 0; i < b.length; i += Long.BYTES) {
			long word = 0;
			for (int k = Long.BYTES - 1; k >= 0; k--) {
				word = word << Byte.SIZE | b[i + k] & 0xFF;
			}
			hash = Long.rotateLeft((hash ^ word) * multiplier, 29);
		}
		return (int) (hash * multiplier >>> 32);
	}

	/** Each step doubles the number of bits that are right. */
	private static long inverse(long odd) {
		long inverse = odd;
		for (int bits = 3; bits < Long.SIZE; bits *= 2) {
			inverse *= 2 - odd * inverse;
		}
		return inverse;
	}

	/** Puts keys into a table as the engine does, one slot behind the other, and counts the slots that were looked at. */
	private static long probes(IntUnaryOperator hash) {
		boolean[] taken = new boolean[SLOTS];
		long probes = 0;
		for (int key = 0; key < KEYS; key++) {
			int slot = hash.applyAsInt(key) & SLOTS - 1;
			for (probes++; taken[slot]; probes++) {
				slot = slot + 1 & SLOTS - 1;
			}
			taken[slot] = true;
		}
		return probes;
	}
}
