package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.PortRun;
import io.github.probelight.engine.table.PortRuns;

/** Packed results of ports, in parts that are put together, against maps: the last result of a port stays. */
class PortRowsTest {

	private static final int OUTCOMES = 70_000;

	private record Result(int outcome, long line) {}

	/** Rows, and the same in maps, by host and key. */
	private static final class Both {
		final PortRows rows = new PortRows();
		final Map<Integer, TreeMap<Integer, Result>> slow = new HashMap<>();
		int hosts;

		void add(int host, int key, int outcome, long line) {
			rows.add(host, key, outcome, line);
			slow.computeIfAbsent(host, h -> new TreeMap<>()).put(key, new Result(outcome, line));
			hosts = Math.max(hosts, host + 1);
		}

		void append(Both next, int[] numbers, int[] outcomes, long lines) {
			rows.append(next.rows, numbers, outcomes, lines);
			next.slow.forEach((host, results) -> results.forEach((key, result) -> slow
					.computeIfAbsent(numbers[host], h -> new TreeMap<>())
					.put(key, new Result(outcomes[result.outcome], result.line + lines))));
			hosts = Math.max(hosts, IntStream.of(numbers).max().orElse(-1) + 1);
		}

		PortRuns assertSame() {
			PortRuns runs = rows.view(hosts);
			int results = slow.values().stream().mapToInt(Map::size).sum();
			assertThat(same(runs)).isEqualTo(results);
			assertThat(runs.used()).as("bytes: a head for each host, and 3 to 14 for each result")
					.isBetween(slow.size() * 12L + results * 3L, slow.size() * 12L + results * 14L);
			return runs;
		}

		/** Compares all hosts, and one that is not there; returns the number of results. */
		private int same(PortRuns runs) {
			int results = 0;
			PortRun run = new PortRun();
			int[] classes = IntStream.range(0, OUTCOMES).map(outcome -> outcome % 3).toArray();
			for (int host = 0; host <= hosts; host++) {
				runs.read(host, run);
				int[] counts = new int[3];
				runs.count(host, classes, counts);
				int i = 0;
				for (Map.Entry<Integer, Result> entry : slow.getOrDefault(host, new TreeMap<>()).entrySet()) {
					Result result = new Result(run.outcome(i), run.line(i));
					if (run.key(i) != entry.getKey() || !result.equals(entry.getValue())) {
						throw new AssertionError(
								"host " + host + " key " + run.key(i) + " " + result + " is not " + entry);
					}
					counts[result.outcome % 3]--;
					i++;
				}
				assertThat(run.size()).isEqualTo(i);
				assertThat(counts).containsOnly(0);
				results += i;
			}
			return results;
		}
	}

	@Test
	void everyWidthIsKept() {
		Random random = new Random(1);
		for (int outcomeBits = 1; outcomeBits <= 16; outcomeBits++) {
			for (int lineBits = 1; lineBits <= 50; lineBits += 7) {
				Both both = new Both();
				for (int i = 0; i < 40; i++) {
					int key = random.nextInt(1 << 1 + random.nextInt(18));
					both.add(random.nextInt(3), key, random.nextInt(1 << outcomeBits),
							random.nextLong(1L << lineBits));
				}
				both.assertSame();
			}
		}
	}

	/** Parts of parts, seen now and then, with other numbers in each; enough for blocks to fill and to be compacted. */
	@Test
	void partsAreJoined() throws IOException {
		Random random = new Random(2);
		for (int round = 0; round < 6; round++) {
			Both whole = new Both();
			Both part = new Both();
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
				int[] outcomes = random.ints(300, 0, OUTCOMES).toArray();
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

	private static void assertWritten(Both whole) throws IOException {
		BitSet keys = new BitSet();
		whole.slow.values().forEach(results -> results.keySet().forEach(keys::set));
		PortRows read = new PortRows();
		Written.andRead(out -> whole.rows.write(out, whole.hosts), in -> read.read(in, whole.hosts, OUTCOMES, keys));
		whole.same(read.view(whole.hosts));
		byte[] bytes = Written.bytes(out -> whole.rows.write(out, whole.hosts));
		BitSet fewer = (BitSet) keys.clone();
		fewer.clear(keys.nextSetBit(0));
		assertThatThrownBy(() -> new PortRows().read(Written.in(bytes), whole.hosts, OUTCOMES, fewer))
				.isInstanceOf(IOException.class);
	}

	/** More results than are noted at once: they are packed on the way. */
	@Test
	void manyResultsOfOneHost() {
		Both both = new Both();
		for (int i = 0; i < 200_000; i++) {
			both.add(i & 1, i * 7 % 100_000, i % 5, i);
		}
		both.assertSame();
	}
}
