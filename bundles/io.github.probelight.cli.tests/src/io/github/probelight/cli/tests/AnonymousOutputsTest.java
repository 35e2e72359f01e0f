package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Packed;
import io.github.probelight.testing.TellingLog;

/** What somebody finds who was never here, in whatever can be written of a log that tells whose it is, in a file and a folder named for them. */
class AnonymousOutputsTest {

	@TempDir
	Path folder = Path.of("");
	private Path key = Path.of("");
	private Path log = Path.of("");

	@BeforeEach
	void writeLogs() throws IOException {
		key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
		Path named = Files.createDirectory(folder.resolve("Glimmer Werke"));
		log = Files.writeString(named.resolve("glimmer-werke_quarzhaus-20260101-0000.log"), TellingLog.text());
	}

	private String check(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--key", key.toString()));
		Run run = Run.of(all.toArray(String[]::new));
		assertThat(run.code()).as(run.err()).isZero();
		checkTellsNothing(run.out());
		checkTellsNothing(run.err());
		return run.out();
	}

	private static void checkTellsNothing(String text) {
		assertThat(TellingLog.told(text)).isEmpty();
	}

	@Test
	void theLogTellsOfAllThatIsLookedFor() {
		assertThat(TellingLog.told(TellingLog.text())).isEqualTo(TellingLog.TELLING);
	}

	@Test
	void noReportTellsWhoseItIs() throws IOException {
		Path packed = Files.write(log.resolveSibling("glimmer.log.gz"), Packed.gzip(Files.readAllBytes(log)));
		Path other = Files.copy(log, log.resolveSibling("Quarzhaus \u00fcber.log"));
		for (String format : List.of("text", "json", "csv", "html")) {
			assertThat(check("report", "--anonymise", "--format", format, log.toString())).hasSizeGreaterThan(1000);
			check("report", "--anonymise", "--format", format, packed.toString(), other.toString());
		}
	}

	@Test
	void noTableTellsWhoseItIs() {
		for (String table : List.of("hosts", "ports", "findings", "tasks", "subnets", "scans", "problems", "checks",
				"logins", "reasons", "results", "entries")) {
			for (String format : List.of("csv", "json", "jsonl")) {
				String rows = check("export", "--anonymise", "--table", table, "--format", format, log.toString());
				assertThat(rows.isEmpty()).as(table)
						.isEqualTo(format.equals("jsonl") && table.equals("tasks"));
			}
		}
	}

	@Test
	void noComparisonTellsWhoseItIs() throws IOException {
		String text = Files.readString(log);
		Path next = Files.writeString(log.resolveSibling("glimmer-werke-20260108.log"),
				text.substring(text.length() / 3).replaceFirst("(?s)^[^\\n]*\\n", "").replace("syn-ack", "reset"));
		for (String format : List.of("text", "json", "csv", "html")) {
			check("compare", "--anonymise", "--format", format, log.toString(), next.toString());
		}
		assertThat(check("compare", "--anonymise", "--format", "json", log.toString(), next.toString()))
				.contains("\"schema\":1", "\"vanished\":[{");
	}

	/** Who wrote the command is told which log it was that could not be read, beside what is given away and not in it. */
	@ParameterizedTest
	@ValueSource(strings = {"", "mwintersdorf", "\u001f\u008b\b", "PK\u0003\u0004"})
	void whatCannotBeReadIsNotNamedInWhatIsWritten(String bytes) throws IOException {
		Path bad = log.resolveSibling("quarzhaus-glimmer-bad.log");
		if (!bytes.isEmpty()) {
			Files.write(bad, bytes.getBytes(StandardCharsets.ISO_8859_1));
		}
		Path next = Files.writeString(log.resolveSibling("glimmer-next.log"),
				TellingLog.text().replace("01-01T", "01-08T"));
		for (String format : List.of("text", "json", "csv", "html")) {
			checkWithout(bad, "report", "--format", format, bad.toString(), log.toString());
			checkWithout(bad, "report", "--format", format, log.toString(), bad.toString(), next.toString());
			Run none = Run.of("compare", "--anonymise", "--format", format, log.toString(), bad.toString());
			assertThat(none.code()).isEqualTo(1);
			assertThat(none.out()).isEmpty();
		}
		for (String format : List.of("csv", "json", "jsonl")) {
			checkWithout(bad, "export", "--table", "hosts", "--format", format, bad.toString(), log.toString());
			checkWithout(bad, "export", "--table", "results", "--format", format, log.toString(), bad.toString());
		}
	}

	private void checkWithout(Path bad, String command, String... arguments) {
		List<String> all = new ArrayList<>(List.of(command, "--anonymise", "--key", key.toString()));
		all.addAll(List.of(arguments));
		Run run = Run.of(all.toArray(String[]::new));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).hasSizeGreaterThan(100);
		checkTellsNothing(run.out());
		assertThat(run.err()).hasLineCount(1).contains(bad.toString());
	}

	@Test
	void aPackedLogThatIsCutOffIsNotNamed() throws IOException {
		byte[] packed = Packed.gzip(Files.readAllBytes(log));
		Path cut = Files.write(log.resolveSibling("quarzhaus.log.gz"), Arrays.copyOf(packed, packed.length / 2));
		for (String format : List.of("text", "json", "csv", "html")) {
			Run run = Run.of("report", "--anonymise", "--key", key.toString(), "--format", format, cut.toString());
			assertThat(run.code()).isEqualTo(1);
			assertThat(run.err()).contains("is cut off");
			checkTellsNothing(run.out());
			checkTellsNothing(run.err());
		}
	}

	@Test
	void theNewLogTellsNothingAndItsListIsWholeForItsOwner() throws IOException {
		Path out = folder.resolve("out.log");
		Path list = folder.resolve("list.csv");
		Run run = Run.of("anonymise", log.toString(), "-o", out.toString(), "--key", key.toString(), "--list",
				list.toString());
		assertThat(run.code()).isZero();
		checkTellsNothing(run.out());
		checkTellsNothing(run.err());
		checkTellsNothing(Files.readString(out, StandardCharsets.UTF_8));
		assertThat(Files.readString(list)).contains("mwintersdorf", "10.83.27.219", "Glimmer Werke Sued",
				"glimmersilo");
	}
}
