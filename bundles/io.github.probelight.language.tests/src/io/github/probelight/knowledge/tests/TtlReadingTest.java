package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.TtlReading;

class TtlReadingTest {

	@ParameterizedTest
	@CsvSource({"1, 64, 63", "63, 64, 1", "64, 64, 0", "65, 128, 63", "124, 128, 4", "127, 128, 1", "128, 128, 0",
			"129, 255, 126", "254, 255, 1", "255, 255, 0"})
	void computesStartAndHops(int ttl, int start, int hops) {
		TtlReading reading = TtlReading.of(ttl);
		assertThat(reading.ttl()).isEqualTo(ttl);
		assertThat(reading.start()).isEqualTo(start);
		assertThat(reading.hops()).isEqualTo(hops);
		assertThat(reading.measured()).isTrue();
		assertThat(reading.text()).contains("TTL of " + ttl + " ", hops == 0 ? "no router" : "left of " + start);
	}

	@Test
	void takesZeroAsNotMeasured() {
		TtlReading reading = TtlReading.of(0);
		assertThat(reading.measured()).isFalse();
		assertThat(reading.start()).isEqualTo(-1);
		assertThat(reading.hops()).isEqualTo(-1);
		assertThat(reading.text()).contains("not measured", "Connect Scan");
	}

	@ParameterizedTest
	@ValueSource(ints = {-1, 256, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
	void saysThatOtherNumbersAreImpossible(int ttl) {
		TtlReading reading = TtlReading.of(ttl);
		assertThat(reading.measured()).isFalse();
		assertThat(reading.hops()).isEqualTo(-1);
		assertThat(reading.text()).contains("No packet", String.valueOf(ttl));
	}

	@ParameterizedTest
	@CsvSource({"64, Linux", "128, Windows", "255, network gear"})
	void namesUsualSenders(int ttl, String sender) {
		assertThat(TtlReading.of(ttl).text()).contains(sender, "no router");
	}

	@ParameterizedTest
	@CsvSource({"63, crossed 1 router.", "124, crossed 4 routers.", "34, crossed 30 routers.",
			"33, path of 31 routers", "30, started at 32", "32, (0 routers)", "31, (1 router)",
			"65, unusual start value", "200, unusual start value"})
	void tellsTheDistanceOrDoubtsIt(int ttl, String words) {
		assertThat(TtlReading.of(ttl).text()).contains(words);
	}

	@Test
	void everyTtlOfAPacketLiesWithinItsStart() {
		for (int ttl = 1; ttl <= 255; ttl++) {
			TtlReading reading = TtlReading.of(ttl);
			assertThat(reading.start() - reading.hops()).isEqualTo(ttl);
			assertThat(reading.hops()).isNotNegative();
		}
	}
}
