package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.ScanRow.Standing;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;

class SiteTrendTest {

	private static final long MAY = 1_777_932_000_000L;
	private static final long DAY = 86_400_000;

	private static ScanRow scan(String site, long start, long alive, Standing standing) {
		return new ScanRow(site + start + ".log", List.of(), "", new Scan(site, "7", start,
				start == Report.NO_TIME ? start : start + 60_000 * Math.max(1, alive), ScanEnd.COMPLETED, "", 40, 40,
				alive, 40 - alive, 2 * alive, 0, 0), "", 0, 0, standing, "");
	}

	private static SiteTrend trend(long... alive) {
		return SiteTrend.of(IntStream.range(0, alive.length)
				.mapToObj(i -> scan("A", MAY + i * DAY, alive[i], Standing.READ))
				.toList()).getFirst();
	}

	@Test
	void saysHowASiteWent() {
		assertThat(trend(12, 20, 14).said(Line.ALIVE)).isEqualTo("Alive 12 → 14, at most 20");
		assertThat(trend(12, 3, 14).said(Line.OPEN)).isEqualTo("Open 24 → 28");
		assertThat(trend(12, 3, 4).said(Line.DURATION)).isEqualTo("Took 12 min 00 s → 4 min 00 s");
		assertThat(trend(12).said(Line.ALIVE)).isEqualTo("Alive 12");
		assertThat(trend(12, 90).said(1, Zone.GMT))
				.isEqualTo("2026-05-05 22:00: alive 90, open 180, took 1 h 30 min, scan 2 of 2");
	}

	@Test
	void aSiteThatWasNeverAliveIsTold() {
		assertThat(trend(0, 0).neverAlive()).isTrue();
		assertThat(trend(0, 1).neverAlive()).isFalse();
		assertThat(trend(0, 0).most(Line.ALIVE)).isZero();
		assertThat(trend(0, 0).said(Line.ALIVE)).isEqualTo("Alive 0 → 0");
	}

	@Test
	void countsWhatWasReadWholeInTheOrderOfTime() {
		List<SiteTrend> trends = SiteTrend.of(List.of(scan("b", MAY + DAY, 2, Standing.READ),
				scan("b", MAY, 1, Standing.READ), scan("b", MAY + 2 * DAY, 3, Standing.TWIN),
				scan("b", MAY + 3 * DAY, 4, Standing.PARTLY), scan("b", Report.NO_TIME, 5, Standing.READ),
				scan("A", MAY, 6, Standing.READ)));
		assertThat(trends).extracting(SiteTrend::site).containsExactly("A", "b");
		assertThat(trends.getLast().values(Line.ALIVE)).containsExactly(1L, 2L);
	}
}
