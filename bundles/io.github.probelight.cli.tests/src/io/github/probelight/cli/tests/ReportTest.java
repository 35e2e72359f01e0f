package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.testing.Samples;

/** Reports of samples against their hand-checked facts, and of files that are no logs. */
class ReportTest {

	@TempDir
	Path folder = Path.of("");

	private JsonObject json(String sample) throws IOException {
		Run run = Run.of("report", Samples.copy(sample, folder).toString(), "--format", "json");
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out()).endsWith("}\n").hasLineCount(1);
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	@Test
	void jsonSaysWhatTheSampleStates() throws IOException {
		JsonObject json = json("small-scan.log");
		Map<String, Long> expected = Samples.expected("small-scan.log");
		assertThat(json.get("schema").getAsInt()).isEqualTo(2);
		assertThat(json.getAsJsonObject("file").get("bytes").getAsLong()).isEqualTo(expected.get("bytes"));
		for (String key : List.of("entries", "continuations")) {
			assertThat(json.get(key).getAsLong()).as(key).isEqualTo(expected.get(key));
		}
		assertThat(json.get("first").getAsString()).isEqualTo("2026-03-14T21:30:00");
		assertThat(json.get("last").getAsString()).isEqualTo("2026-03-14T21:38:32");
		assertThat(json.get("levels")).hasToString("{\"INFO\":292,\"WARN\":3,\"DEBUG\":1,\"ERROR\":1}");
		assertThat(json.get("levelContinuations")).hasToString("{\"ERROR\":8,\"DEBUG\":4}");
		assertThat(json.get("sites")).hasToString(
				"[{\"name\":\"Harbour Office\",\"entries\":297,\"hosts\":26,\"alive\":15,\"dead\":11}]");
		assertThat(json.get("hosts")).hasToString("{\"total\":26,\"alive\":15,\"dead\":11}");
		assertThat(json.get("portStates")).hasToString("{\"FILTERED\":60,\"OPEN\":53,\"CLOSED\":35}");
		assertThat(json.get("hostReasons")).hasToString("{\"echo-reply\":11,\"no-response\":6,"
				+ "\"admin-prohibited\":4,\"syn-ack\":2,\"host-unreach\":1,\"port-unreach\":1,\"reset\":1}");
		assertThat(json.getAsJsonArray("ports")).hasSize(40);
	}

	@Test
	void jsonHasPhasesProcessesTasksAndProgress() throws IOException {
		JsonObject phase = json("small-scan.log").getAsJsonArray("phases").get(0).getAsJsonObject();
		assertThat(phase.get("name").getAsString()).isEqualTo("Nmap");
		assertThat(phase.get("line").getAsLong()).isEqualTo(4);
		assertThat(phase.get("batchSize").getAsLong()).isEqualTo(16);
		assertThat(phase.get("complete").getAsBoolean()).isTrue();
		JsonArray processes = phase.getAsJsonArray("processes");
		assertThat(processes).hasSize(2);
		JsonObject task = processes.get(0).getAsJsonObject().getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertThat(task.get("name").getAsString()).isEqualTo("Ping Scan");
		assertThat(task.get("line").getAsLong()).isEqualTo(7);
		assertThat(task.get("results").getAsLong()).isEqualTo(16);
		assertThat(task.getAsJsonArray("progress").get(0)).hasToString(
				"{\"time\":\"2026-03-14T21:30:12\",\"percent\":28.12,\"remainingSeconds\":16}");
	}

	@Test
	void jsonHasDurationsEstimatesAndSilences() throws IOException {
		JsonObject phase = json("small-scan.log").getAsJsonArray("phases").get(0).getAsJsonObject();
		assertThat(phase.get("seconds").getAsLong()).isEqualTo(430);
		JsonObject process = phase.getAsJsonArray("processes").get(0).getAsJsonObject();
		assertThat(fields(process, "seconds", "results", "resultsPerSecond", "silenceSeconds", "silenceLine"))
				.isEqualTo("264 125 0.473 33 137");
		JsonObject task = process.getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertThat(fields(task, "complete", "seconds", "estimateSeconds", "entries", "results", "resultsPerSecond",
				"silenceSeconds", "silenceLine")).isEqualTo("true 21 22 19 16 0.762 8 8");
	}

	@Test
	void jsonSaysNullWhereTheLogSaysNothing() throws IOException {
		JsonArray phases = json("spaces.log").getAsJsonArray("phases");
		assertThat(fields(phases.get(1).getAsJsonObject(), "batchSize", "resultsPerSecond")).isEqualTo("null null");
		JsonObject process = phases.get(0).getAsJsonObject().getAsJsonArray("processes").get(0).getAsJsonObject();
		JsonObject task = process.getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertThat(fields(task, "seconds", "estimateSeconds", "resultsPerSecond")).isEqualTo("2 null 1");
		phases = json("out-of-range.log").getAsJsonArray("phases");
		process = phases.get(0).getAsJsonObject().getAsJsonArray("processes").get(0).getAsJsonObject();
		assertThat(fields(process, "addresses", "silenceSeconds", "silenceLine")).isEqualTo("null null null");
	}

