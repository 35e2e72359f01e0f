package io.github.probelight.cli.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Packed;

/** What has changed between two logs. */
class CompareTest {

	@TempDir
	private Path folder = Path.of("");

	private String old = "";
	private String now = "";

	@BeforeEach
	void writeLogs() throws IOException {
		old = log("monday.log", "2026-03-14", "[10.0.0.1] ALIVE (reason=echo-reply)",
				"[10.0.0.2] ALIVE (reason=echo-reply)", "[10.0.0.3] ALIVE (reason=echo-reply)",
				"[10.0.8.1] ALIVE (reason=echo-reply)", "[10.0.0.1:445/TCP] OPEN (reason=syn-ack:TTL=60)");
		now = log("tuesday.log", "2026-03-15", "[10.0.0.1] ALIVE (reason=echo-reply)",
				"[10.0.0.2] ALIVE (reason=reset)", "[10.0.0.4] ALIVE (reason=arp-response)",
				"[10.0.0.1:445/TCP] FILTERED (reason=no-response)", "[10.0.0.1:8080/TCP] OPEN (reason=syn-ack:TTL=60)");
	}

	private String log(String name, String day, String... messages) throws IOException {
		StringBuilder log = new StringBuilder();
		int second = 0;
		for (String message : Stream.of(Stream.of("Nmap phase started.", "Nmap scan of 40 IP addresses starting."),
				Stream.of(messages), Stream.of("Nmap phase complete.")).flatMap(some -> some).toList()) {
			log.append(
					"%sT21:00:%02d [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] %s\n".formatted(day, second++,
							message));
		}
		return Files.writeString(folder.resolve(name), log).toString();
	}

	@Test
	void thePageBeginsWithWhatChanged() {
		Run run = Run.of("compare", old, now);
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("1 host appeared, 1 host vanished, 1 host changed, 1 port opened")
				.containsSubsequence("The two logs", "monday.log", "tuesday.log", "Hosts that appeared", "10.0.0.4",
						"ALIVE by arp-response", "Hosts that vanished", "10.0.0.3",
						"Hosts with another state or reason",
						"10.0.0.2", "ALIVE by echo-reply", "ALIVE by reset", "Ports that opened",
						"8080/TCP", "Ports that are filtered now", "445/TCP microsoft-ds", "New findings",
						"alive-by-reset", "Hosts that were scanned in one of the two only", "10.0.8.0/24");
		assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
	}

	@Test
	void jsonHasTheFieldsOfItsSchema() {
		String json = Run.of("compare", "--format", "json", old, now).out();
		assertThat(json).startsWith("{\"schema\":1,\"old\":{\"files\":[{\"name\":\"monday.log\"")
				.endsWith("}\n")
				.hasLineCount(1)
				.contains("\"hosts\":{\"appeared\":[{\"site\":\"A\",\"address\":\"10.0.0.4\",\"state\":\"ALIVE\","
						+ "\"reason\":\"arp-response\",\"line\":5}],\"vanished\":[{\"site\":\"A\",\"address\":\"10.0.0.3\","
						+ "\"state\":\"ALIVE\",\"reason\":\"echo-reply\",\"line\":5}],\"notScanned\":[{\"site\":\"A\","
						+ "\"address\":\"10.0.8.1\",\"state\":\"ALIVE\",\"reason\":\"echo-reply\",\"line\":6,\"in\":\"new\"}],"
						+ "\"changed\":[{\"site\":\"A\",\"address\":\"10.0.0.2\",\"from\":{\"state\":\"ALIVE\","
						+ "\"reason\":\"echo-reply\",\"line\":4},\"to\":{\"state\":\"ALIVE\",\"reason\":\"reset\",\"line\":4}}]}",
						"\"ports\":{\"opened\":[{\"site\":\"A\",\"address\":\"10.0.0.1\",\"port\":8080,\"protocol\":\"TCP\","
								+ "\"from\":null,\"to\":\"OPEN\",\"reason\":\"syn-ack\",\"line\":7}],\"closed\":[],"
								+ "\"filtered\":[{\"site\":\"A\",\"address\":\"10.0.0.1\",\"port\":445,\"protocol\":\"TCP\","
								+ "\"from\":\"OPEN\",\"to\":\"FILTERED\",\"reason\":\"no-response\",\"line\":6}]",
						"\"findings\":{\"new\":[{\"kind\":\"alive-by-reset\",\"severity\":\"warning\",\"hosts\":[\"10.0.0.2\"]",
						"\"gone\":[]", "\"scans\":[{\"site\":\"A\",\"from\":{\"site\":\"A\",\"scan\":\"default:7\"");
	}

	@Test
	void csvHasARowForEachChange() {
		assertThat(Run.of("compare", "--format", "csv", old, now).out()).isEqualToNormalizingNewlines(
				"""
						what,site,address,port,protocol,from,to,reason,line
						host-appeared,A,10.0.0.4,,,,ALIVE,arp-response,5
						host-vanished,A,10.0.0.3,,,ALIVE,,echo-reply,5
						host-changed,A,10.0.0.2,,,ALIVE,ALIVE,reset,4
						port-opened,A,10.0.0.1,8080,TCP,,OPEN,syn-ack,7
						port-filtered,A,10.0.0.1,445,TCP,OPEN,FILTERED,no-response,6
						finding-new,A,,,,,1,alive-by-reset,4
						not-scanned,A,10.0.8.1,,,ALIVE,,echo-reply,6
						""");
	}

