package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.github.probelight.testing.Samples;
import io.github.probelight.workspace.EntryOfLine;

/** What a line has in common with its neighbours. */
class EntryOfLineTest {
	private static final String TIME = "2026-03-14T21:30:00 ";

	private static void assertBehind(String head, String rest) {
		assertThat((head + rest).substring(EntryOfLine.behindHead(head + rest))).isEqualTo(rest);
	}

	@Test
	void theHeadIsTimeLevelThreadAndSite() {
		assertBehind(TIME + "[INFO] [Thread: Scan default:1:nmap] [Site: Büro [2]] ",
				"[10.0.0.1:22/TCP] OPEN (reason=x)");
		assertBehind(TIME + "[WARN] [Thread: a] ", "[Silo: b] [10.0.0.1] x");
		assertBehind(TIME, "no brackets");
		assertBehind("\uFEFF" + TIME + "[INFO] [Thread: a]\u00A0[Site: A] ", "[10.0.0.1] x");
		assertBehind(TIME + "[INFO] [Site: A]", "");
		assertBehind("", "\tat java.lang.Thread.run");
		assertBehind("", "");
	}

	/** Nothing stands behind it that is not in the line: for each line of each sample. */
	@Test
	void lettersAreLetters() throws IOException {
		for (String sample : Samples.names()) {
			new String(Samples.bytes(sample), StandardCharsets.UTF_8)
					.lines()
					.forEach(line -> assertThat(EntryOfLine.behindHead(line)).as(line).isBetween(0, line.length()));
		}
	}
}
