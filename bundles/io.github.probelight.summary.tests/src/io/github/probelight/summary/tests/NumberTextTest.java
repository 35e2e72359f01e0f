package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
	@CsvSource({"0, result, 0 results", "1, result, 1 result", "2, process, '2 processes'", "1, address, 1 address",
			"1, entry, 1 entry", "3, entry, 3 entries", "1234, address, '1,234 addresses'"})
	void countsInTheSingularOnlyOfOne(long number, String noun, String text) {
		assertThat(NumberText.count(number, noun)).isEqualTo(text);
	}
}
