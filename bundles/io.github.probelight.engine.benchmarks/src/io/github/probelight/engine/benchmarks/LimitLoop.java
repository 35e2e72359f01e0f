package io.github.probelight.engine.benchmarks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a report cannot be quicker than: counts hosts by their last state, ports by the last state at each host, and
 * reasons by lines, and looks at nothing else in the log. Prints the lines that hosts-and-ports.awk prints, and reasons.
 */
public final class LimitLoop {

	private static final int THREADS = 2;

	private LimitLoop() {}

	/** Reads the log that is the argument. */
	public static void main(String[] arguments) throws IOException {
		LimitPart[] parts = new LimitPart[THREADS];
		try (FileChannel channel = FileChannel.open(Path.of(arguments[0]))) {
			long size = channel.size();
			inParallel(thread -> {
				parts[thread] = new LimitPart();
				parts[thread].read(channel, size * thread / THREADS, size * (thread + 1) / THREADS);
			});
		}
		int[] hosts = joinHosts(parts[0], parts[1]);
		int[] outcomes = joinOutcomes(parts[0], parts[1]);
		for (int host = 0; host < hosts.length; host++) {
			if (parts[1].last[host] != LimitPart.NONE) {
				parts[0].last[hosts[host]] = outcomes[parts[1].last[host]];
			}
		}
		print(parts[0], sorted(parts[0], parts[1], hosts, outcomes));
	}

	/** What each thread does, by its number. */
	private interface Work {

		void run(int thread);
	}

	private static void inParallel(Work work) {
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			int thread = i;
			threads.add(Thread.ofPlatform().start(() -> work.run(thread)));
		}
		for (Thread thread : threads) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** Adds the hosts of a part to another and returns what number each has there. */
	private static int[] joinHosts(LimitPart whole, LimitPart part) {
		return IntStream.range(0, part.hosts).map(host -> whole.host(part.addresses[host])).toArray();
	}

	private static int[] joinOutcomes(LimitPart whole, LimitPart part) {
		int[] numbers = part.outcomes.stream().mapToInt(whole::outcome).toArray();
		for (int outcome = 0; outcome < numbers.length; outcome++) {
			whole.lines[numbers[outcome]] += part.lines[outcome];
		}
		return numbers;
	}

	/**
	 * Results by host, each host's in the order of the log.
	 *
	 * @param ends where each host's results end
	 * @param results key of the port and outcome
	 */
	private record Sorted(int[] ends, int[] results) {}

	private static Sorted sorted(LimitPart first, LimitPart second, int[] hosts, int[] outcomes) {
		int[] next = new int[first.hosts + 1];
		for (int i = 0; i < first.results; i++) {
			next[(int) (first.result(i) >>> 32) + 1]++;
		}
		for (int i = 0; i < second.results; i++) {
			next[hosts[(int) (second.result(i) >>> 32)] + 1]++;
		}
		for (int host = 0; host < first.hosts; host++) {
			next[host + 1] += next[host];
		}
		int[] results = new int[first.results + second.results];
		for (int i = 0; i < first.results; i++) {
			results[next[(int) (first.result(i) >>> 32)]++] = (int) first.result(i);
		}
		int outcome = (1 << LimitPart.OUTCOME_BITS) - 1;
		for (int i = 0; i < second.results; i++) {
			long result = second.result(i);
			results[next[hosts[(int) (result >>> 32)]]++] = (int) result & ~outcome | outcomes[(int) result & outcome];
		}
		return new Sorted(next, results);
	}

	private static void print(LimitPart whole, Sorted sorted) {
		List<String> states = whole.outcomes.stream().map(LimitLoop::state).distinct().toList();
		int[] stateOf = whole.outcomes.stream().mapToInt(outcome -> states.indexOf(state(outcome))).toArray();
		long[] hosts = new long[states.size()];
		for (int host = 0; host < whole.hosts; host++) {
			if (whole.last[host] != LimitPart.NONE) {
				hosts[stateOf[whole.last[host]]]++;
			}
		}
		long[][] counts = new long[THREADS][];
		inParallel(thread -> counts[thread] = count(sorted, stateOf, states.size(),
				(int) ((long) whole.hosts * thread / THREADS), (int) ((long) whole.hosts * (thread + 1) / THREADS)));
		Map<String, Long> lines = new TreeMap<>();
		for (int i = 0; i < counts[0].length; i++) {
			int key = i / states.size();
			String port = (key & LimitPart.UDP - 1) + (key < LimitPart.UDP ? "/TCP " : "/UDP ");
			if (counts[0][i] + counts[1][i] > 0) {
				lines.put("ports " + port + states.get(i % states.size()), counts[0][i] + counts[1][i]);
			}
		}
		for (int state = 0; state < hosts.length; state++) {
			if (hosts[state] > 0) {
				lines.put("hosts " + states.get(state), hosts[state]);
			}
		}
		for (int outcome = 0; outcome < stateOf.length; outcome++) {
			lines.put("reasons " + whole.outcomes.get(outcome), whole.lines[outcome]);
		}
		StringBuilder text = new StringBuilder();
		lines.forEach((name, count) -> text.append(name).append(' ').append(count).append('\n'));
		System.out.print(text);
	}

	private static String state(String outcome) {
		return outcome.substring(0, outcome.indexOf(' '));
	}

	/** Counts the last result of each port of these hosts, by port and state. */
	private static long[] count(Sorted sorted, int[] stateOf, int states, int from, int to) {
		long[] counts = new long[2 * LimitPart.UDP * states];
		int[] seen = new int[2 * LimitPart.UDP];
		for (int host = from; host < to; host++) {
			int begin = host == 0 ? 0 : sorted.ends[host - 1];
			for (int i = sorted.ends[host] - 1; i >= begin; i--) {
				int key = sorted.results[i] >>> LimitPart.OUTCOME_BITS;
				if (seen[key] != host + 1) {
					seen[key] = host + 1;
					counts[key * states + stateOf[sorted.results[i] & (1 << LimitPart.OUTCOME_BITS) - 1]]++;
				}
			}
		}
		return counts;
	}
}
