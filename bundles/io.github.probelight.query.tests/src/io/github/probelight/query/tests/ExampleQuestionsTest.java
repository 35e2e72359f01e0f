package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.testing.Samples;

/** The questions of the guide are answered as somebody who reads the log would answer them. */
class ExampleQuestionsTest {

	private static final Pattern QUESTION = Pattern.compile("(?m)^\\| ([^|]+\\?) \\| `(SELECT [^`]+)` \\|$");

	@TempDir
	Path folder = Path.of("");

	private static List<MatchResult> questions() throws IOException {
		return QUESTION.matcher(Files.readString(Path.of("../io.github.probelight.cli/README.md"))).results().toList();
	}

	/** @param first the first row of the answer */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Why are hosts and ports in their state? | 13 | [OPEN, syn-ack, 39]",
			"Which ports are open most? | 10 | [22, TCP, 5]", "Who has a port open? | 5 | [10.20.30.1]",
			"Who is alive and has nothing open? | 5 | [10.20.30.9, reset]",
			"Which networks are dead most? | 1 | [10.20.30.0/24, 11, 26]",
			"Which tasks took longest, and how fast were they? | 6 | [SYN Stealth Scan, 131, 82, 0.626]",
			"How many results came in each minute? | 7 | [2026-03-14T21:30:00, 37]",
			"How slow are the answers of a site? | 1 | [Harbour Office, 3, 48.899999999999864]",
			"Which hosts answer with different TTLs? | 1 | [10.20.30.7, [63, 127]]",
			"In which task did the results of ports come? | 2 | [SYN Stealth Scan, 109]"})
	void hasTheRightAnswer(String question, int count, String first) throws IOException {
		String sql = questions().stream()
				.filter(one -> one.group(1).equals(question))
				.map(one -> one.group(2))
				.findFirst()
				.orElseThrow();
		try (OpenDatabase open = OpenDatabase.of(Samples.copy("small-scan.log", folder))) {
			List<List<@Nullable Object>> rows = open.rows(sql);
			assertThat(rows).hasSize(count);
			assertThat(rows.getFirst().toString()).isEqualTo(first);
		}
	}

	@Test
	void thereAreTen() throws IOException {
		assertThat(questions()).hasSize(10);
	}
}
