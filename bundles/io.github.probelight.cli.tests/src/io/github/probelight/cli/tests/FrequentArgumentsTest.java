package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frequent arguments are read without picocli, and mean what they mean to it. */
class FrequentArgumentsTest {

	private static final List<String> WORDS = List.of("-", "reset", "", "@a", "--", "--form", "-x", "--format",
			"--format=json", "json", "JSON", "--table", "ports", "--no-cache");

	private final byte[] log = """
			2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1] ALIVE (reason=echo-reply)
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=64)
			""".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@ValueSource(strings = {"report", "export", "explain", "scans", "compare", "query"})
	void allShortArgumentsMeanTheSame(String command) {
		// no word names the folder of the test for a listing: its results are written there meanwhile
		List<String> words = command.equals("scans") ? WORDS.stream().filter(word -> !word.isEmpty()).toList() : WORDS;
		compare(command);
		for (String first : words) {
			compare(command, first);
			for (String second : words) {
				compare(command, first, second);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"report", "export", "explain", "scans", "compare", "query"})
	void optionsMeanTheSameBetweenWords(String command) {
		for (String format : List.of("text", "json", "csv", "html", "JSON", "xml", "")) {
			compare(command, "-", "--format", format, "nowhere.log");
			compare(command, "-", "--format", format, "--no-cache");
			for (String table : List.of("hosts", "ports", "findings", "tasks", "subnets", "Hosts", "-")) {
				compare(command, "--table", table, "--format", format, "-");
				compare(command, "-", "--format", format, "--table", table);
				compare(command, "-", "--table", table, "nowhere.log", "--format", format, "-");
				compare(command, "--format", format, "--table", table, "-", "--format", format);
				compare(command, "--no-cache", "--format", format, "--table", table, "-");
			}
		}
	}

	@Test
	void aHostNeedsALog() {
		compare("host");
		compare("host", "10.0.0.1");
		compare("host", "10.0.0.1", "-");
		compare("host", "10.0.0.2", "-", "nowhere.log");
		compare("host", "-x", "-");
		compare("host", "10.0.0.1", "-", "--format", "json");
		assertThat(Run.of(log, "host", "10.0.0.1", "-").out()).startsWith("10.0.0.1: ALIVE");
	}

	@Test
	void somethingIsDone() { // or nothing would be compared above but mistakes
		assertThat(Run.of(log, "report", "--format", "json", "-").out()).startsWith("{");
		assertThat(Run.of(log, "export", "-", "--table", "ports", "--format", "csv").out()).startsWith("port");
	}

	private void compare(String... arguments) {
		assertThat(Run.of(log, arguments)).as(String.join("|", arguments)).isEqualTo(Run.byPicocli(log, arguments));
	}
}
