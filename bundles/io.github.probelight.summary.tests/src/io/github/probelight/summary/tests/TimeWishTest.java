package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.time.TimeWish;

class TimeWishTest {
	private static final long HERE = millis("2026-03-14T21:30:26Z");
	/** Of a log from half past nine to one at night. */
	private static final TimeWish WISH = new TimeWish(Zone.GMT, HERE, millis("2026-03-14T21:30:00Z"),
			millis("2026-03-15T01:00:00Z"));

	private static long millis(String time) {
		return Instant.parse(time).toEpochMilli();
	}

	private static String read(TimeWish wish, String text) {
		OptionalLong time = wish.read(text);
		return time.isEmpty() ? "none" : Instant.ofEpochMilli(time.getAsLong()).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"+10m|2026-03-14T21:40:26Z", "-90s|2026-03-14T21:28:56Z",
			"−90 s|2026-03-14T21:28:56Z", "+1h30m|2026-03-14T23:00:26Z", "+1 h 02 min|2026-03-14T22:32:26Z",
			"+2d|2026-03-16T21:30:26Z", "+0.5h|2026-03-14T22:00:26Z", "+250ms|2026-03-14T21:30:26.250Z",
			"22:00|2026-03-14T22:00:00Z", "00:30|2026-03-15T00:30:00Z", "2026-03-14 22:15|2026-03-14T22:15:00Z",
			"2026-03-14T22:15:00+01:00|2026-03-14T21:15:00Z", "12:00|2026-03-14T12:00:00Z",
			"23:45-02:00|2026-03-15T01:45:00Z"})
	void isATimeOrAStep(String text, String time) {
		assertThat(read(WISH, text)).isEqualTo(time);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "+", "10m", "+10", "+m", "soon", "+10 parsec", "+1h x", "--5s"})
	void isNothingElse(String text) {
		assertThat(read(WISH, text)).isEqualTo("none");
	}

	@Test
	void isReadByTheClocksOfItsZone() {
		TimeWish tokyo = new TimeWish(new Zone(ZoneId.of("Asia/Tokyo")), HERE, WISH.first(), WISH.last());
		assertThat(read(tokyo, "7:00")).isEqualTo("2026-03-14T22:00:00Z");
		assertThat(read(tokyo, "+1s")).isEqualTo("2026-03-14T21:30:27Z");
	}

	@Test
	void ofALineOrALogWithoutTimes() {
		TimeWish line = new TimeWish(Zone.GMT, Report.NO_TIME, WISH.first(), WISH.last());
		assertThat(read(line, "+1s")).isEqualTo("none");
		assertThat(read(line, "00:30")).isEqualTo("2026-03-15T00:30:00Z");
		TimeWish log = new TimeWish(Zone.GMT, Report.NO_TIME, Report.NO_TIME, Report.NO_TIME);
		assertThat(read(log, "00:30")).isEqualTo("none");
		assertThat(read(log, "2026-03-14")).isEqualTo("2026-03-14T00:00:00Z");
	}
}
