package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.testing.Damage;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterPass;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LineRange;

/** The rows that a filter keeps are those that the plainest code keeps, however it came to them. */
class FilterPassTest {
	private static final List<String> QUERIES = List.of("state:dead", "state:open or state:alive", "level:info",
			"-level:info", "10.0.0.0/8", "10.0.0.1-10.0.0.40", "port:1-1024/tcp", "port:80", "reason:*-response",
			"reason:\"\\\"\"", "kind:result", "-kind:result", "kind:phase-*", "thread:*nmap*", "site:a*", "scan:1",
			"protocol:udp", "ttl:64", "task:*", "name:*.test", "time:21:30..22:00",
			"time:2026-01-05T08:00..2026-01-05T08:10",
			"error", "\"at \"", "\"ü\"", "/(reset|syn-ack).*TTL=6\\d/", "/^\\s+at/", "state:open /:4\\d\\d\\//",
			"(error or level:warn) -\"at com\"", "-x -y", "\"10.0.0.1\"", "k");

	private static Chip chip(Random random) throws QueryException {
		Chip chip = Chip.only(QueryParser.parse(QUERIES.get(random.nextInt(QUERIES.size()))));
		if (random.nextInt(8) == 0) {
			chip = Chip.only("lines", new LineRange(random.nextInt(30), 30 + random.nextInt(300)), chip.query());
		}
		return random.nextInt(3) == 0 ? chip.negate() : chip;
	}

	private static LineFilter filter(Random random) throws QueryException {
		LineFilter filter = LineFilter.NONE.withContext(random.nextInt(4) == 0 ? random.nextInt(4) : 0);
		for (int chips = 1 + random.nextInt(3); chips > 0; chips--) {
			filter = filter.add(chip(random));
		}
		return filter;
	}

	static List<String> samples() {
		List<String> all = new ArrayList<>(Samples.names());
		all.addAll(Samples.others());
		return all;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void keepsWhatIsWanted(String sample) throws IOException, QueryException {
		byte[] log = Samples.bytes(sample);
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, sample.length() % 2 == 0);
		for (String query : QUERIES) {
			Chip chip = Chip.only(QueryParser.parse(query));
			growing.assertShows(growing.pass(LineFilter.NONE.add(chip)), LineFilter.NONE.add(chip));
		}
		Random random = new Random(sample.hashCode());
		for (int i = 0; i < 12; i++) {
			LineFilter filter = filter(random);
			growing.assertShows(growing.pass(filter), filter);
		}
	}

	/** The sets are kept: what is toggled, negated and put beside others shows what a fresh look shows. */
	@Test
	void combinesWhatIsKnown() throws IOException, QueryException {
		byte[] log = generated(30_000);
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		Random random = new Random(3);
		LineFilter filter = LineFilter.NONE;
		for (int i = 0; i < 60; i++) {
			filter = switch (random.nextInt(5)) {
				case 0 -> filter.chips().isEmpty() ? filter : filter.toggle(pick(filter, random));
				case 1 -> filter.chips().isEmpty() ? filter : filter.negate(pick(filter, random));
				case 2 -> filter.chips().size() < 3 ? filter : filter.remove(pick(filter, random));
				case 3 -> filter.withContext(random.nextInt(3));
				default -> filter.add(chip(random));
			};
			if (!filter.showsAll()) {
				growing.assertShows(growing.pass(filter), filter);
			}
		}
		// two bits a row for each of the sets, of which there are 24 at the most
		assertThat(growing.sets().footprint()).isBetween(1L, 24 * (1000 + growing.index().extent().rows() / 4));
	}

	private static Chip pick(LineFilter filter, Random random) {
		return filter.chips().get(random.nextInt(filter.chips().size()));
	}

