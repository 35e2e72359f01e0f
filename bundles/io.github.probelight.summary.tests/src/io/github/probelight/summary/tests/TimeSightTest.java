package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.summary.timeline.TimeSight;
import io.github.probelight.summary.timeline.TimeTick;

/** What of a timeline is in sight: pixels and times, zooming, panning, selecting, and the ticks of the axis. */
class TimeSightTest {
	private static final long START = Instant.parse("2026-03-14T21:30:00Z").toEpochMilli();
	private static final TimeRange ALL = new TimeRange(START, START + 600_000);

	private static TimeSight sight() {
		return TimeSight.of(ALL, 10, 1200);
	}

	private static TimeRange seconds(long from, long until) {
		return new TimeRange(START + from * 1000, START + until * 1000);
	}

	@Test
	void pixelsAndTimesAreTheSamePlaces() {
		TimeScale scale = sight().scale();
		assertThat(scale.x(START)).isEqualTo(10);
		assertThat(scale.x(START + 600_000)).isEqualTo(1210).isEqualTo(scale.right());
		for (int x = 0; x < 1300; x += 7) {
			assertThat(scale.x(scale.time(x))).isEqualTo(x);
		}
		assertThat(scale.x(Long.MAX_VALUE / 4)).isEqualTo(1_000_000);
	}

	/** Also around a time that is out of sight, where the simple form runs away. */
	@Test
	void whatIsUnderTheMouseStaysThere() {
		TimeScale scale = sight().scale().zoomed(START + 200_000, 0.25, ALL);
		assertThat(scale.x(START + 200_000)).isEqualTo(410);
		assertThat(scale.until() - scale.from()).isEqualTo(150_000);
		assertThat(scale.zoomed(START + 599_000, 0.5, ALL).until()).isEqualTo(scale.until());
		assertThat(scale.zoomed(START, 0.5, ALL).from()).isEqualTo(scale.from());
	}

	@Test
	void nothingOutsideTheLogIsShown() {
		Random random = new Random(3);
		TimeScale scale = sight().scale();
		for (int i = 0; i < 10_000; i++) {
			scale = random.nextBoolean()
					? scale.zoomed(START + random.nextInt(900_000) - 100_000, 0.3 + random.nextDouble() * 2, ALL)
					: scale.panned(random.nextDouble() * 4 - 2, ALL);
			assertThat(scale.from()).isBetween(ALL.from(), ALL.until());
			assertThat(scale.until()).isBetween(ALL.from(), ALL.until());
			assertThat(scale.until() - scale.from()).isGreaterThanOrEqualTo(5_000);
		}
		TimeRange brief = new TimeRange(START, START + 1000);
		assertThat(TimeScale.of(brief, 0, 100).zoomed(START, 0.5, brief)).isEqualTo(TimeScale.of(brief, 0, 100));
	}

	@Test
	void theCursorMovesAndStaysInSight() {
		TimeSight sight = sight().at(START + 300_000).zoomed(0.1);
		assertThat(sight.scale().until() - sight.scale().from()).isEqualTo(60_000);
		assertThat(sight.moved(1).cursor() - sight.cursor()).isEqualTo(1_000);
		TimeSight end = sight.at(Long.MAX_VALUE);
		assertThat(end.cursor()).isEqualTo(ALL.until()).isEqualTo(end.scale().until());
		assertThat(end.moved(5).cursor()).isEqualTo(ALL.until());
		TimeSight start = end.at(Long.MIN_VALUE);
		assertThat(start.cursor()).isEqualTo(ALL.from()).isEqualTo(start.scale().from());
		assertThat(sight.panned(20).zoomed(2).scale().until()).isEqualTo(ALL.until());
	}

