package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.knowledge.internal.WordPattern;

class WordPatternTest {

	@ParameterizedTest
	@CsvSource({"Scan *, Scan default:1, true", "Scan *, Scanner, false", "*:nmap:stdin, scan 4:NMAP:stdin, true",
			"a*a, a, false", "a*a, aa, true", "*, '', true", "ab*bc, abc, false", "x, x, true", "x, xx, false",
			"of * host*, of  5   hosts., true"})
	void matches(String pattern, String text, boolean expected) {
		assertThat(WordPattern.of(pattern).matches(text)).isEqualTo(expected);
	}

	/** Every pattern and text of two letters, against regular expressions. */
	@Test
	void agreesWithRegularExpressions() {
		var random = new Random(20260314);
		int matched = 0;
		for (int i = 0; i < 20_000; i++) {
			String pattern = word(random, "ab*", 1 + random.nextInt(6));
			String text = word(random, "ab", random.nextInt(8));
			boolean expected = regex(pattern).matcher(text).matches();
			assertThat(WordPattern.of(pattern).matches(text)).as("%s ~ %s", pattern, text).isEqualTo(expected);
			matched += expected ? 1 : 0;
		}
		assertThat(matched).isBetween(1_000, 19_000);
	}

	private static String word(Random random, String letters, int length) {
		return random.ints(length, 0, letters.length())
				.mapToObj(i -> letters.substring(i, i + 1))
				.collect(Collectors.joining());
	}

	private static Pattern regex(String pattern) {
		return Pattern.compile(
				Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
	}
}
