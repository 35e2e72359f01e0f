package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.testing.Samples;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.CollapsedRuns;
import io.github.probelight.workspace.filter.CollapsedRuns.Run;
import io.github.probelight.workspace.filter.FilterPass;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.RunsShown;

/** Long runs of like results are those that the plainest code finds, however it came to them. */
class CollapsedRunsTest {
	private static final LineFilter COLLAPSED = LineFilter.NONE.withRuns(RunsShown.COLLAPSED);
	private static final String HEAD = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:%d:nmap:stdin] [Site: A] ";
	private static final List<String> RESULTS = List.of("[10.0.%d.%d:80/TCP]  FILTERED (reason=no-response)",
			"[10.0.%d.%d:80/UDP]  FILTERED (reason=no-response)", "[10.0.%d.%d:80/TCP] CLOSED (reason=reset:TTL=%3$d)",
			"[10.0.%d.%d] DEAD (reason=no-response)",
			"[10.0.%d.%d] ALIVE (reason=echo-reply:latency=%3$dms:variance=1ms:timeout=100ms)",
			"[2001:db8::%d:%d] DEAD (reason=no-response)");

	/** Threads that take turns, each with runs of like results, and with other lines between. */
	private static byte[] log(int lines, int threads, Random random) {
		StringBuilder log = new StringBuilder("before\n");
		int[] kinds = new int[threads];
		int[] left = new int[threads];
		for (int line = 0; line < lines; line++) {
			int thread = random.nextInt(threads);
			if (left[thread]-- <= 0) {
				kinds[thread] = random.nextInt(RESULTS.size());
				left[thread] = random.nextInt(random.nextInt(4) == 0 ? 90 : 24);
			}
			log.append(HEAD.formatted(thread));
			switch (random.nextInt(40)) {
				case 0 -> log.append("Nmap task SYN Stealth Scan is an estimated 25.06% complete");
				case 1 -> log.append(result(kinds[thread], random)).append("\n\tat a continuation");
				case 2 ->
					log.append(result(kinds[thread], random)).append(' ').append(HEAD.formatted(thread)).append("x");
				default -> log.append(result(kinds[thread], random));
			}
			log.append(random.nextInt(30) == 0 ? "\r\n" : "\n");
		}
		return NaiveFilter.bytes(log.toString());
	}

	private static String result(int kind, Random random) {
		return RESULTS.get(kind).formatted(random.nextInt(4), random.nextInt(200), 50 + random.nextInt(20));
	}

	static List<String> samples() {
		List<String> all = new ArrayList<>(Samples.names());
		all.addAll(Samples.others());
		return all;
	}

	private static LineFilter with(String... queries) throws QueryException {
		LineFilter filter = COLLAPSED;
		for (String query : queries) {
			filter = filter.add(Chip.only(QueryParser.parse(query)));
		}
		return filter;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void showsTheFirstRowOfEachRun(String sample) throws IOException, QueryException {
		byte[] log = Samples.bytes(sample);
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, sample.length() % 2 == 0);
		growing.assertShows(growing.pass(COLLAPSED), COLLAPSED);
		LineFilter filter = with("state:filtered or state:dead");
		growing.assertShows(growing.pass(filter), filter);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 5})
	void findsRunsOfThreadsThatTakeTurns(int threads) throws IOException, QueryException {
		byte[] log = log(12_000, threads, new Random(threads));
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		assertTells(growing, COLLAPSED);
		assertTells(growing, with("state:filtered"));
		assertTells(growing, with("-state:closed", "10.0.0.0/22"));
		assertTells(growing, with("/80.(TCP|UDP)/"));
		assertTells(growing, with("state:filtered").withContext(2));
	}

	/** What is told of the runs is what they are, and what is hidden in one is none of what is shown. */
	private static void assertTells(GrowingLog growing, LineFilter filter) throws IOException {
		FilterPass pass = growing.pass(filter);
		growing.assertShows(pass, filter);
		CollapsedRuns runs = pass.runs();
		NaiveFilter plain = growing.naive();
		List<List<Long>> naive = plain.runs(plain.rows(filter));
		naive.removeIf(run -> !plain.isLong(run));
		assertThat(runs.size()).isEqualTo(naive.size()).isPositive();
		long last = growing.index().extent().rows() - 1;
		for (List<Long> run : naive) {
			assertThat(runs.at(run.getFirst())).contains(new Run(run.getFirst(), run.getLast(), run.size(), false));
			assertThat(run.subList(1, run.size())).allMatch(row -> runs.hides(row) || row == last);
			assertThat(runs.around(run.getLast(), one -> one.first() == run.getFirst())).isPresent();
			assertThat(runs.at(run.get(1))).isEmpty();
			assertThat(runs.hides(run.getFirst())).isFalse();
		}
		assertThat(runs.footprint()).isLessThan(2 * growing.index().extent().rows() + 10_000);
	}

	/** A run goes on with a log that grows by any bytes, and short ones are shown until they are long. */
	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6})
	void goesOnAsTheLogGrows(int seed) throws IOException, QueryException {
		Random random = new Random(seed);
		byte[] log = log(900, 1 + seed % 3, random);
		GrowingLog growing = new GrowingLog(log);
		LineFilter filter = seed % 2 == 0 ? COLLAPSED : with("-state:alive").withContext(seed % 3);
		FilterPass pass = growing.pass(filter);
		for (int size = 0; size < log.length;) {
			size = Math.min(log.length, size + 1 + random.nextInt(random.nextBoolean() ? 300 : log.length / 20));
			growing.grow(size, random.nextBoolean());
			if (random.nextInt(10) == 0) {
				filter = random.nextBoolean() ? COLLAPSED : with("-state:alive").withContext(random.nextInt(3));
				pass = growing.pass(filter);
			}
			growing.assertShows(pass, filter);
		}
	}

	@Test
	void showsAllOfARunThatIsExpanded() throws IOException {
		byte[] log = log(4000, 3, new Random(9));
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		Set<Long> expanded = growing.naive()
				.runs(growing.naive().rows(LineFilter.NONE))
				.stream()
				.filter(run -> run.size() >= 20)
				.limit(7)
				.map(List::getFirst)
				.collect(Collectors.toSet());
		assertThat(expanded).hasSize(7);
		FilterPass pass = growing.pass(COLLAPSED, expanded);
		growing.assertShows(pass, COLLAPSED, expanded);
		assertThat(expanded).allMatch(first -> pass.runs().at(first).orElseThrow().expanded());
	}

	/** Results with too much between them are no run, with as much as may be they are. */
	@Test
	void endsWhereTooMuchLiesBetween() throws IOException {
		for (int between : new int[]{999, 1000}) {
			StringBuilder log = new StringBuilder();
			for (int i = 0; i < 25; i++) {
				log.append(HEAD.formatted(1)).append(RESULTS.get(0).formatted(1, i)).append('\n');
				log.append((HEAD.formatted(2) + "other\n").repeat(between));
			}
			byte[] bytes = NaiveFilter.bytes(log.toString());
			GrowingLog growing = new GrowingLog(bytes);
			growing.grow(bytes.length, false);
			FilterPass pass = growing.pass(COLLAPSED);
			growing.assertShows(pass, COLLAPSED);
			assertThat(pass.runs().size()).isEqualTo(between == 999 ? 1 : 0);
		}
	}

	/** It is known what follows as soon as a run is known to be long, not only at its end. */
	@Test
	void doesNotWaitForTheEndOfARun() throws IOException {
		String line = HEAD.formatted(1) + RESULTS.get(0).formatted(1, 1) + "\n";
		byte[] log = NaiveFilter.bytes("before\n" + line.repeat(200_000));
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, false);
		FilterPass pass = growing.pass(COLLAPSED);
		List<Integer> counts = new ArrayList<>();
		pass.read(() -> false, () -> pass.runs().at(1).ifPresent(run -> counts.add(run.count())));
		assertThat(counts).isSorted().endsWith(200_000);
		assertThat(pass.rows().rows()).isEqualTo(2);
		assertThat(Arrays.stream(new long[]{2, 1000, 199_999})).allMatch(pass.runs()::hides);
	}
}
