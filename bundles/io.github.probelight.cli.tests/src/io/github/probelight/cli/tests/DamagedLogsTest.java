package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.testing.Damage;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/**
 * Every sample with everything that people and tools do to logs: the same is told of it as before, but for what was put
 * before its entries, of which one sentence tells.
 */
class DamagedLogsTest {

	/** The same log has another name, and what stands before its entries is told. */
	private static final Set<String> OF_FILE = Set.of("file", "bytes", "notes");
	/** What depends on how many lines there are. */
	private static final Set<String> OF_LINES = Set.of("line", "lines", "endLine", "silenceLine", "continuations",
			"levelContinuations");
	/** They have entries that no bracket follows, which nothing may stand before, or quote entries in the middle of lines. */
	private static final Set<String> NOT_BEHIND = Set.of("continuations.log", "foreign-forms.log", "malformed.log",
			"several-in-a-line.log", "spaces.log", "unseen-starts.log");
	private static final String PASSED_OVER = "Passed over before the entries: text such as \"";

	private static final Map<String, Run> PLAIN = new HashMap<>();

	@TempDir
	Path folder = Path.of("");

	private Run run(byte[] log, String... arguments) throws IOException {
		String file = Files.write(folder.resolve("scan.log"), log).toString();
		return Run.of(Arrays.stream(arguments).map(word -> word.replace("LOG", file)).toArray(String[]::new));
	}

	private Run report(byte[] log) throws IOException {
		return run(log, "report", "--no-cache", "--format", "json", "LOG");
	}

	private Run plain(String sample) throws IOException {
		Run known = PLAIN.get(sample);
		if (known == null) {
			known = report(Samples.bytes(sample));
			PLAIN.put(sample, known);
		}
		return known;
	}

	@ParameterizedTest
	@EnumSource
	void theSameIsToldOfEachSample(Damage damage) throws IOException {
		for (String sample : Samples.names()) {
			if (!damage.isBefore() || !NOT_BEHIND.contains(sample)) {
				compare(sample + ", " + damage, plain(sample), report(damage.of(Samples.bytes(sample))),
						damage == Damage.BLANK_LINES);
			}
		}
	}

