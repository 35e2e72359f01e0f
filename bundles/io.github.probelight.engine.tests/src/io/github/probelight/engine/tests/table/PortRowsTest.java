package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.PortRuns;

/** Packed results of ports, in parts that are put together, against maps: the last result of a port stays. */
class PortRowsTest {

	@Test
	void everyWidthIsKept() {
		Random random = new Random(1);
		for (int outcomeBits = 1; outcomeBits <= 16; outcomeBits++) {
			for (int lineBits = 1; lineBits <= 50; lineBits += 7) {
				CheckedPorts ports = new CheckedPorts();
				for (int i = 0; i < 40; i++) {
					int key = random.nextInt(1 << 1 + random.nextInt(18));
					ports.add(random.nextInt(3), key, random.nextInt(1 << outcomeBits),
							random.nextLong(1L << lineBits));
				}
				ports.assertSame();
			}
		}
	}

	/** Parts of parts, seen now and then, with other numbers in each; enough for blocks to fill and to be compacted. */
	@Test
	void partsAreJoined() throws IOException {
		Random random = new Random(2);
		for (int round = 0; round < 6; round++) {
			CheckedPorts whole = new CheckedPorts();
			CheckedPorts part = new CheckedPorts();
			long lines = 0;
			for (int i = 0; i < 12; i++) {
				int results = random.nextInt(round == 0 ? 200_000 : 3_000);
				int hosts = 1 + random.nextInt(round == 0 ? 4_000 : 500);
				for (int r = 0; r < results; r++) {
					part.add(random.nextInt(hosts), random.nextInt(1 << 18), random.nextInt(300), r);
				}
				if (random.nextBoolean()) {
					part.rows.seal();
				}
				if (random.nextInt(4) == 0) {
					part.assertSame();
				}
				int first = random.nextInt(300);
				int[] numbers = IntStream.range(first, first + part.hosts).toArray();
				int[] outcomes = random.ints(300, 0, CheckedPorts.OUTCOMES).toArray();
				whole.append(part, numbers, outcomes, lines);
				whole.rows.compactIfLarge(whole.hosts);
				lines += results;
				if (random.nextInt(3) == 0) {
					whole.assertSame();
				}
				part.rows.clear();
				part.slow.clear();
				part.hosts = 0;
			}
			PortRuns before = whole.assertSame();
			PortRows copy = new PortRows(whole.rows, whole.hosts);
			copy.add(0, 5, 6, lines);
			assertThat(copy.view(whole.hosts)).isNotEqualTo(before);
			whole.same(before);
			assertWritten(whole);
		}
	}

	private static void assertWritten(CheckedPorts whole) throws IOException {
		BitSet keys = whole.keys();
		PortRows read = new PortRows();
		Written.andRead(out -> whole.rows.write(out, whole.hosts),
				in -> read.read(in, whole.hosts, CheckedPorts.OUTCOMES, keys));
		whole.same(read.view(whole.hosts));
		byte[] bytes = Written.bytes(out -> whole.rows.write(out, whole.hosts));
		BitSet fewer = (BitSet) keys.clone();
		fewer.clear(keys.nextSetBit(0));
		assertThatThrownBy(() -> new PortRows().read(Written.in(bytes), whole.hosts, CheckedPorts.OUTCOMES, fewer))
				.isInstanceOf(IOException.class);
	}

	/** More results than are noted at once: they are packed on the way. */
	@Test
	void manyResultsOfOneHost() {
		CheckedPorts ports = new CheckedPorts();
		for (int i = 0; i < 200_000; i++) {
			ports.add(i & 1, i * 7 % 100_000, i % 5, i);
		}
		ports.assertSame();
	}
}
