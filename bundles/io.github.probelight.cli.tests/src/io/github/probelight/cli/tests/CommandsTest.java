package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself. */
class CommandsTest {

	@Test
	void helpNamesAllCommands() {
		Run run = Run.of("--help");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("Usage: probelight [-hV] COMMAND\n")
				.containsSubsequence("\n  open  ", "\n  report  ", "\n  explain  ", "\n  export  ", "\n  host  ",
						"\n  hosts  ",
						"\n  generate-completion  ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"open", "report", "explain", "export", "host", "hosts"})
	void eachCommandHasHelpAndVersion(String command) {
		assertThat(Run.of(command, "--help").out()).startsWith("Usage: probelight " + command + " [-hV]");
		assertThat(Run.of(command, "--version").out()).isEqualTo(Run.of("--version").out()).startsWith("Probelight");
	}

	@Test
	void helpNamesTheValuesOfOptions() {
		assertThat(Run.of("report", "-h").out()).contains("--format=text|json|csv|html");
		assertThat(Run.of("export", "-h").out().replaceAll("\\s+", " ")).contains("--table=TABLE",
				"hosts, ports, findings, tasks, subnets, scans, problems, checks, logins, reasons, results, entries.",
				"--format=csv|json|jsonl");
	}

	@Test
	void shellsCompleteCommandsOptionsValuesAndWords() {
		Run run = Run.of("generate-completion");
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("open report explain export host hosts generate-completion", "--screenshot",
				"--follow",
				"(\"text\" \"json\" \"csv\" \"html\")",
				"(\"hosts\" \"ports\" \"findings\" \"tasks\" \"subnets\" \"scans\" \"problems\" \"checks\" \"logins\" \"reasons\" \"results\" \"entries\")",
				"\"ttl-mismatch\" \"ttl-zero\"", "\"no-response\"").doesNotContain("OPEN|FILTERED", "Ping Scan");
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
