package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.cli.CacheFolder;
import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.testing.Samples;

/** Commands say the same of a log that is kept as of one that is read. */
class KeptTest {

	private static final KeepRules ALL = new KeepRules(1 << 26, 1, -60_000);

	@TempDir
	Path folder = Path.of("");

	static List<String> names() {
		return Samples.names();
	}

	/** A store in a folder that keeps logs of any size, however new they are. */
	static KeptReports store(Path folder) {
		return KeptReports.in(folder.resolve("kept"), ALL);
	}

	private KeptReports store() {
		return store(folder);
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatIsKeptReadsTheSame(String sample) throws IOException {
		String log = Samples.copy(sample, folder).toString();
		KeptReports kept = store();
		for (String command : List.of("report --all", "report --format json", "report --format csv", "report",
				"report --format html", "export --table hosts --format csv", "export --table findings --format json",
				"report --format json --since 15:03 --until 15:40", "report --format json --since 21:40",
				"report --all --where -level:info", "report --format json --where state:dead",
				"export --table hosts --where 10.0.0.0/8",
				"hosts --list " + Files.writeString(folder.resolve("list"), "10.0.0.0/24\n"))) {
			String[] arguments = (command + ' ' + log).split(" ");
			assertThat(Run.with(kept, arguments)).isEqualTo(Run.of(arguments));
			assertThat(Run.with(kept, arguments)).isEqualTo(Run.of(arguments));
		}
	}

	@Test
	void withoutACacheNothingIsKeptOrUsed() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		KeptReports kept = store();
		assertThat(Run.with(kept, "report", "--no-cache", log)).isEqualTo(Run.of("report", log));
		assertThat(kept.logs()).isZero();
		Run.with(kept, "report", log);
		assertThat(kept.logs()).isEqualTo(1);
	}

	/** A report of some entries is not kept, and nothing of a stream; what is kept of the whole log serves both. */
	@Test
	void onlyWholeLogsAreKept() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		KeptReports kept = store();
		Run.with(kept, "report", "--since", "15:03", log);
		Run.with(kept, "report", "--where", "state:alive", log);
		Run.with(kept, "report", "-");
		assertThat(kept.logs()).isZero();
	}

	@Test
	void theCacheIsToldAndCleared() throws IOException {
		KeptReports kept = store();
		String empty = "Nothing is kept; at most 67.1 MB would be, in " + folder.resolve("kept") + '\n';
		assertThat(Run.with(kept, "cache").out()).isEqualTo(empty);
		Run.with(kept, "report", Samples.copy("small-scan.log", folder).toString());
		assertThat(Run.with(kept, "cache").out()).matches("1 log is kept, [0-9.]+ kB of at most 67.1 MB, in .*\n");
		Run cleared = Run.with(kept, "cache", "--clear");
		assertThat(cleared.out()).isEqualTo(empty);
		assertThat(cleared.code()).isZero();
		assertThat(kept.logs()).isZero();
	}

	@Test
	void aFolderThatCannotBeWrittenIsNoProblem() throws IOException {
		Path file = Files.writeString(folder.resolve("kept"), "no folder");
		String log = Samples.copy("small-scan.log", folder).toString();
		KeptReports kept = KeptReports.in(file.resolve("below"), ALL);
		assertThat(Run.with(kept, "report", log)).isEqualTo(Run.of("report", log));
		assertThat(Run.with(kept, "report", log)).isEqualTo(Run.of("report", log));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Linux|A=b|/home/a/.cache/probelight/reports",
			"Linux|XDG_CACHE_HOME=/c|/c/probelight/reports", "Linux|XDG_CACHE_HOME=c|/home/a/.cache/probelight/reports",
			"Linux|LOCALAPPDATA=/c|/home/a/.cache/probelight/reports",
			"Mac OS X|A=b|/home/a/Library/Caches/probelight/reports",
			"Windows 11|LOCALAPPDATA=/local|/local/probelight/reports",
			"Windows 11|XDG_CACHE_HOME=/c|/home/a/AppData/Local/probelight/reports"})
	void theFolderIsThatOfTheSystem(String system, String variable, String expected) {
		String[] set = variable.split("=");
		assertThat(CacheFolder.of(Map.of(set[0], set[1]), system, "/home/a")).contains(Path.of(expected));
		assertThat(CacheFolder.of(Map.of(), "Linux", "")).isEmpty();
	}
}