	/** The log of an engine names no threads, and its first line may be the tail of a message. */
	@ParameterizedTest
	@EnumSource
	void andOfALogWithoutThreads(Damage damage) throws IOException {
		byte[] engine = """
				ERROR] The end of a message.
				2026-03-02T01:00:00 [ERROR] A critical error occured during initialization
				2026-03-02T01:00:01 [INFO] Shutting down immediately
				""".getBytes(StandardCharsets.UTF_8);
		byte[] scan = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8)
				.replaceAll("\\[Thread: [^\\]]*\\] ", "")
				.getBytes(StandardCharsets.UTF_8);
		for (byte[] log : List.of(engine, scan)) {
			Run plain = report(log);
			assertThat(plain.out()).isNotEmpty();
			compare(damage.name(), plain, report(damage.of(log)), damage == Damage.BLANK_LINES);
		}
	}

	/** A quoted log that came through syslog, and is found with grep. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = {"SYSLOG.*", "GREP.*", "QUOTED.*", "INDENTED", "CR_LF",
			"MARKS"})
	void andOfOneThatWasDamagedTwice(Damage first) throws IOException {
		for (String sample : List.of("small-scan.log", "prefixed.log", "table-bars.log", "wrapped.log",
				"steady-errors.log", "missing-bracket.log", "other-messages.log")) {
			for (Damage second : List.of(Damage.SYSLOG_FRACTION, Damage.SYSLOG_IN_FILE, Damage.GREP, Damage.QUOTED,
					Damage.COLOURED)) {
				compare(sample + ", " + first + ", " + second, plain(sample),
						report(second.of(first.of(Samples.bytes(sample)))), false);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatWasPutBeforeEntriesIsTold(Damage damage) throws IOException {
		String report = run(damage.of(Samples.bytes("small-scan.log")), "report", "--no-cache", "LOG").out();
		assertThat(report.split(PASSED_OVER, -1)).hasSize(damage.isBefore() ? 2 : 1);
	}

	@Test
	void theSameIsToldOfEachSampleThatIsPacked() throws IOException {
		for (String sample : Samples.names()) {
			byte[] log = Samples.bytes(sample);
			compare(sample, plain(sample), report(Packed.gzip(log)), false);
			compare(sample, plain(sample), report(Packed.zip(Map.of("scan.log", log))), false);
		}
	}

	/** Somebody has put a log behind itself: its hosts and ports are what they were, its entries are there twice. */
	@Test
	void theHostsOfALogThatIsThereTwiceAreTheSame() throws IOException {
		for (String sample : Samples.names()) {
			if (!plain(sample).out().isEmpty()) {
				byte[] log = Samples.bytes(sample);
				byte[] end = log[log.length - 1] == '\n' ? new byte[0] : new byte[]{'\n'};
				Run twice = report(Packed.join(log, end, log));
				JsonObject before = json(plain(sample), true).getAsJsonObject();
				JsonObject after = json(twice, true).getAsJsonObject();
				assertThat(after.get("entries").getAsLong()).as(sample)
						.isEqualTo(2 * before.get("entries").getAsLong());
				for (String key : List.of("hosts", "subnets")) {
					assertThat(after.get(key)).as(sample + " " + key).isEqualTo(before.get(key));
				}
				assertThat(twice.out()).as(sample).doesNotContain("econds\":-");
			}
		}
	}

	/** The end of a log is missing: nothing else is. */
	@Test
	void aLogIsReadUpToWhereItIsCutOff() throws IOException {
		for (String sample : Samples.names()) {
			byte[] log = Samples.bytes(sample);
			int last = new String(log, StandardCharsets.ISO_8859_1).strip().lastIndexOf('\n');
			byte[] cut = Arrays.copyOf(log, (Math.max(0, last) + log.length) / 2);
			if (!plain(sample).out().isEmpty()) {
				Run report = report(cut);
				compare(sample, report(Packed.join(cut, new byte[]{'\n'})), report, false);
				long lost = json(plain(sample), false).getAsJsonObject().get("entries").getAsLong()
						- json(report, false).getAsJsonObject().get("entries").getAsLong();
				assertThat(lost).as(sample).isBetween(0L, 1L);
			}
		}
	}

	/** Every other line spells names of hosts in capitals. */
	@Test
	void namesOfHostsAreTheSameInCapitals() throws IOException {
		Pattern name = Pattern.compile("\\[[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+(:\\d+/TCP)?\\](?= )");
		int named = 0;
		for (String sample : Samples.names()) {
			String[] lines = new String(Samples.bytes(sample), StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
			for (int i = 0; i < lines.length; i += 2) {
				Matcher target = name.matcher(lines[i]);
				named += target.results().count();
				lines[i] = target.replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
			}
			Run report = report(String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
			assertThat(report.out().toLowerCase(Locale.ROOT)).as(sample)
					.isEqualTo(plain(sample).out().toLowerCase(Locale.ROOT));
		}
		assertThat(named).isPositive();
	}

	/** The other commands find the same in the same lines. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BLANK_LINES")
	void hostsAndLinesAreTold(Damage damage) throws IOException {
		for (String sample : List.of("small-scan.log", "node-scans.log", "spellings.log", "missing-bracket.log",
				"steady-errors.log", "several-phases.log")) {
			byte[] log = Samples.bytes(sample);
			byte[] damaged = damage.of(log);
			List<String> hosts = run(log, "export", "--no-cache", "--table", "hosts", "--format", "csv", "LOG").out()
					.lines()
					.skip(1)
					.map(row -> row.split(",")[1])
					.toList();
			String list = Files.writeString(folder.resolve("list.txt"), String.join("\n", hosts) + "\n203.0.113.99\n")
					.toString();
			same(sample, log, damaged, "hosts", "--list", list, "LOG");
			for (String host : hosts.subList(0, Math.min(3, hosts.size()))) {
				same(sample, log, damaged, "host", host, "LOG");
			}
			long lines = new String(log, StandardCharsets.UTF_8).lines().count();
			for (long line = 1; line <= lines; line += 1 + lines / 20) {
				same(sample, log, damaged, "explain", "LOG:" + line);
			}
		}
	}

	private void same(String sample, byte[] log, byte[] damaged, String... arguments) throws IOException {
		Run plain = run(log, arguments);
		Run other = run(damaged, arguments);
		assertThat(List.of(other.code(), said(other, arguments), other.err()))
				.as(sample + " " + String.join(" ", arguments))
				.isEqualTo(List.of(plain.code(), said(plain, arguments), plain.err()));
	}

	/** What is said of a line stands behind the line as it is. */
	private static String said(Run run, String... arguments) {
		return arguments[0].equals("explain") ? run.out().substring(run.out().indexOf("\n\n") + 1) : run.out();
	}

	private static void compare(String what, Run plain, Run damaged, boolean moreLines) {
		assertThat(damaged.code()).as("%s: %s", what, damaged.err()).isEqualTo(plain.code());
		if (plain.out().isEmpty()) {
			assertThat(damaged.err()).as(what).hasLineCount(1);
		} else {
			assertThat(damaged.err()).as(what).isEqualTo(plain.err());
			assertThat(json(damaged, moreLines)).as(what).isEqualTo(json(plain, moreLines));
		}
	}

	private static JsonElement json(Run run, boolean moreLines) {
		JsonElement report = JsonParser.parseString(run.out());
		strip(report, moreLines);
		return report;
	}

	private static void strip(JsonElement element, boolean moreLines) {
		if (element instanceof JsonObject object) {
			object.keySet().removeIf(key -> OF_FILE.contains(key) || moreLines && OF_LINES.contains(key));
			object.entrySet().forEach(entry -> strip(entry.getValue(), moreLines));
		} else if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(part -> strip(part, moreLines));
		}
	}
}
