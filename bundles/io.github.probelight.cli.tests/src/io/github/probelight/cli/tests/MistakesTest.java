package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Samples;

/** Arguments that somebody gives who is new here: what is wrong stands in the first line, and what to do. */
class MistakesTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"report|Missing required parameter: 'LOG'",
			"host 10.0.0.1|Missing required parameter: 'LOG'",
			"export a.log|Missing required option: '--table=TABLE', one of hosts, ports, findings,",
			"hosts a.log|Missing required option: '--list=FILE'", "report -o x a.log|Unknown option: '-o'",
			"compare a b c|c: more is given than can be asked for.", "explain|Missing required argument",
			"report a.log --format|Missing required parameter for option '--format' (text|json|csv|html)"})
	void whatIsMissingOrTooMuchIsToldWithTheUse(String command, String said) {
		Run run = Run.of(command.split(" "));
		String name = command.split(" ")[0];
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines()).hasSizeLessThan(10);
		assertThat(run.err()).startsWith("probelight: " + said)
				.contains("\nUsage: probelight " + name + " [-hV] ")
				.endsWith("\nprobelight " + name + " --help says more." + System.lineSeparator());
	}

	@Test
	void whatIsNoCommandIsToldInALine() throws IOException {
		assertThat(Run.of("rport", "a.log").err()).hasLineCount(1)
				.startsWith("probelight: rport is no command; there are open, report, explain, ");
		String log = Samples.copy("small-scan.log", folder).toString();
		assertThat(Run.of(log).err()).hasLineCount(1)
				.contains(log + " is a file, and no command: probelight report " + log);
		assertThat(Run.of(log).code()).isEqualTo(2);
	}

	/** Where something else comes first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"host LOG 10.0.0.1|2|is a file: the host stands before the logs",
			"query LOG|2|is a file: the query stands before the logs",
			"query LOG LOG|2|is a file: the query stands before the logs",
			"explain LOG|1|is a file: explain ", "hosts --list LOG LOG|1|284 more lines of this kind: is it a list"})
	void aLogInAnotherPlaceIsKnownToBeOne(String command, int code, String said) throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		Run run = Run.of(command.replace("LOG", log).split(" "));
		assertThat(run.code()).isEqualTo(code);
		assertThat(run.err().lines()).hasSizeLessThan(25).last().asString().contains(said);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "-"})
	void aListingNeedsAFolder(String name) {
		Run run = Run.of("scans", name);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("is no folder and no file of a log");
	}

	@Test
	void anEmptyNameIsShown() {
		assertThat(Run.of("report", "").err()).contains("probelight: \"\" does not exist: check the name.");
	}

	/** A report is passed on, in whatever form. */
	@ParameterizedTest
	@ValueSource(strings = {"report LOG", "report --all LOG LOG", "report --format json LOG LOG",
			"report --format html LOG", "report --format html LOG LOG", "report --format csv LOG",
			"compare LOG OTHER", "compare --format html LOG OTHER", "compare --format json LOG OTHER",
			"host 10.20.30.6 LOG", "export --table entries LOG OTHER", "export --table scans LOG OTHER"})
	void noReportSaysInWhichFolderALogLay(String command) throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		String other = Files.copy(Path.of(log), folder.resolve("other.log")).toString();
		Run run = Run.of(command.replace("LOG", log).replace("OTHER", other).split(" "));
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out()).isNotEmpty().doesNotContain(folder.getFileName().toString());
	}
}
