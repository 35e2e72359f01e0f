package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Samples;

/** What the command line says of itself. */
class CommandsTest {

	@Test
	void helpNamesAllCommands() {
		Run run = Run.of("--help");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("Usage: probelight [-hV] COMMAND\n")
				.containsSubsequence("\n  open  ", "\n  report  ", "\n  explain  ", "\n  export  ", "\n  host  ",
						"\n  hosts  ", "\n  compare  ", "\n  cache  ", "\n  scans  ",
						"\n  generate-completion  ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"open", "report", "explain", "export", "host", "hosts", "compare", "cache", "anonymise",
			"scans", "query", "lsp"})
	void eachCommandHasHelpAndVersion(String command) {
		assertThat(Run.of(command, "--help").out()).startsWith("Usage: probelight " + command + " [-hV]");
		assertThat(Run.of(command, "--version").out()).isEqualTo(Run.of("--version").out()).startsWith("Probelight");
	}

	@Test
	void helpNamesTheValuesOfOptions() {
		assertThat(Run.of("report", "-h").out()).contains("--format=text|json|csv|html");
		assertThat(Run.of("export", "-h").out().replaceAll("\\s+", " ")).contains("--table=TABLE",
				"hosts, ports, findings, tasks, phases, subnets, scans, problems, checks, logins, reasons, results, entries.",
				"--format=csv|json|jsonl|parquet");
	}

	@Test
	void shellsCompleteCommandsOptionsValuesAndWords() {
		Run run = Run.of("generate-completion");
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains(
				"open report explain export host hosts compare cache anonymise scans query lsp generate-completion",
				"--screenshot",
				"--follow", "--together", "--compare",
				"(\"text\" \"json\" \"csv\" \"html\")",
				"(\"hosts\" \"ports\" \"findings\" \"tasks\" \"phases\" \"subnets\" \"scans\" \"problems\" \"checks\" \"logins\" \"reasons\" \"results\" \"entries\")",
				"\"ttl-mismatch\" \"ttl-zero\"", "\"no-response\"").doesNotContain("OPEN|FILTERED", "Ping Scan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"report --format xml|text, json, csv, html",
			"export --table hosts --format x|csv, json, jsonl, parquet",
			"host 10.0.0.1 --format X|text, json", "hosts --list - --format yaml|text, csv, json",
			"report --section foo|head, scans, addresses", "report --section ports,foo|problems, exceptions, silences"})
	void aValueThatIsNoneIsToldInALineWithThoseThereAre(String command, String words) {
		Run run = Run.of((command + " a.log").split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).startsWith("probelight: ").contains(words).doesNotContain("TEXT", "HEAD");
	}

	@ParameterizedTest
	@ValueSource(strings = {"report --all --format json", "report --section ports --format html",
			"report --format csv --all"})
	void partsOfThePageAreOfThePageAlone(String command) {
		Run run = Run.of((command + " a.log").split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).hasLineCount(1).contains("--all and --section are for the page, and ");
	}

	@Test
	void standardInputIsReadOnce() {
		Run run = Run.of(Samples.bytes("small-scan.log"), "report", "-", "-");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).startsWith("standard input, site Harbour Office\n");
		assertThat(run.err()).hasLineCount(1).contains("standard input can be read only once");
	}

	@Test
	void theLanguageServerIsLeftToTheScript() {
		Run run = Run.of("lsp");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("script");
	}

	@Test
	void openIsLeftToTheScript() {
		Run run = Run.of("open", "a.log", "--dark");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("script");
	}

	@Test
	void aLogMayHaveANameThatBeginsWithAt() {
		assertThat(Run.of("report", "@nowhere.log").err()).hasLineCount(1).contains("@nowhere.log does not exist");
	}
}
