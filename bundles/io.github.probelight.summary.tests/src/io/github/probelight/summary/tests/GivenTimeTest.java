package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.summary.time.GivenTime;

/** A time is read in one place, for options, queries and to go to. */
class GivenTimeTest {
	private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"9:04|2026-03-14T08:04:00Z", "21:30|2026-03-14T20:30:00Z",
			"21:30:05.25|2026-03-14T20:30:05.250Z", "21:30:05,5|2026-03-14T20:30:05.500Z",
			"2026-03-20|2026-03-19T23:00:00Z", "2026-03-20 21:30|2026-03-20T20:30:00Z",
			"2026-03-20T21:30:00|2026-03-20T20:30:00Z", "2026-03-20T21:30:00Z|2026-03-20T21:30:00Z",
			"2026-03-20 21:30 gmt|2026-03-20T21:30:00Z", "21:30+05:30|2026-03-14T16:00:00Z",
			"21:30 -03|2026-03-15T00:30:00Z"})
	void isReadAsPeopleWriteIt(String text, String time) {
		GivenTime given = GivenTime.read(text).orElseThrow();
		assertThat(given.on(given.day().orElse(DAY), BERLIN).toInstant()).hasToString(time);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "soon", "25:00", "21", "21:60", "2026-13-01", "2026-02-30", "21:30 +99:00", "9:4",
			"21:30 CET", "2026-03-14 21:30 21:31"})
	void isNothingElse(String text) {
		assertThat(GivenTime.read(text)).isEmpty();
	}

	@Test
	void mayHaveItsOwnZoneInAQuery() throws QueryException {
		assertThat(QueryParser.parse("time:21:30Z..22:00+05:30", new Zone(BERLIN)).text())
				.isEqualTo("time:21:30:00Z..22:00:00+05:30");
		assertThat(QueryParser.parse("time:2026-03-14T21:30Z..2026-03-14T22:00Z", new Zone(BERLIN)).text())
				.isEqualTo("time:2026-03-14T22:30:00..2026-03-14T23:00:00");
	}
}
