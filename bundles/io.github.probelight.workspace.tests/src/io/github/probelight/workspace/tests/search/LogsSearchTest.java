package io.github.probelight.workspace.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.testing.Samples;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.LogsSearch;
import io.github.probelight.workspace.search.SearchFinds;
import io.github.probelight.workspace.search.SearchOrder;

/** What a search over folders finds is what the plainest code finds, and whatever lies in a folder is told. */
class LogsSearchTest {
	private static final List<String> QUERIES = List.of("state:dead", "-level:info", "kind:phase-* or kind:result",
			"\"at \"", "/^\\s+at/", "state:open /:4\\d\\d\\//", "(error or level:warn) -\"at com\"", "-x -y");
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.%d] %s\n";

	@TempDir
	Path folder = Path.of("");

	static List<String> samples() {
		List<String> all = new ArrayList<>(Samples.names());
		all.addAll(Samples.others());
		return all;
	}

	private static Query query(String text) {
		try {
			return QueryParser.parse(text);
		} catch (QueryException e) {
			throw new IllegalArgumentException(text, e);
		}
	}

	private SearchFinds.Now search(String query, Path... folders) {
		LogsSearch search = new LogsSearch(new SearchOrder(query(query), List.of(), List.of(folders)), new OpenLogs(),
				() -> {});
		search.run(() -> false);
		return search.finds().now();
	}

	private void write(String name, String text) throws IOException {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private static String log(int from, int lines) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < from + lines; i++) {
			text.append(LINE.formatted(i % 60, i % 250, i % 10 == 3 ? "DEAD (reason=x)" : "ALIVE (reason=y)"));
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void findsWhatAFilterKeeps(String sample) throws IOException {
		byte[] log = Samples.bytes(sample);
		write("scan.log", log);
		NaiveLogsSearch naive = new NaiveLogsSearch(log);
		for (String text : QUERIES) {
			Query query = query(text);
			SearchFinds.Now now = search(text, folder);
			if (now.searched() == 0) {
				assertThat(now.others() + now.unreadable()).as("%s is told of", sample).isEqualTo(1);
				continue;
			}
			List<NaiveLogsSearch.Line> expected = naive.lines(query);
			assertThat(now.entries()).as(text).isEqualTo(expected.size());
			assertThat(now.matches()
					.stream()
					.map(match -> new NaiveLogsSearch.Line(match.line(), match.time(), match.host(), match.text()))
					.toList()).as(text).isEqualTo(expected.subList(0, Math.min(expected.size(), LogsSearch.MOST)));
			assertThat(now.withMatches()).isEqualTo(expected.isEmpty() ? 0 : 1);
		}
	}

	/** The task is the one that the outline shows. */
	@ParameterizedTest
	@MethodSource("samples")
	void knowsTheTaskThatRan(String sample) throws IOException {
		byte[] log = Samples.bytes(sample);
		write("scan.log", log);
		NaiveLogsSearch naive = new NaiveLogsSearch(log);
		Report report = LogReader.read(naive, ReadMonitor.NONE);
		assertThat(search("-x", folder).matches().stream().filter(match -> !match.isProblem()).toList())
				.allSatisfy(match -> assertThat(match.task()).as(match.text())
						.isEqualTo(LineWay.task(report, match.text(), match.line())));
	}

	@Test
	void namesLogsAsTheyLieInTheFolders() throws IOException {
		write("one/scan.log", log(0, 20));
		write("one/old/scan.log", log(20, 20));
		write("two/scan.log", log(40, 20));
		assertThat(search("state:dead", folder.resolve("one")).matches()).extracting(match -> match.log().name())
				.containsExactly("scan.log", "scan.log", "old/scan.log", "old/scan.log");
		assertThat(search("state:dead", folder.resolve("one"), folder.resolve("two")).matches())
				.extracting(match -> match.log().name())
				.containsExactly("one/scan.log", "one/scan.log", "one/old/scan.log", "one/old/scan.log",
						"two/scan.log", "two/scan.log");
	}

	@Test
	void looksIntoPackedLogs() throws IOException {
		byte[] plain = log(0, 20).getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.log.gz")))) {
			out.write(plain);
		}
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
			for (String name : List.of("x/scan.log", "readme.txt", "y.log")) {
				out.putNextEntry(new ZipEntry(name));
				out.write(name.equals("readme.txt") ? new byte[]{'h', 'i'} : plain);
			}
		}
		SearchFinds.Now now = search("state:dead", folder);
		assertThat(now.matches()).extracting(match -> match.log().name() + ':' + (match.line() + 1))
				.containsExactly("a.log.gz:4", "a.log.gz:14", "b.zip/x/scan.log:4", "b.zip/x/scan.log:14",
						"b.zip/y.log:4", "b.zip/y.log:14");
		assertThat(now.logs()).isEqualTo(3);
		assertThat(now.searched()).isEqualTo(3);
		assertThat(now.unreadable()).isZero();
	}

	/** How many logs there are is told with the first news; before, nobody knows. */
	@Test
	void looksForLogsFirst() throws IOException {
		write("a.log", log(0, 20));
		write("b.log", log(30, 20));
		List<SearchFinds.Now> told = new ArrayList<>();
		LogsSearch[] search = new LogsSearch[1];
		search[0] = new LogsSearch(new SearchOrder(query("state:dead"), List.of(), List.of(folder)), new OpenLogs(),
				() -> told.add(search[0].finds().now()));
		assertThat(search[0].finds().now().state()).isEqualTo(SearchFinds.State.LOOKING);
		search[0].run(() -> false);
		assertThat(told.getFirst()).extracting(SearchFinds.Now::state, SearchFinds.Now::logs, SearchFinds.Now::searched)
				.containsExactly(SearchFinds.State.SEARCHING, 2, 0);
	}

	@Test
	void tellsOfWhatCannotBeRead() throws IOException {
		write("picture.png", "no log");
		write("empty.log", "");
		write("utf16.log", log(0, 20).getBytes(StandardCharsets.UTF_16));
		byte[] packed;
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (OutputStream out = new GZIPOutputStream(bytes)) {
				out.write(log(0, 20_000).getBytes(StandardCharsets.UTF_8));
			}
			packed = bytes.toByteArray();
		}
		write("cut.log.gz", Arrays.copyOf(packed, packed.length / 2));
		write("good.log", log(0, 20));
		SearchFinds.Now now = search("state:dead", folder, folder.resolve("nowhere"));
		assertThat(now.state()).isEqualTo(SearchFinds.State.DONE);
		assertThat(now.others()).as("the picture and the empty file").isEqualTo(2);
		assertThat(now.unreadable()).isEqualTo(3);
		assertThat(now.matches().stream().filter(LogMatch::isProblem).map(LogMatch::text)).satisfiesExactlyInAnyOrder(
				text -> assertThat(text).contains("nowhere is gone"),
				text -> assertThat(text).contains("utf16.log holds UTF-16 text"),
				text -> assertThat(text).contains("cut.log.gz is cut off after").contains("the rest is missing"));
		assertThat(now.matches()
				.stream()
				.filter(match -> !match.isProblem())
				.map(match -> String.valueOf(match.log().path().getFileName()))
				.distinct()).as("what was there before the cut is found")
				.containsExactlyInAnyOrder("good.log", "cut.log.gz");
		assertThat(now.searched()).isEqualTo(2);
	}

	@Test
	void searchesALogOnceThatIsGivenTwice() throws IOException {
		write("a/scan.log", log(0, 20));
		write("a/copy.log", log(0, 20));
		write("b/other.log", log(1, 20));
		Files.createSymbolicLink(folder.resolve("b/link.log"), folder.resolve("a/scan.log"));
		Files.createSymbolicLink(folder.resolve("b/around"), folder);
		SearchFinds.Now now = search("state:dead", folder, folder.resolve("a"));
		assertThat(now.searched()).isEqualTo(2);
		assertThat(now.entries()).isEqualTo(4);
		assertThat(now.twice()).as("the copy, the link, and both files of the folder in the other").isEqualTo(4);
	}

	@Test
	void listsAShareOfEachLogAndCountsAll() throws IOException {
		write("many.log", log(0, LogsSearch.MOST + 500));
		write("few.log", log(7, 30));
		SearchFinds.Now now = search("level:info", folder);
		assertThat(now.entries()).isEqualTo(LogsSearch.MOST + 530);
		assertThat(now.listed()).isEqualTo(LogsSearch.MOST + 30);
		assertThat(now.matches().getLast().line()).isEqualTo(LogsSearch.MOST - 1);
	}

	@Test
	void findsItsWayInFoldersOfManyLogsWithOddNames() throws IOException {
		for (int i = 0; i < 300; i++) {
			write("s%d/%s".formatted(i / 100, i == 7 ? "a\tb\n\u202Ec&.log" : "scan %d.log".formatted(i)), log(i, 20));
		}
		SearchFinds.Now now = search("state:dead", folder);
		assertThat(now.searched()).isEqualTo(300);
		assertThat(now.entries()).isEqualTo(600);
		assertThat(now.matches()).extracting(match -> match.log().name())
				.noneMatch(name -> name.chars().anyMatch(Character::isISOControl))
				.anyMatch(name -> name.contains("c&.log"));
	}

	@Test
	void searchesLogsThatAreOpenAsTheyAreNow() throws IOException, InterruptedException {
		write("a.log", log(0, 20));
		write("b.log", log(20, 20));
		Path a = folder.resolve("a.log");
		OpenLogs logs = new OpenLogs();
		List<OpenLog> open = List.of(logs.open(a), logs.openTogether(List.of(a, folder.resolve("b.log"))));
		for (OpenLog log : open) {
			Job.getJobManager().join(log, null);
		}
		try {
			SearchFinds.Now now = search(logs, open, List.of());
			assertThat(now.matches()).extracting(match -> match.log().name() + ':' + (match.line() + 1))
					.containsExactly("a.log:4", "a.log:14", "a.log + b.log:4", "a.log + b.log:14", "a.log + b.log:24",
							"a.log + b.log:34");
			assertThat(now.matches().getFirst().log().open()).contains(open.getFirst());
			Files.writeString(a, log(3, 1), StandardOpenOption.APPEND);
			assertThat(search(logs, open.subList(0, 1), List.of()).entries()).as("with what it has grown by")
					.isEqualTo(3);
			now = search(logs, open.subList(0, 1), List.of(folder));
			assertThat(now.searched()).isEqualTo(2);
			assertThat(now.twice()).isEqualTo(1);
		} finally {
			open.forEach(logs::release);
		}
		assertThat(logs.all()).as("nobody holds them any more").isEmpty();
	}

	private static SearchFinds.Now search(OpenLogs logs, List<OpenLog> open, List<Path> folders) {
		LogsSearch search = new LogsSearch(new SearchOrder(query("state:dead"), open, folders), logs, () -> {});
		search.run(() -> false);
		return search.finds().now();
	}

	@Test
	void stopsWhenItIsTold() throws IOException {
		write("a.log", log(0, 50_000));
		write("b.log", log(1, 50_000));
		LogsSearch search = new LogsSearch(new SearchOrder(query("level:info"), List.of(), List.of(folder)),
				new OpenLogs(), () -> {});
		search.run(() -> search.finds().now().entries() > 0);
		SearchFinds.Now now = search.finds().now();
		assertThat(now.state()).isEqualTo(SearchFinds.State.STOPPED);
		assertThat(now.searched()).isZero();
		assertThat(now.entries()).isPositive().isLessThan(50_000);
	}
}
