package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Anonymous logs read to the same numbers, and are made as the options say. */
class AnonymiseTest {

	private static final List<String> TABLES = List.of("hosts", "ports", "findings", "tasks", "subnets", "scans",
			"problems", "checks", "logins", "reasons", "results", "entries");

	@TempDir
	Path folder = Path.of("");
	private Path other = Path.of("");
	private Path key = Path.of("");
	private Path list = Path.of("");

	@BeforeEach
	void makeFolders() throws IOException {
		other = Files.createDirectory(folder.resolve("other"));
		key = folder.resolve("key");
		list = folder.resolve("list.csv");
	}

	static Stream<String> logs() {
		return Samples.names()
				.stream()
				.filter(name -> !List.of("empty.log", "legacy.log", "only-line-ends.log").contains(name));
	}

	private Path anonymised(Path log) {
		Path out = other.resolve(log.getFileName());
		Run run = Run.of("anonymise", log.toString(), "-o", out.toString(), "--key", key.toString(), "--list",
				list.toString());
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).isEmpty();
		assertThat(run.code()).isZero();
		return out;
	}

	@ParameterizedTest
	@MethodSource("logs")
	void readsToTheSameNumbers(String sample) throws IOException {
		checkNumbers(Samples.copy(sample, folder));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void readsToTheSameNumbersWhateverIsGenerated(long seed) throws IOException {
		Path log = folder.resolve("generated.log");
		LogGenerator.write(new LogPlan(seed, 300_000, LogPlan.Unit.BYTES, 500, 3, seed > 1, 200, 0.4, 0.1, 0.01), log);
		checkNumbers(log);
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n\r", "\r", "\u0000", "\n\n", "\r\r\n", "\n", ""})
	void aLastLineOfNothingThatIsSeenIsALine(String end) throws IOException {
		checkNumbers(Files.writeString(folder.resolve("end.log"),
				"2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] DEAD (reason=no-response)"
						+ end));
	}

	@Test
	void whatIsTooLargeForAnAddressStaysAName() throws IOException {
		Path log = folder.resolve("large.log");
		StringBuilder lines = new StringBuilder();
		for (int i = 256; i < 1000; i++) {
			lines.append("2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] [")
					.append(i)
					.append(".1.1.1] DEAD (reason=no-response)\n");
		}
		checkNumbers(Files.writeString(log, lines));
	}

	private void checkNumbers(Path log) throws IOException {
		Path out = anonymised(log);
		assertThat(lines(out)).isEqualTo(lines(log));
		SameNumbers same = new SameNumbers(list);
		same.check("report", JsonParser.parseString(Run.of("report", log.toString(), "--format", "json").out()),
				JsonParser.parseString(Run.of("report", out.toString(), "--format", "json").out()));
		for (String table : TABLES) {
			same.check(table, JsonParser.parseString(export(log, table)), JsonParser.parseString(export(out, table)));
		}
	}

	private static String export(Path log, String table) {
		return Run.of("export", log.toString(), "--table", table, "--format", "json").out();
	}

	private static long lines(Path log) throws IOException {
		return JsonParser.parseString(Run.of("report", log.toString(), "--format", "json").out())
				.getAsJsonObject()
				.getAsJsonObject("file")
				.get("lines")
				.getAsLong();
	}

	@Test
	void theSameKeyGivesTheSameLogAndEachRunWithoutOneAnother() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		String first = Files.readString(anonymised(log));
		assertThat(Files.readString(anonymised(log))).isEqualTo(first);
		Files.delete(key);
		assertThat(Files.readString(anonymised(log))).isNotEqualTo(first);
		Path out = other.resolve("random.log");
		assertThat(Run.of("anonymise", log.toString(), "-o", out.toString()).code()).isZero();
		String random = Files.readString(out);
		assertThat(Run.of("anonymise", log.toString(), "-o", out.toString()).code()).isZero();
		assertThat(Files.readString(out)).isNotEqualTo(random).hasLineCount(309);
	}

	@Test
	void keyAndListAreForTheirOwnerAlone() throws IOException {
		anonymised(Samples.copy("small-scan.log", folder));
		for (Path file : List.of(key, list)) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		}
		assertThat(Files.readString(key)).matches("[0-9a-f]{64}\n");
		assertThat(Files.readString(list)).startsWith("kind,original,pseudonym\r\n")
				.containsPattern("\r\nname,Harbour Office,[A-Z][a-z]{6} [A-Z][a-z]{5}\r\n")
				.containsPattern("\r\naddress,10\\.20\\.30\\.25,[0-9.]+\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = {"text", "json", "csv", "html"})
	void anAnonymousReportIsThatOfTheAnonymousLog(String format) throws IOException {
		Path log = Samples.copy("small-scan.log", folder.resolve("other")).toAbsolutePath();
		Path in = Files.move(log, folder.resolve("scan.log"));
		Path out = anonymised(in);
		String whole = Run.of(Files.readAllBytes(out), "report", "-", "--format", format).out();
		String hidden = Run.of("report", "--anonymise", "--key", key.toString(), "--format", format, in.toString())
				.out();
		assertThat(hidden.replace("scan.log", "standard input"))
				.isEqualTo(whole.replace("\"-\"", "\"standard input\""));
		assertThat(hidden).doesNotContain("Harbour").doesNotContain("192.0.2.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"hosts", "entries", "findings"})
	void anAnonymousTableIsThatOfTheAnonymousLog(String table) throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		Path out = anonymised(log);
		Run hidden = Run.of("export", "--anonymise", "--key", key.toString(), "--table", table, "--format", "csv",
				log.toString());
		assertThat(hidden.err()).isEmpty();
		assertThat(hidden.out())
				.isEqualTo(Run.of("export", out.toString(), "--table", table, "--format", "csv").out());
	}

	@Test
	void packedLogsSeveralAndStandardInputAreRead() throws IOException {
		byte[] log = Samples.bytes("small-scan.log");
		Path out = anonymised(Samples.copy("small-scan.log", folder));
		Path zip = Files.write(folder.resolve("a.zip"), Packed.zip(Map.of("scan.log", log)));
		Path gz = Files.write(folder.resolve("a.log.gz"), Packed.gzip(log));
		Path from = other.resolve("again.log");
		for (String name : List.of(zip.toString(), gz.toString(), "-")) {
			Run run = Run.of(log, "anonymise", name, "-o", from.toString(), "--key", key.toString());
			assertThat(run.err()).isEmpty();
			assertThat(from).hasSameBinaryContentAs(out);
		}
		Run two = Run.of("anonymise", gz.toString(), Samples.copy("one-address.log", folder).toString(), "-o",
				from.toString(), "--key", key.toString());
		assertThat(two.code()).isZero();
		assertThat(Files.readString(from)).hasLineCount(309 + 17).contains(Files.readString(out));
	}

	@Test
	void whatIsReadIsNotWrittenOver() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		Path link = Files.createSymbolicLink(folder.resolve("link"), log);
		for (String[] given : new String[][]{{"-o", log.toString()}, {"-o", link.toString()},
				{"-o", folder.resolve("x").toString(), "--list", log.toString()},
				{"-o", folder.resolve("x").toString(), "--list", folder.resolve("x").toString()}}) {
			Run run = Run.of(Stream.concat(Stream.of("anonymise", log.toString()), Stream.of(given))
					.toArray(String[]::new));
			assertThat(run.code()).isEqualTo(2);
			assertThat(run.err()).hasLineCount(1).contains("written over");
		}
		assertThat(log).hasBinaryContent(Samples.bytes("small-scan.log"));
	}

	@Test
	void whatIsNoLogAndWhatIsNoKeyAreRefused() throws IOException {
		Path out = other.resolve("x");
		Path wide = Samples.copy("other/utf16le.log", folder);
		Run run = Run.of("anonymise", wide.toString(), "-o", out.toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("UTF-16");
		Path log = Samples.copy("small-scan.log", folder);
		Path small = Files.writeString(folder.resolve("small"), "secret\n");
		Run weak = Run.of("anonymise", log.toString(), "-o", out.toString(), "--key", small.toString());
		assertThat(weak.code()).isEqualTo(1);
		assertThat(weak.err()).hasLineCount(1).contains("a key has 16 characters or more");
		assertThat(out).doesNotExist();
		Run nowhere = Run.of("anonymise", log.toString(), "-o", folder.resolve("no/x").toString());
		assertThat(nowhere.code()).isEqualTo(1);
		assertThat(nowhere.err()).hasLineCount(1).contains("cannot be written");
	}

	@Test
	void aQuestionForWhatIsReplacedAndAKeyAloneAreRefused() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		Run asked = Run.of("report", log, "--anonymise", "--where", "192.0.2.10");
		assertThat(asked.code()).isEqualTo(2);
		assertThat(asked.err()).hasLineCount(1).contains("anonymise the log first");
		Run alone = Run.of("report", log, "--key", key.toString());
		assertThat(alone.code()).isEqualTo(2);
		assertThat(alone.err()).hasLineCount(1).contains("--key is the key of --anonymise");
		assertThat(key).doesNotExist();
	}

	@Test
	void aLongLineIsCutAndTheNextIsWhole() throws IOException {
		String head = "2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: Acme] ";
		Path log = Files.writeString(folder.resolve("long.log"),
				head + "Secret ".repeat(100_000) + "\n" + head + "Nmap phase started.\n" + "Secret".repeat(100_000)
						+ "\nend of Acme",
				StandardCharsets.UTF_8);
		List<String> lines = Files.readAllLines(anonymised(log));
		assertThat(lines).hasSize(4);
		assertThat(lines.get(0)).hasSizeLessThan(1 << 17).doesNotContain("Secret");
		assertThat(lines.get(1)).endsWith("Nmap phase started.");
		assertThat(lines.get(2)).hasSizeLessThan(1 << 18).doesNotContain("Secret");
		assertThat(lines.get(3)).startsWith("end of ").doesNotContain("Acme");
	}
}
