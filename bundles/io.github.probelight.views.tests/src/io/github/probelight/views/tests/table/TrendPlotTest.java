package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.views.catalogue.TrendPlot;

/** Each scan that is shown has its column within the chart, and is found there. */
class TrendPlotTest {

	@ParameterizedTest
	@CsvSource({"300, 1, 0", "300, 2, 0", "300, 10, 0", "300, 100, 0", "300, 101, 1", "300, 1000, 900", "1, 5, 4",
			"40, 13, 0", "40, 14, 1", "100, 0, 0"})
	void columnsLieWithinTheChart(int width, int scans, int first) {
		TrendPlot plot = new TrendPlot(7, width, scans);
		assertThat(plot.first()).isEqualTo(first);
		for (int scan = plot.first(); scan < scans; scan++) {
			assertThat(plot.x(scan)).isBetween(7, 7 + width - 1);
			assertThat(plot.x(scan + 1) - plot.x(scan)).isGreaterThan(plot.column());
			assertThat(plot.scanAt(plot.x(scan))).isEqualTo(scan);
			assertThat(width < 3 || plot.x(scan) + plot.column() <= 7 + width).isTrue();
		}
		assertThat(plot.scanAt(6)).isEqualTo(-1);
		assertThat(plot.scanAt(7 + width)).isEqualTo(-1);
	}
}
