package io.github.probelight.cli.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Logs that are packed, whole or damaged: what is read of them, and what is said. */
class PackedInputTest extends TwoSamples {

	@Test
	void packedLogsGiveTheSameReport() throws IOException {
		JsonObject plain = Run.of("report", file("a.log", SMALL), "--format", "json").jsonWithoutFile();
		for (String packed : new String[]{file("nsc.log.gz.3", Packed.gzip(SMALL)),
				file("a.zip", Packed.zip("logs/", "small-scan.log"))}) {
			assertThat(Run.of("report", packed, "--format", "json").jsonWithoutFile()).isEqualTo(plain);
		}
		assertThat(Run.of(Packed.gzip(SMALL), "report", "-", "--format", "json").jsonWithoutFile())
				.isEqualTo(plain);
	}

	/** The logs of console and engine lie in the same folder: nobody wants to be asked. */
	@Test
	void aZipWithOneScanLogAndOtherLogsAsksNothing() throws IOException {
		byte[] console = "2026-03-18T16:29:32 [INFO] [Thread: http-nio-443-exec-5] Session created.\n".getBytes(UTF_8);
		byte[] engine = "2026-09-16T15:16:25 [ERROR] Error during server initialization.\n".getBytes(UTF_8);
		Map<String, byte[]> logs = new LinkedHashMap<>();
		logs.put("nsc.log", console);
		logs.put("nse.log", engine);
		logs.put("other.log", Samples.bytes("other/syslog.log"));
		logs.put("scan.log", SMALL);
		JsonObject plain = Run.of("report", file("a.log", SMALL), "--format", "json").jsonWithoutFile();
		assertThat(Run.of("report", file("a.zip", Packed.zip(logs)), "--format", "json").jsonWithoutFile())
				.isEqualTo(plain);
		logs.remove("scan.log");
		assertThat(Run.of("report", file("b.zip", Packed.zip(logs))).err()).contains("nsc.log, nse.log")
				.doesNotContain("other.log");
		for (byte[] log : new byte[][]{console, engine}) {
			assertThat(Run.of("report", file("c.log", log), "--format", "json").json().get("entries").getAsInt())
					.isEqualTo(1);
		}
	}

	@Test
	void severalLogsInAZipAreAskedFor() throws IOException {
		String zip = file("several.zip", Packed.zip("logs/", "small-scan.log", "article.log"));
		Run run = Run.of("report", zip);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("--entry NAME", "logs/small-scan.log, logs/article.log");
		assertThat(Run.of("report", zip, "--entry", "logs/article.log").out()).contains("12 entries")
				.startsWith("article.log, site ");
		JsonObject both = Run.of("report", zip, "--entry", "logs/small-scan.log", "--entry", "logs/article.log",
				"--format", "json").json();
		assertThat(both.getAsJsonArray("files")).hasSize(2);
		Run missing = Run.of("export", zip, "--entry", "x", "--table", "hosts", "--format", "csv");
		assertThat(missing.code()).isEqualTo(1);
		assertThat(missing.err()).hasLineCount(1).contains("no such entry", "logs/small-scan.log");
	}

	@Test
	void aLogThatIsCutOffIsReportedAndSaid() throws IOException {
		byte[] packed = Packed.gzip(SMALL);
		Run run = Run.of("report", file("cut.log.gz", Arrays.copyOf(packed, packed.length - 12)));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).containsPattern("with results +26 ");
		assertThat(run.err()).hasLineCount(1).contains("cut.log.gz is cut off after", "bytes: what comes after");
	}

	@Test
	void aZipOnStandardInputIsRefused() throws IOException {
		Run run = Run.of(Packed.zip("logs/", "article.log"), "report", "-");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("standard input is a zip", "save it");
	}

	@Test
	void aZipWithoutALogSaysWhatItHolds() throws IOException {
		Run run = Run.of("report", file("x.zip", Packed.zip("logs/", "other/syslog.log", "other/json.log")));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("holds no scan log", "logs/other/syslog.log");
	}

	@Test
	void aBombIsLeftAndSaid() throws IOException {
		Run run = Run.of(Packed.gzip(Packed.join(SMALL, new byte[80 << 20])), "report", "-");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).containsPattern("with results +26 ");
		assertThat(run.err()).hasLineCount(1).contains("unpacks to far more than a scan log would");
	}

	@Test
	void namesOfEntriesAreShownAsText() throws IOException {
		byte[] packed = Packed.zip(Map.of("a\u001B[31m\u202Egol", ARTICLE, "b\n", ARTICLE));
		assertThat(Run.of("report", file("hostile.zip", packed)).err()).hasLineCount(1)
				.doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
	}
}