	private static String fields(JsonObject object, String... names) {
		return Arrays.stream(names).map(name -> object.get(name).toString()).collect(Collectors.joining(" "));
	}

	@Test
	void jsonHasNoticesExceptionsAndSilences() throws IOException {
		JsonObject json = json("other-messages.log");
		assertThat(json.getAsJsonObject("messages").get("check").getAsLong()).isEqualTo(6);
		assertThat(json.getAsJsonArray("notices")).hasSize(11)
				.map(JsonElement::toString)
				.contains("{\"kind\":\"excluded-range\",\"site\":\"Upper_Meadow\",\"host\":null,"
						+ "\"name\":\"192.0.2.100 - 192.0.2.120\",\"time\":\"2026-02-11T21:00:01\",\"line\":3}",
						"{\"kind\":\"scan-stopped\",\"site\":\"Upper_Meadow\",\"host\":null,\"name\":\"amelia\","
								+ "\"paused\":false,\"time\":\"2026-02-11T21:00:25\",\"line\":35}");
		assertThat(json.get("exceptions"))
				.hasToString("[{\"type\":\"java.lang.OutOfMemoryError\",\"count\":1,\"line\":24}]");
		assertThat(json.getAsJsonArray("silences").get(0)).hasToString("{\"start\":\"2026-02-11T21:00:04\","
				+ "\"end\":\"2026-02-11T21:00:09\",\"seconds\":5,\"line\":9,\"endLine\":10}");
	}

	@Test
	void csvHasOneCountInEachRow() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		Run run = Run.of("report", log, "--format", "csv");
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith("fact,name,measure,value\r\nlog,small-scan.log,bytes,41282\r\n")
				.contains(",first,2026-03-14T21:30:00\r\n", ",open,10\r\n", "\r\nlevel,INFO,entries,292\r\n",
						"\r\nlevel,ERROR,continuations,8\r\n",
						"\r\nsite,Harbour Office,alive,15\r\n", "\r\nhost-reason,no-response,lines,6\r\n",
						"\r\nport-state,FILTERED,lines,60\r\n", "\r\nfinding,ttl-mismatch,count,1\r\n",
						"\r\nexception,java.net.SocketTimeoutException,lines,1\r\n",
						"\r\nscan,Harbour Office default:7,seconds,512\r\n",
						"\r\nscan,Harbour Office default:7,addresses,26\r\n",
						"\r\nproblem,WARN Administrative credentials failed (access denied).,count,2\r\n",
						"\r\ncheck,tls-untrusted-ca,vulnerable,1\r\n", "\r\nlogin,SSH,refused,1\r\n")
				.doesNotContain(",line,", ",everySeconds,");
		assertThat(run.out().lines()).allMatch(line -> line.matches("([^,]*,){3}[^,]+"));
		assertThat(Run.of(Samples.bytes("article.log"), "report", "-", "--format", "csv").out())
				.contains("\r\nlog,standard input,entries,12\r\n");
		assertThat(Run.of("report", Samples.copy("hostile.log", folder).toString(), "--format", "csv").out())
				.contains("\r\nsite,'=cmd|' /C calc'!A0,dead,1\r\n");
	}

	@Test
	void hostileTextReachesNoTerminal() throws IOException {
		String log = Samples.copy("hostile.log", folder).toString();
		for (String format : List.of("text", "json", "csv")) {
			Run run = Run.of("report", log, "--format", format);
			assertThat(run.code()).isZero();
			assertThat(run.out()).contains("<script>")
					.doesNotContainPattern("[\\p{Cc}&&[^\r\n]]")
					.doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u200B\uFEFF]");
		}
	}

	@Test
	void standardInputIsALogToo() {
		Run run = Run.of(Samples.bytes("article.log"), "report", "-", "--format", "json");
		assertThat(run.code()).isZero();
		assertThat(JsonParser.parseString(run.out()).getAsJsonObject().get("entries").getAsLong()).isEqualTo(12);
	}

	@ParameterizedTest
	@CsvSource({"legacy.log, before 2012", "empty.log, is empty", "other/syslog.log, no scan log"})
	void otherFilesAreRefusedInOneLine(String sample, String says) throws IOException {
		Path file = Samples.copy(sample, folder);
		Run run = Run.of("report", file.toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains(file.toString(), says);
	}

	@Test
	void utf16IsRefusedWithTheWayOut() throws IOException {
		Path file = Files.writeString(folder.resolve("wide.log"), "\uFEFF2026-03-14T21:30:00 [INFO] x",
				StandardCharsets.UTF_16LE);
		assertThat(Run.of("report", file.toString()).err()).hasLineCount(1).contains("wide.log is UTF-16", "iconv");
	}

	@Test
	void aBadLogDoesNotHideAGoodOne() throws IOException {
		Run run = Run.of("report", folder.resolve("nowhere.log").toString(), folder.toString(),
				Samples.copy("article.log", folder).toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(2).contains("nowhere.log does not exist", "is a directory");
		assertThat(run.out()).contains("12 entries");
	}

	@ParameterizedTest
	@CsvSource({"''", "report", "explain", "export x --format csv", "--zzz"})
	void wrongArgumentsAreCode2(String arguments) {
		Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("Usage: probelight");
	}
}
