package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.NumberText;

class NumberTextTest {

	@Test
	void groupsDigitsTheSameWhereverThePersonLives() {
		Locale usual = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(NumberText.of(1_234_567)).isEqualTo("1,234,567");
		} finally {
			Locale.setDefault(usual);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {0, 9, 10, 99, 100, 999, 1000, 99_999, 100_000, 999_999, 1_000_000, 1_234_567_890, -1, -999,
			-1000,
			-123_456, -1_234_567, Long.MAX_VALUE, Long.MIN_VALUE})
	void groupsAsJavaDoes(long number) {
		assertThat(NumberText.of(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
	}

	@ParameterizedTest
	@CsvSource({"0, result, 0 results", "1, result, 1 result", "2, process, '2 processes'", "1, address, 1 address",
			"1, entry, 1 entry", "3, entry, 3 entries", "1234, address, '1,234 addresses'"})
	void countsInTheSingularOnlyOfOne(long number, String noun, String text) {
		assertThat(NumberText.count(number, noun)).isEqualTo(text);
	}
}
