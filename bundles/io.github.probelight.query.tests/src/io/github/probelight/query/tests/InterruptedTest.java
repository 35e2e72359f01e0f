package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonFactory;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.probelight.cli.Probelight;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.TableFile;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.query.ScanDatabase;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.testing.OwnProcess;
import io.github.probelight.testing.Samples;
import picocli.CommandLine;

/** What Ctrl-C does to a command: a real process is sent the signal of a terminal while it writes. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedTest {

	/** 128 and the number of the signal, as shells have it. */
	private static final int INTERRUPTED = 130;
	/** So many rows that nobody sees the end of them. */
	private static final String ENDLESS = "SELECT i, message FROM entries, range(100000000) t(i)";

	@TempDir
	Path folder = Path.of("");

	/** Runs a command in a folder of its own, and interrupts it as soon as a shell condition is true there. */
	private OwnProcess interrupted(String condition, String... arguments) throws IOException, InterruptedException {
		Path temporary = Files.createDirectories(folder.resolve("tmp"));
		String script = "cd '" + Files.createDirectories(folder.resolve("out")) + "' || exit; me=$$; (until "
				+ condition + "; do :; done; kill -INT $me) & exec \"$@\"";
		return OwnProcess.runBy(List.of("sh", "-c", script, "sh"),
				List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
						"-Djava.io.tmpdir=" + temporary, "-Duser.home=" + folder),
				Probelight.class,
				List.of(ScanDatabase.class, Report.class, TableFile.class, ReadLog.class, Knowledge.class,
						DuckDBConnection.class, CommandLine.class, CsvWriter.class, JsonFactory.class),
				arguments);
	}

	private List<Path> left(String in) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(in))) {
			return files.filter(file -> !file.getFileName().toString().startsWith("libduckdb")).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"csv", "json"})
	void aQueryLeavesNothingOfItsFile(String format) throws Exception {
		OwnProcess query = interrupted("[ -n \"$(find . -name '*.part' -size +40k)\" ]", "query", "--no-cache", "-o",
				"answer", "--format", format, ENDLESS, Samples.copy("small-scan.log", folder).toString());
		assertThat(query.code()).as(query.err()).isEqualTo(INTERRUPTED);
		assertThat(query.out()).isEmpty();
		assertThat(query.err()).doesNotContain("Exception");
		assertThat(left("out")).isEmpty();
		assertThat(left("tmp")).as("where the query had its own files").isEmpty();
	}

	@Test
	void aFileThatWasThereStays() throws Exception {
		Path before = Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("answer"), "as it was");
		OwnProcess query = interrupted("[ -n \"$(find . -name '*.part' -size +40k)\" ]", "query", "--no-cache", "-o",
				"answer", "--format", "csv", ENDLESS, Samples.copy("small-scan.log", folder).toString());
		assertThat(query.code()).as(query.err()).isEqualTo(INTERRUPTED);
		assertThat(left("out")).containsExactly(before);
		assertThat(before).hasContent("as it was");
	}

	@Test
	void aQueryThatHasNoRowsYetEndsToo() throws Exception {
		OwnProcess query = interrupted("[ -n \"$(ls -d " + folder + "/tmp/probelight-query-*/lock 2>/dev/null)\" ]",
				"query", "--no-cache", "SELECT count(*) FROM range(1000000000000)",
				Samples.copy("small-scan.log", folder).toString());
		assertThat(query.code()).as(query.err()).isEqualTo(INTERRUPTED);
		assertThat(query.out()).isEmpty();
		assertThat(left("tmp")).isEmpty();
	}
}
