package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.summary.query.ZoneNames;
import io.github.probelight.summary.table.HostColumns;

/** Times by the clocks of a zone. */
class ZoneTest {

	private static final Zone BERLIN = new Zone(ZoneId.of("Europe/Berlin"));

	private static long time(String instant) {
		return Instant.parse(instant).toEpochMilli();
	}

	@Test
	void theSecondOfTwoTimesHasADateOnlyOnAnotherDay() {
		long first = Instant.parse("2026-03-14T21:30:00Z").toEpochMilli();
		long last = Instant.parse("2026-03-14T22:38:32.25Z").toEpochMilli();
		Zone berlin = new Zone(ZoneId.of("Europe/Berlin"));
		assertThat(Zone.GMT.until(first, last)).isEqualTo("22:38:32");
		assertThat(Zone.GMT.exactUntil(first, last)).isEqualTo("22:38:32.25");
		assertThat(berlin.until(first, last)).isEqualTo("23:38:32");
		assertThat(berlin.until(first, last + 3_600_000)).as("the next day there").isEqualTo("2026-03-15 00:38:32");
		assertThat(berlin.exactUntil(first, last + 3_600_000)).isEqualTo("2026-03-15 00:38:32.25");
		assertThat(Zone.GMT.until(first, Report.NO_TIME)).isEmpty();
	}

	@Test
	void whatIsUnknownIsEmpty() {
		assertThat(List.of(BERLIN.date(Report.NO_TIME), BERLIN.clock(Report.NO_TIME), BERLIN.iso(Report.NO_TIME),
				BERLIN.exact(Report.NO_TIME), BERLIN.span(Report.NO_TIME, Report.NO_TIME))).containsOnly("");
	}

	@Test
	void timesAreThoseOfItsClocks() {
		long time = time("2026-03-14T23:30:00.250Z");
		assertThat(BERLIN.date(time)).isEqualTo("2026-03-15 00:30:00");
		assertThat(BERLIN.clock(time)).isEqualTo("00:30:00");
		assertThat(BERLIN.exact(time)).isEqualTo("2026-03-15 00:30:00.25");
		assertThat(BERLIN.iso(time)).isEqualTo("2026-03-15T00:30:00.25+01:00");
		assertThat(Zone.GMT.date(time)).isEqualTo("2026-03-14 23:30:00");
		assertThat(Zone.GMT.exact(time)).isEqualTo("2026-03-14 23:30:00.25");
		assertThat(Zone.GMT.iso(time)).isEqualTo("2026-03-14T23:30:00.25");
		assertThat(Zone.GMT.iso(60_000)).isEqualTo("1970-01-01T00:01:00");
	}

	@Test
	void spansHaveDatesWhereTheDayChangesThere() {
		long before = time("2026-03-14T22:59:00Z");
		long behind = time("2026-03-14T23:01:00Z");
		assertThat(Zone.GMT.span(before, behind)).isEqualTo("22:59:00 – 23:01:00");
		assertThat(BERLIN.span(before, behind)).isEqualTo("2026-03-14 23:59:00 – 2026-03-15 00:01:00");
	}

	@Test
	void anHourThatComesTwiceIsToldApart() {
		assertThat(BERLIN.clock(time("2026-10-24T23:59:59Z"))).isEqualTo("01:59:59");
		assertThat(BERLIN.clock(time("2026-10-25T00:30:00Z"))).isEqualTo("02:30:00+02:00");
		assertThat(BERLIN.clock(time("2026-10-25T01:30:00Z"))).isEqualTo("02:30:00+01:00");
		assertThat(BERLIN.date(time("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25 02:30:00+01:00");
		assertThat(BERLIN.clock(time("2026-10-25T02:00:00Z"))).isEqualTo("03:00:00");
		assertThat(BERLIN.clock(time("2026-03-29T00:59:59Z"))).as("an hour that is left out").isEqualTo("01:59:59");
		assertThat(BERLIN.clock(time("2026-03-29T01:00:00Z"))).isEqualTo("03:00:00");
	}

	@ParameterizedTest
	@CsvSource({"Europe/Berlin,Europe/Berlin", "europe/berlin,Europe/Berlin", "+05:30,GMT+05:30", "-0530,GMT-05:30",
			"+1,GMT+01:00", "GMT+2,GMT+02:00", "UTC,GMT", "utc,GMT", "GMT,GMT", "Z,GMT", "Etc/UTC,GMT", "+00:00,GMT"})
	void namesAreThoseThatPeopleUse(String given, String name) {
		assertThat(ZoneNames.find(given)).get().extracting(Zone::name).isEqualTo(name);
	}

	@Test
	void localIsThatOfTheComputer() {
		assertThat(ZoneNames.find("Local")).isEqualTo(ZoneNames.find(ZoneId.systemDefault().getId()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "Berlin", "Europe/Belrin", "+25:00", "+05:99", "no zone", "../etc/passwd"})
	void whatIsNoZoneIsNone(String given) {
		assertThat(ZoneNames.find(given)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"Berlin,Europe/Berlin", "new york,America/New_York", "Europe/Belrin,Europe/Berlin",
			"belrin,Europe/Berlin", "UCT+1,", "lcal,local", "honol,Pacific/Honolulu"})
	void nearNamesAreFound(String given, String near) {
		if (near == null) {
			assertThat(ZoneNames.near(given)).isEmpty();
		} else {
			assertThat(ZoneNames.near(given)).contains(near).hasSizeLessThanOrEqualTo(3);
		}
	}

	@Test
	void whatIsBegunIsNotTakenForAnother() {
		assertThat(ZoneNames.near("Asia/Kolk")).containsExactly("Asia/Kolkata");
	}

	@Test
	void allFacesHaveIt() {
		ReadLog log = ReadLogs.ofSample("small-scan.log");
		assertThat(OverviewMaker.of("", log.report(), Findings.of(log.report()), BERLIN).text())
				.contains("2026-03-14 22:30:00 to 22:38:32 Europe/Berlin, 8 min 32 s")
				.doesNotContain("21:38:32");
		assertThat(OutlineTree.of(log.report(), BERLIN).getFirst().detail()).contains("22:30:")
				.doesNotContain("21:30:");
		assertThat(HostColumns.FIRST.shown(log.report().targets().hosts().getFirst(), BERLIN))
				.startsWith("2026-03-14 22:3");
	}
}
