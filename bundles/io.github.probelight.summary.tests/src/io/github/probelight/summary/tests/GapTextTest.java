package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.summary.GapText;

/** What stands beside an entry of the time since the one before. */
class GapTextTest {

	@ParameterizedTest
	@CsvSource({"0, ''", "1, +0.1 s", "400, +0.4 s", "1000, +1 s", "9900, +9.9 s", "10400, +10 s", "119999, +119 s",
			"120000, +2 min", "7199999, +119 min", "7200000, +2 h", "172799999, +47 h", "172800000, +2 d",
			"-3000, −3 s", "-9223372036854775808, −106751991167 d"})
	void isShort(long millis, String text) {
		assertThat(GapText.of(millis)).isEqualTo(text);
	}

	@Test
	void isSignedAndSaidInWords() {
		assertThat(GapText.signed(400)).isEqualTo("+0.4 s");
		assertThat(GapText.signed(20_000)).isEqualTo("! +20 s");
		assertThat(GapText.sentence(0)).isEqualTo("Written at the time of the entry shown before it.");
		assertThat(GapText.sentence(400)).isEqualTo("Written 0.4 s after the entry shown before it.");
		assertThat(GapText.sentence(1_980_000))
				.isEqualTo("Written 33 min after the entry shown before it: nothing was shown for long.");
		assertThat(GapText.sentence(-3000))
				.startsWith("Written 3 s before the entry shown above it: the clock went back");
	}

	@Test
	void saysWhatIsWorthALook() {
		assertThat(GapText.isLong(19_999)).isFalse();
		assertThat(GapText.isLong(20_000)).isTrue();
		assertThat(GapText.isLong(-1)).as("the clock went back").isTrue();
	}
}
