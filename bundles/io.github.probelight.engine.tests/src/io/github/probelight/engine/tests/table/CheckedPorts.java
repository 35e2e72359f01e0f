package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.PortRun;
import io.github.probelight.engine.table.PortRuns;

/** Rows, and the same in maps, by host and key. */
final class CheckedPorts {

	/** Number of outcomes. */
	static final int OUTCOMES = 70_000;

	private record Result(int outcome, long line) {}

	final PortRows rows = new PortRows();
	final Map<Integer, TreeMap<Integer, Result>> slow = new HashMap<>();
	int hosts;

	void add(int host, int key, int outcome, long line) {
		rows.add(host, key, outcome, line);
		slow.computeIfAbsent(host, h -> new TreeMap<>()).put(key, new Result(outcome, line));
		hosts = Math.max(hosts, host + 1);
	}

	void append(CheckedPorts next, int[] numbers, int[] outcomes, long lines) {
		rows.append(next.rows, numbers, outcomes, lines);
		next.slow.forEach((host, results) -> results.forEach((key, result) -> slow
				.computeIfAbsent(numbers[host], h -> new TreeMap<>())
				.put(key, new Result(outcomes[result.outcome], result.line + lines))));
		hosts = Math.max(hosts, IntStream.of(numbers).max().orElse(-1) + 1);
	}

	/** Returns all keys. */
	BitSet keys() {
		BitSet keys = new BitSet();
		slow.values().forEach(results -> results.keySet().forEach(keys::set));
		return keys;
	}

	PortRuns assertSame() {
		PortRuns runs = rows.view(hosts);
		int results = slow.values().stream().mapToInt(Map::size).sum();
		assertThat(same(runs)).isEqualTo(results);
		assertThat(runs.bytes()).as("bytes: a head for each host, and for each result key, outcome and line at most")
				.isLessThan(slow.size() * 32L + results * 14L + 1_000);
		return runs;
	}

	/** Compares all hosts, and one that is not there; returns the number of results. */
	int same(PortRuns runs) {
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
