package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.knowledge.Durations;

class DurationsTest {

	@ParameterizedTest
	@CsvSource({"0, 0 s", "59, 59 s", "60, 1 min 00 s", "3599, 59 min 59 s", "3600, 1 h 00 min", "86399, 23 h 59 min",
			"86400, 1 d 00 h", "277200, 3 d 05 h", "-61, -1 min 01 s"})
	void haveTheTwoLargestUnits(long seconds, String text) {
		assertThat(Durations.ofSeconds(seconds)).isEqualTo(text);
		assertThat(Durations.ofMillis(seconds * 1000)).isEqualTo(text);
	}

	@Test
	void tellAFractionOfASecondBelowAMinute() {
		assertThat(Durations.ofMillis(59_999)).isEqualTo("59.999 s");
		assertThat(Durations.ofMillis(-900)).isEqualTo("-0.9 s");
		assertThat(Durations.ofMillis(60_999)).isEqualTo("1 min 00 s");
	}

	@Test
	void areReadOfAnyNumber() {
		assertThat(Durations.ofSeconds(Long.MAX_VALUE)).endsWith(" d 15 h");
		assertThat(Durations.ofSeconds(Long.MIN_VALUE)).startsWith("-").endsWith(" d 15 h");
	}
}
