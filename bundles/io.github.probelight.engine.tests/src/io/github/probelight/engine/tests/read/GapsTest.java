package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Timeline;
import io.github.probelight.engine.tests.read.NaiveGaps.Said;
import io.github.probelight.engine.text.ByteSource;

/** Silences and steps back of several scans at once, with threads that name no scan or no site, and clocks that are set. */
class GapsTest {

	private static final List<String> SITES = List.of("A", "A", "B", "C", "");
	private static final List<String> SCANS = List.of("1", "1", "2", "3", "", "", "");
	private static final List<Integer> STEPS = List.of(0, 1, 30, 250, 310, 400, 1_000, -30, -70, -800, -3_000, 3_000);

	@Test
	void areThoseOfASlowReader() throws IOException {
		long silences = 0;
		long backwards = 0;
		for (int seed = 0; seed < 3_000; seed++) {
			List<Said> said = said(new Random(seed), 2 + seed % 60, false);
			Timeline times = LogReader.read(ByteSource.of(log(said)), ReadMonitor.NONE).timeline();
			assertThat(text(times)).as("seed %s", seed).isEqualTo(new NaiveGaps(said).text());
			silences += times.silences();
			backwards += times.backwards();
		}
		assertThat(silences).isGreaterThan(10_000);
		assertThat(backwards).isGreaterThan(10_000);
	}

	@Test
	void areTheSameWhereverAPartEnds() throws IOException {
		for (int seed = 0; seed < 3_000; seed++) {
			Random random = new Random(-1 - seed);
			List<Said> said = said(random, 2 + seed % 40, false);
			Partial joined = joined(parts(said, random, 1 + seed % 7), random);
			assertThat(text(joined.report().timeline())).as("seed %s", seed).isEqualTo(new NaiveGaps(said).text());
		}
	}

	@Test
	void nothingGoesOnInAnotherLog() throws IOException {
		for (int seed = 0; seed < 2_000; seed++) {
			Random random = new Random(70_000 + seed);
			List<Said> said = said(random, 2 + seed % 60, true);
			List<Partial> logs = new ArrayList<>();
			int from = 0;
			for (int to = 1; to <= said.size(); to++) {
				if (to == said.size() || said.get(to).newLog()) {
					logs.add(joined(parts(said.subList(from, to), random, random.nextInt(4)), random));
					from = to;
				}
			}
			while (logs.size() > 1) {
				int left = random.nextInt(logs.size() - 1);
				logs.get(left).join(logs.remove(left + 1));
				logs.set(left, written(logs.get(left)));
			}
			assertThat(text(logs.get(0).report().timeline())).as("seed %s %s", seed, said)
					.isEqualTo(new NaiveGaps(said).text());
		}
	}

	private static List<Said> said(Random random, int size, boolean logs) {
		List<Said> said = new ArrayList<>();
		List<Integer> steps = random.nextInt(3) > 0 ? STEPS : List.of(0, 100, 200, 310);
		List<String> scans = random.nextInt(4) > 0 ? SCANS : List.of("1", "", "", "", "");
		List<String> sites = random.nextInt(4) > 0 ? SITES : List.of("A", "A", "A", "B", "");
		List<String> messages = random.nextBoolean()
				? List.of("x")
				: List.of("x", "x", "x", "x", "x", "Scan paused", "[10.0.0.1] DEAD (reason=no-response)");
		long time = Instant.parse("2026-03-02T10:00:00Z").toEpochMilli();
		for (int i = 0; i < size; i++) {
			time += 1_000L * pick(steps, random);
			said.add(new Said(time, pick(sites, random), pick(scans, random), pick(messages, random),
					logs && i > 0 && random.nextInt(15) == 0));
		}
		return said;
	}

	private static <T> T pick(List<T> of, Random random) {
		return of.get(random.nextInt(of.size()));
	}

	private static byte[] log(List<Said> said) {
		StringBuilder log = new StringBuilder();
		for (Said one : said) {
			log.append(Instant.ofEpochMilli(one.time()).toString(), 0, 19)
					.append(" [INFO]")
					.append(one.namesScan() ? " [Thread: Scan default:" + one.scan() + "]" : "")
					.append(one.site().isEmpty() ? "" : " [Site: " + one.site() + "]")
					.append(' ')
					.append(one.message())
					.append('\n');
		}
		return log.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static List<Partial> parts(List<Said> said, Random random, int cuts) throws IOException {
		byte[] log = log(said);
		int[] places = random.ints(cuts, 0, log.length + 1).sorted().toArray();
		List<Partial> parts = new ArrayList<>();
		for (int i = 0; i <= cuts; i++) {
			parts.add(written(Partial.of(ByteSource.of(log), i == 0 ? 0 : places[i - 1],
					i == cuts ? log.length : places[i])));
		}
		return parts;
	}

	/** Joins any two neighbours at a time. */
	private static Partial joined(List<Partial> parts, Random random) throws IOException {
		while (parts.size() > 1) {
			int left = random.nextInt(parts.size() - 1);
			parts.get(left).append(parts.remove(left + 1));
			parts.set(left, written(parts.get(left)));
		}
		return parts.get(0);
	}

	private static Partial written(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return Partial.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
	}

	private static String text(Timeline times) {
		return NaiveGaps.said(times.silences(), times.backwards(), times.backwardsLine(), times.longest());
	}
}