	@Test
	void htmlIsOneFileWithoutAScript() {
		String html = Run.of("compare", "--format", "html", old, now).out();
		assertThat(html).startsWith("<!DOCTYPE html>")
				.contains("monday.log → ", "<p>1 host appeared", "Hosts that appeared", "10.0.0.4",
						"<h2>What to check</h2>")
				.doesNotContain("<script", "http://", "https://");
	}

	@Test
	void theExitCodeTellsWhetherAnythingChanged() throws IOException {
		assertThat(Run.of("compare", "--exit-code", old, now).code()).isEqualTo(3);
		assertThat(Run.of("compare", old, now).code()).isZero();
		Run same = Run.of("compare", "--exit-code", old, old);
		assertThat(same.code()).isZero();
		assertThat(same.out()).startsWith("Both are the same log: nothing changed\n");
		String less = log("less.log", "2026-03-16", "Excluding named host: 10.0.8.1",
				"[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=echo-reply)",
				"[10.0.0.3] ALIVE (reason=echo-reply)", "[10.0.0.1:445/TCP] OPEN (reason=syn-ack:TTL=60)");
		Run scope = Run.of("compare", "--exit-code", old, less);
		assertThat(scope.code()).isZero();
		assertThat(scope.out()).startsWith("Nothing changed\n").contains("10.0.8.0/24");
	}

	/** However a log comes, packed, rotated or through a pipe, it is compared as it is reported. */
	@Test
	void logsArePackedRotatedAndPiped() throws IOException {
		String plain = Run.of("compare", "--format", "csv", old, now).out();
		Path gz = Files.write(folder.resolve("nsc.log.gz.0"), Packed.gzip(Files.readAllBytes(Path.of(old))));
		Path zip = Files.write(folder.resolve("logs.zip"),
				Packed.zip(Map.of("scan.log", Files.readAllBytes(Path.of(now)))));
		assertThat(Run.of("compare", "--format", "csv", gz.toString(), zip.toString()).out()).isEqualTo(plain);
		Path rotated = Files.createDirectory(folder.resolve("rotated"));
		List<String> lines = Files.readAllLines(Path.of(old));
		Files.write(rotated.resolve("scan.log.1"), lines.subList(0, 4));
		Files.write(rotated.resolve("scan.log"), lines.subList(4, lines.size()));
		Files.writeString(rotated.resolve("notes.txt"), "no log");
		assertThat(Run.of(Files.readAllBytes(Path.of(now)), "compare", "--format", "csv", rotated.toString(), "-")
				.out()
				.replaceAll(",\\d+\r", "\r")).isEqualTo(plain.replaceAll(",\\d+\r", "\r"));
		assertThat(Run.of("compare", "--format", "json", rotated.toString(), now).out())
				.contains(
						"\"vanished\":[{\"site\":\"A\",\"address\":\"10.0.0.3\",\"state\":\"ALIVE\",\"reason\":\"echo-reply\","
								+ "\"log\":\"scan.log\",\"line\":1}]");
	}

	@Test
	void whatIsWrongIsToldInALine() throws IOException {
		String text = Files.writeString(folder.resolve("notes.txt"), "no log").toString();
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertProblem(Run.of("compare", old, folder.resolve("nowhere.log").toString()), "does not exist", 1);
		assertProblem(Run.of("compare", text, now), "is no scan log", 1);
		assertProblem(Run.of("compare", empty.toString(), now), "is a folder without a scan log", 1);
		assertProblem(Run.of("compare", "-", "-"), "standard input can be read only once", 1);
		assertProblem(Run.of("compare", old, now, "-o", folder.resolve("none/x.csv").toString()), "cannot be written",
				1);
		assertProblem(Run.of("compare", old, now, "--format", "json", "--all"), "--all is for the page", 2);
	}

	private static void assertProblem(Run run, String words, int code) {
		assertThat(run.err()).hasLineCount(1).startsWith("probelight: ").contains(words);
		assertThat(run.code()).isEqualTo(code);
		assertThat(run.out()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"text", "json", "csv", "html"})
	void aFileIsWrittenWholeOrNotAtAll(String format) throws IOException {
		Path file = folder.resolve("changes." + format);
		Run run = Run.of("compare", old, now, "--format", format, "-o", file.toString());
		assertThat(run.code()).isZero();
		assertThat(run.out()).isEmpty();
		assertThat(Files.readString(file, UTF_8)).isEqualTo(Run.of("compare", old, now, "--format", format).out());
		try (var files = Files.list(folder)) {
			assertThat(files).hasSize(3);
		}
	}

	/** A log is text that scanned machines have a part in. */
	@Test
	void textOfALogIsShownSafely() throws IOException {
		String hostile = log("hostile.log", "2026-03-15", "[=cmd|x.example.test] ALIVE (reason=<script>alert)",
				"[10.0.0.1] ALIVE (reason=\u001b[31mred)", "[10.0.0.2] ALIVE (reason=echo-reply)");
		assertThat(Run.of("compare", old, hostile).out()).doesNotContain("\u001b");
		assertThat(Run.of("compare", old, hostile, "--format", "html").out()).doesNotContain("<script");
		assertThat(Run.of("compare", old, hostile, "--format", "csv").out()).doesNotContain(",=cmd");
		assertThat(Run.of("compare", old, hostile, "--format", "json").out()).doesNotContain("\u001b");
	}
}
