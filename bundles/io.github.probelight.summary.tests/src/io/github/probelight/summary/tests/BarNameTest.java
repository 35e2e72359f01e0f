package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.summary.timeline.BarName;

/** Names on the bars of the timeline. */
class BarNameTest {
	@ParameterizedTest
	@CsvSource({"SYN Stealth Scan, 96, SYN Stealth Scan", "SYN Stealth Scan, 95, SYN Stealth",
			"SYN Stealth Scan, 60, SYN",
			"SYN Stealth Scan, 17, ''", "Ping Scan, 40, Ping", "! Ping Scan, 20, !",
			"Process 1 · 16 addresses, 90, Process 1 · 16",
			"Process 1 · 16 addresses, 70, Process 1", "'', 0, ''"})
	void isCutBetweenWords(String name, int room, String shown) {
		assertThat(BarName.in(name, room, text -> 6 * text.length())).isEqualTo(shown);
	}
}
