package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import io.github.probelight.testing.Packed;

/** Logs that are read as one: each line is said with its log. */
class SeveralLogsTest extends TwoSamples {

	/** The same file, and the same bytes under another name. */
	@Test
	void aLogThatIsGivenTwiceIsTold() throws IOException {
		String log = file("a.log", SMALL);
		String copy = file("b.log.gz", Packed.gzip(SMALL));
		Run run = Run.of("report", log, file("c.log", ARTICLE), copy, log);
		assertThat(run.out()).contains("b.log.gz holds the same bytes as a.log", "a.log was given twice: leave one")
				.doesNotContain("c.log holds");
		assertThat(Run.of("report", log, file("c.log", ARTICLE)).out()).doesNotContain("leave one");
	}

	@Test
	void severalLogsAreOneReport() throws IOException {
		String small = file("small.log", SMALL);
		String article = file("article.log.gz", Packed.gzip(ARTICLE));
		JsonObject json = Run.of("report", small, article, "--format", "json").json();
		assertThat(json.get("entries").getAsLong()).isEqualTo(297 + 12);
		assertThat(json.getAsJsonObject("file").get("name").getAsString()).isEqualTo("article.log.gz, small.log");
		long lines = new String(ARTICLE, StandardCharsets.UTF_8).lines().count();
		assertThat(json.getAsJsonArray("files").get(0)).hasToString(
				"{\"name\":\"article.log.gz\",\"bytes\":%d,\"lines\":%d,\"line\":1}".formatted(ARTICLE.length, lines));
		assertThat(json.getAsJsonArray("files").get(1).getAsJsonObject().get("line").getAsLong()).isEqualTo(lines + 1);
	}

	@Test
	void aLineOfSeveralLogsIsSaidWithItsLog() throws IOException {
		String small = file("small.log", SMALL);
		Run run = Run.of("report", "--all", small, file("article.log", ARTICLE));
		assertThat(run.out())
				.contains("2 logs, read as one", " GMT (4644 d 06 h), started by amelia, small.log:1\n",
						"Nmap phase of Harbour Office, small.log:4:")
				.containsPattern("small\\.log +41,282 +309\n")
				.containsPattern("ttl-mismatch +1 +small.log:71  Open ports");
		assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void logsOfOneNameAreSaidWithTheirFolders() throws IOException {
		String other = Files.createDirectory(folder.resolve("b")).resolve("a.log").toString();
		Files.write(Path.of(other), SMALL);
		assertThat(Run.of("report", "--all", file("a.log", ARTICLE), other).out())
				.contains("Harbour Office, b/a.log:4:");
	}
}