	@Test
	void aRangeComesIntoSightAsAWhole() {
		TimeSight sight = sight().over(new TimeRange(START + 100_000, START + 200_000));
		assertThat(sight.cursor()).isEqualTo(START + 100_000);
		assertThat(sight.scale().from()).isEqualTo(START + 95_000);
		assertThat(sight.scale().until()).isEqualTo(START + 205_000);
		assertThat(sight.over(ALL).scale()).isEqualTo(sight().scale());
		TimeSight brief = sight.over(new TimeRange(START + 50_000, START + 51_000));
		assertThat(brief.scale().until() - brief.scale().from()).isEqualTo(5_000);
		assertThat(brief.scale().from()).isEqualTo(START + 48_000);
		assertThat(sight.over(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE)).cursor()).isEqualTo(ALL.from());
	}

	@Test
	void keysExtendTheEndAtTheCursor() {
		TimeSight sight = sight().at(START + 300_000);
		TimeSight right = sight.extended(1).extended(1);
		assertThat(right.selected()).isEqualTo(seconds(300, 324));
		assertThat(right.extended(-1).selected()).isEqualTo(seconds(300, 312));
		assertThat(right.extended(-1).extended(-1).hasSelection()).isFalse();
		assertThat(sight.extended(-2).selected()).isEqualTo(seconds(276, 300));
		TimeSight dragged = sight.selecting(START + 400_400, START + 100_300).at(START + 100_300);
		assertThat(dragged.selected()).isEqualTo(seconds(100, 401));
		assertThat(dragged.extended(-1).selected()).isEqualTo(seconds(88, 401));
		assertThat(dragged.with(TimeRange.ALL).hasSelection()).isFalse();
	}

	@Test
	void whoSeesAllOfAGrowingLogSeesAllOfIt() {
		TimeRange more = seconds(0, 900);
		assertThat(sight().growing(more).scale().until()).isEqualTo(more.until());
		TimeSight near = sight().zoomed(START, 0.5);
		assertThat(near.growing(more).scale()).isEqualTo(near.scale());
		assertThat(near.growing(more).in(20, 50).scale()).extracting(TimeScale::left, TimeScale::width)
				.containsExactly(20, 50);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10 | 21:30:00, 21:30:02, 21:30:04
			600 | 21:30, 21:32, 21:34
			90000 | 2026-03-15, 06:00, 12:00
			86400 | 2026-03-15, 06:00, 12:00
			864000 | 2026-03-16, 2026-03-18, 2026-03-20
			36000 | 2026-03-14 22:00, 2026-03-15, 02:00
			""")
	void ticksAreRoundAndNameTheDay(long seconds, String first) {
		TimeRange all = new TimeRange(START, START + seconds * 1000);
		List<TimeTick> ticks = TimeTick.of(TimeScale.of(all, 0, 600), 110, all, Zone.GMT);
		assertThat(ticks.stream().limit(3).map(TimeTick::label).toList()).containsExactly(first.split(", "));
		assertThat(ticks).hasSizeBetween(3, 6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			600 | 03:00, 03:02, 03:04
			36000 | 04:00, 06:00, 08:00
			90000 | 2026-03-15 06:00, 12:00, 18:00
			""")
	void ticksAreRoundByTheClocksOfTheirZone(long seconds, String first) {
		Zone zone = new Zone(ZoneId.of("Asia/Kolkata")); // half an hour beside the others
		TimeRange all = new TimeRange(START, START + seconds * 1000);
		assertThat(TimeTick.of(TimeScale.of(all, 0, 600), 110, all, zone).stream().limit(3).map(TimeTick::label))
				.containsExactly(first.split(", "));
	}

	/** A part of one day in a log of several says which. */
	@Test
	void theFirstTickNamesTheDayOfALogOfSeveral() {
		TimeRange all = new TimeRange(START, START + 400_000_000);
		TimeScale scale = TimeScale.of(seconds(4_000, 4_060), 0, 600);
		assertThat(TimeTick.of(scale, 110, all, Zone.GMT)).extracting(TimeTick::label)
				.startsWith("2026-03-14 22:36:45", "22:37:00");
		assertThat(TimeTick.of(scale, 110, all, Zone.GMT).get(0).time() % 15_000).isZero();
	}
}
