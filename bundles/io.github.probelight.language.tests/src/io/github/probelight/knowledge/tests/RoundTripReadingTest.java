package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.knowledge.RoundTripReading;

class RoundTripReadingTest {

	@Test
	void explainsTheSumWithItsOwnNumbers() {
		RoundTripReading reading = RoundTripReading.of(85, 13, 138);
		assertThat(reading.expected()).isEqualTo(137);
		assertThat(reading.followsRule()).isTrue();
		assertThat(reading.text()).contains("85 ms", "13 ms", "138 ms", "85 + 4 × 13 = 137 ms", "rounding",
				"the path is steady");
	}

	/** Latency 1 ms, variance 1 ms: 5 ms asked for, the floor of 100 ms given. */
	@ParameterizedTest
	@CsvSource({"1, 1, 100, floor of 100 ms", "60, 9, 100, floor of 100 ms", "0, 0, 100, floor of 100 ms",
			"3000, 2000, 10000, ceiling of 10 s", "2147483647, 2147483647, 10000, ceiling of 10 s"})
	void knowsFloorAndCeiling(int latency, int variance, int timeout, String words) {
		RoundTripReading reading = RoundTripReading.of(latency, variance, timeout);
		assertThat(reading.expected()).isEqualTo(timeout);
		assertThat(reading.followsRule()).isTrue();
		assertThat(reading.text()).contains(words);
	}

	/** Cut from microseconds, 85 and 13 were at most 86 + 4 × 14 = 142; rounded up, at least 84.5 + 4 × 12.5 = 134.5. */
	@ParameterizedTest
	@CsvSource({"133, false", "134, true", "137, true", "142, true", "143, false", "100, false", "500, false"})
	void allowsForRounding(int timeout, boolean follows) {
		assertThat(RoundTripReading.of(85, 13, timeout).followsRule()).isEqualTo(follows);
	}

	@ParameterizedTest
	@CsvSource({"4, 2, 500, longer minimum", "85, 13, 120, shorter maximum", "3000, 2000, 1250, shorter maximum"})
	void saysWhenTheTimeoutDoesNotFollow(int latency, int variance, int timeout, String words) {
		RoundTripReading reading = RoundTripReading.of(latency, variance, timeout);
		assertThat(reading.followsRule()).isFalse();
		assertThat(reading.text()).contains("does not follow the rule", words, timeout + " ms");
	}

	@ParameterizedTest
	@CsvSource({"85, 13, the path is steady", "2, 4, the path is steady", "40, 25, the path is uneven",
			"20, 90, loaded",
			"85, 85, after one answer", "3, 5, after one answer", "2500, 2500, the path is uneven"})
	void judgesSteadiness(int latency, int variance, String words) {
		assertThat(RoundTripReading.of(latency, variance, -1).text()).contains(words);
	}

	@Test
	void warnsOfSlowHosts() {
		assertThat(RoundTripReading.of(400, 150, 1000).text()).contains("slow to scan");
		assertThat(RoundTripReading.of(85, 13, 138).text()).doesNotContain("slow to scan");
	}

	@Test
	void livesWithAbsentNumbers() {
		assertThat(RoundTripReading.of(-1, -1, -1).text()).isEqualTo("No round trip was measured.");
		assertThat(RoundTripReading.of(7, -1, -1).text())
				.isEqualTo("Answers took about 7 ms (smoothed, the latest counting most).");
		assertThat(RoundTripReading.of(-1, 7, -1).text()).contains("7 ms").doesNotContain("-1");
		RoundTripReading reading = RoundTripReading.of(Integer.MIN_VALUE, -9, 250);
		assertThat(reading)
				.extracting(RoundTripReading::latency, RoundTripReading::variance, RoundTripReading::expected)
				.containsExactly(-1, -1, -1);
		assertThat(reading.followsRule()).isFalse();
		assertThat(reading.text()).isEqualTo("Nmap waits 250 ms before it counts a probe to this host as unanswered.");
	}
}