	/** The first lines say nothing of what stands before each line: they are read in another way when an entry does. */
	@ParameterizedTest
	@EnumSource(value = Damage.class, names = {"QUOTED", "SYSLOG_ISO", "GREP"})
	void goesOnAsALogShowsItsLayout(Damage damage) throws IOException, QueryException {
		String entry = "2026-03-02T01:00:0%d [INFO] [Site: a] [192.0.2.%1$d] %s (reason=x)\n";
		String tail = "java.io.IOException: error\n\tat a.B.c(B.java:7)\n";
		byte[] log = damage.of((tail + entry.formatted(1, "DEAD") + tail + entry.formatted(2, "ALIVE"))
				.getBytes(StandardCharsets.UTF_8));
		Random random = new Random(5);
		for (int cut = 0; cut < log.length; cut += 9) {
			GrowingLog growing = new GrowingLog(log);
			LineFilter filter = filter(random);
			FilterPass pass = growing.pass(filter);
			for (int size = cut; size < log.length; size += 1 + random.nextInt(log.length)) {
				growing.grow(size, random.nextInt(4) > 0);
				growing.assertShows(pass, filter);
			}
			growing.grow(log.length, true);
			growing.assertShows(pass, filter);
		}
	}

	/** A filter goes on with a log that grows by any bytes, and another one that was set meanwhile too. */
	@ParameterizedTest
	@MethodSource("samples")
	void goesOnAsTheLogGrows(String sample) throws IOException, QueryException {
		byte[] log = Samples.bytes(sample);
		Random random = new Random(sample.hashCode() + 1);
		for (int round = 0; round < 2; round++) {
			GrowingLog growing = new GrowingLog(log);
			LineFilter filter = filter(random);
			FilterPass pass = growing.pass(filter);
			for (int size = 0; size < log.length;) {
				size = Math.min(log.length, size + 1 + random.nextInt(Math.max(40, log.length / 8)));
				growing.grow(size, random.nextBoolean());
				if (random.nextInt(6) == 0) {
					filter = filter(random);
					pass = growing.pass(filter);
				}
				growing.assertShows(pass, filter);
			}
		}
	}

	/** Lines of more than a row, of more than is looked at, and without an end. */
	@Test
	void keepsAllPiecesOfLongLines() throws IOException, QueryException {
		String head = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] ";
		StringBuilder text = new StringBuilder("before\n");
		for (int i = 0; i < 40; i++) {
			text.append(head).append(i % 3 == 0 ? "ALIVE (reason=x)" : "error " + "x".repeat(i * 997)).append('\n');
			text.append(i % 5 == 0 ? "\tat " + "y".repeat(200_000) + " end\n" : "\tat z\r\n");
		}
		byte[] log = NaiveFilter.bytes(text.append(head).append("w".repeat(150_000)).toString());
		GrowingLog growing = new GrowingLog(log);
		for (int size : List.of(1000, 250_000, log.length - 80_000, log.length - 1, log.length)) {
			growing.grow(size, size % 2 == 0);
			for (String query : List.of("state:alive", "error", "\" end\"", "/y end$/", "-state:alive", "www")) {
				LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse(query)));
				growing.assertShows(growing.pass(filter), filter);
				growing.assertShows(growing.pass(filter.withContext(1)), filter.withContext(1));
			}
		}
	}

	/** An entry with more continuations than are read together is kept for each of its lines. */
	@Test
	void keepsLongEntriesWhole() throws IOException, QueryException {
		String head = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] ";
		StringBuilder text = new StringBuilder();
		for (int entry = 0; entry < 6; entry++) {
			text.append(head).append("broke\n");
			for (int line = 0; line < entry * 3000; line++) {
				text.append("\tat ").append(line == 2990 * entry ? "deep" + entry : "x").append('\n');
			}
		}
		byte[] log = NaiveFilter.bytes(text.toString());
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		for (String query : List.of("deep1", "deep3", "/deep[25]/", "-deep4", "broke", "deep5 -deep4")) {
			LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse(query)));
			growing.assertShows(growing.pass(filter), filter);
		}
	}

	/** What it has shown before it was stopped is right, and the next one goes on. */
	@Test
	void canBeStopped() throws IOException, QueryException {
		byte[] log = generated(60_000);
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse("state:open /tcp/")));
		FilterPass pass = growing.pass(filter);
		int[] asked = new int[1];
		assertThat(pass.read(() -> ++asked[0] > 20, () -> {})).isFalse();
		assertThat(pass.passed()).isLessThan(growing.index().extent().rows());
		growing.assertShows(pass, filter);
	}

	private static byte[] generated(int lines) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(7, lines, 300).withSites(2, true).withShares(0.4, 0.2, 0.1), out);
		return out.toByteArray();
	}
}
