package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterPass;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LineRange;

/** What blocks of lines say of levels and times saves reading them, and keeps what the plainest code keeps. */
class FilterBlocksTest {
	private static final int LINES = 12_000;
	/** Of about 100 bytes each. */
	private static final int MINUTE_OF_LINES = 300;
	private static final List<String> QUERIES = List.of("level:info", "-level:info", "level:in*", "-level:*",
			"level:error or level:warn", "-(level:error or level:warn)", "level:notiz", "-level:notiz",
			"time:21:35..21:50", "-time:21:35..21:50", "time:23:50..23:59", "time:22:00..21:45",
			"-time:22:00..21:45", "time:23:55..00:05", "time:00:00..00:05", "time:21:30..23:59",
			"time:2026-03-14T21:40..2026-03-14T22:10", "-time:2026-03-14T21:40..2026-03-14T22:10",
			"level:info time:21:35..22:05", "-(level:info time:21:35..22:05)", "level:info or time:21:35..22:05",
			"-level:info broke", "broke -time:21:35..22:05", "level:info state:dead");

	/** Long stretches of one level, a minute for some hundred lines, and now and then what breaks the rule. */
	private static byte[] log(Random random, int odd) {
		StringBuilder text = new StringBuilder("before\nthe first\nentry\n");
		long time = Instant.parse("2026-03-14T21:30:00Z").toEpochMilli();
		String level = "INFO";
		for (int line = 0; line < LINES; line++) {
			time += random.nextInt(2 * 60_000 / MINUTE_OF_LINES);
			if (random.nextInt(700) == 0) {
				level = List.of("INFO", "INFO", "info", "WARN", "ERROR").get(random.nextInt(5));
			}
			String at = Instant.ofEpochMilli(time).toString().substring(0, 19);
			switch (odd == 0 ? odd : random.nextInt(odd)) {
				case 1 -> text.append(entry(at, "Notiz", "odd level")).append('\n');
				case 2 -> text.append(entry("2026-03-14Z", level, "no time")).append('\n');
				case 3 -> text.append(entry(at, level, "broke")).append("\n\tat a\n".repeat(random.nextInt(700)));
				case 4 -> text.append(entry(at, level, "one")).append(entry(at, "ERROR", "two")).append('\n');
				case 5 -> time += random.nextInt(100_000_000) - 40_000_000;
				default -> text.append(entry(at, level, "[10.0.0.7] DEAD (reason=x)")).append('\n');
			}
		}
		return NaiveFilter.bytes(text.toString());
	}

	private static String entry(String time, String level, String message) {
		return time + " [" + level + "] [Thread: Scan default:1:nmap:stdin] [Site: A] " + message;
	}

	private static Chip chip(Random random) throws QueryException {
		Chip chip = Chip.only(QueryParser.parse(QUERIES.get(random.nextInt(QUERIES.size()))));
		if (random.nextInt(6) == 0) {
			int first = random.nextInt(LINES);
			chip = Chip.only("lines", new LineRange(first, first + random.nextInt(LINES)), chip.query());
		}
		return random.nextInt(3) == 0 ? chip.negate() : chip;
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 50, 400, 3000})
	void keepWhatIsWanted(int odd) throws IOException, QueryException {
		Random random = new Random(odd);
		byte[] log = log(random, odd);
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		for (String query : QUERIES) {
			LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse(query)));
			growing.assertShows(growing.pass(filter), filter);
		}
		for (int i = 0; i < 30; i++) {
			LineFilter filter = LineFilter.NONE;
			for (int chips = 1 + random.nextInt(3); chips > 0; chips--) {
				filter = filter.add(chip(random));
			}
			growing.sets().clear();
			growing.assertShows(growing.pass(filter), filter);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 30, 900})
	void goOnAsTheLogGrows(int odd) throws IOException, QueryException {
		Random random = new Random(odd + 1);
		byte[] log = log(random, odd);
		GrowingLog growing = new GrowingLog(log);
		LineFilter filter = LineFilter.NONE.add(chip(random));
		FilterPass pass = growing.pass(filter);
		for (int size = 0; size < log.length;) {
			size = Math.min(log.length, size + 1 + random.nextInt(log.length / 4));
			growing.grow(size, random.nextInt(4) > 0);
			if (random.nextInt(3) == 0) {
				filter = LineFilter.NONE.add(chip(random)).add(chip(random));
				pass = growing.pass(filter);
			}
			growing.assertShows(pass, filter);
		}
	}

	/** Of a log in which a level is rare, or a range of time short, little is read. */
	@ParameterizedTest
	@ValueSource(strings = {"level:error", "-level:info", "level:info", "time:21:35..21:36", "-time:21:35..21:36",
			"time:21:36..21:35", "time:23:50..21:31", "-time:23:00..21:31",
			"time:2026-03-14T21:40..2026-03-14T21:41"})
	void saveReading(String query) throws IOException, QueryException {
		StringBuilder text = new StringBuilder();
		for (int line = 0; line < LINES; line++) {
			String at = Instant.parse("2026-03-14T21:30:00Z").plusSeconds(line / 5).toString().substring(0, 19);
			text.append(entry(at, line == LINES / 2 ? "ERROR" : "INFO", "[10.0.0.7] DEAD (reason=x)")).append('\n');
		}
		byte[] log = NaiveFilter.bytes(text.toString());
		GrowingLog growing = new GrowingLog(log);
		growing.grow(log.length, true);
		LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse(query)));
		long before = growing.bytesRead();
		FilterPass pass = growing.pass(filter);
		assertThat(pass.read(() -> false, () -> {})).isTrue();
		assertThat(growing.bytesRead() - before).as("bytes read of %d", log.length).isLessThan(log.length / 5);
		growing.assertShows(pass, filter);
	}
}
