package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.TimeText;

class TimeTextTest {

	@ParameterizedTest
	@CsvSource({"0,0 s", "999,0.999 s", "22900,22.9 s", "59999,59.999 s", "-50,-0.05 s", "60000,1 min 00 s",
			"3599999,59 min 59 s", "3600000,1 h 00 min",
			"3720000,1 h 02 min",
			"86399999,23 h 59 min", "86400000,1 d 00 h", "-61000,-1 min 01 s"})
	void durationsHaveTheTwoLargestUnits(long millis, String text) {
		assertThat(TimeText.duration(millis)).isEqualTo(text);
	}

	@Test
	void whatIsUnknownIsEmpty() {
		assertThat(TimeText.duration(Report.NO_TIME, 5)).isEmpty();
	}
}
