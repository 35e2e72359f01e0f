package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.MergedInput;
import io.github.probelight.engine.input.MergedLines;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;

/** Several logs as one, against a merge of whole entries in lists. */
class MergedInputTest {

	@TempDir
	Path folder = Path.of("");

	/** A line with where it comes from, and what it is sorted by. */
	private record Line(String text, int log, long line, int second) {}

	private Origin log(String name, String text) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		return Origins.of(file.toString(), List.of(), Budget.STANDARD).getFirst();
	}

	private static String entry(int second, String message) {
		return "2026-03-14T%02d:%02d:%02d [INFO] [Thread: x] [Site: A] %s".formatted(10 + second / 3600,
				second / 60 % 60, second % 60, message);
	}

	private static String read(MergedInput merged, int step) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] bytes = new byte[step];
		try (InputStream in = merged.stream()) {
			for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
				all.write(bytes, 0, n);
			}
		}
		return all.toString(StandardCharsets.UTF_8);
	}

	private String merge(Origin... logs) throws IOException {
		return read(MergedInput.open(List.of(logs), Budget.STANDARD), 1 << 16);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 7, 4096})
	void isTheStableMergeOfTheEntries(int step) throws IOException {
		Random random = new Random(step);
		List<Origin> origins = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		for (int log = 0; log < 3; log++) {
			int second = log;
			int key = 0;
			StringBuilder text = new StringBuilder();
			for (int line = 0; line < 300; line++) {
				boolean starts = line == 0 || random.nextInt(3) > 0;
				second += starts ? random.nextInt(3) : 0;
				// a clock that goes back for one entry changes no order
				int told = random.nextInt(20) == 0 ? Math.max(0, second - 5) : second;
				key = starts ? Math.max(key, line == 0 ? second : told) : key;
				String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
				String shown = starts ? entry(line == 0 ? second : told, "ü " + line) : "\tat " + line;
				lines.add(new Line(shown + end, log, line, key));
				text.append(shown).append(end);
			}
			origins.add(log("log" + log, text.toString()));
		}
		lines.sort(Comparator.comparingInt(Line::second).thenComparingInt(Line::log));
		MergedInput merged = MergedInput.open(origins, Budget.STANDARD);
		assertThat(read(merged, step)).isEqualTo(lines.stream().map(Line::text).collect(Collectors.joining()));
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			assertThat(merged.lines().of(i)).as("line %d", i).isEqualTo(new MergedLines.Place(line.log, line.line));
		}
		assertThat(merged.share()).isEqualTo(1);
		assertThat(merged.problem()).isEmpty();
		assertThat(merged.state()).isEqualTo(FileState.UNCHANGED);
	}

	@Test
	void aLastLineWithoutItsEndGetsOneWhereAnotherFollows() throws IOException {
		String a = entry(1, "a") + "\n" + entry(5, "open");
		String b = entry(3, "b") + "\n" + entry(9, "open too");
		assertThat(merge(log("a", a), log("b", b)))
				.isEqualTo(
						entry(1, "a") + "\n" + entry(3, "b") + "\n" + entry(5, "open") + "\n" + entry(9, "open too"));
		assertThat(merge(log("b", b), log("a", a))).as("in the order of time, however they are given")
				.startsWith(entry(1, "a"));
	}

	/** What stands before the first entry of a log belongs to it; a byte order mark to the first log alone. */
	@Test
	void keepsWhatStandsBeforeTheFirstEntry() throws IOException {
		String a = "\uFEFF" + entry(1, "a") + "\n" + entry(9, "z") + "\n";
		String b = "\uFEFF" + "\tat a.b\n" + entry(3, "b") + "\n";
		assertThat(merge(log("a", a), log("b", b))).isEqualTo(
				"\uFEFF" + entry(1, "a") + "\n\tat a.b\n" + entry(3, "b") + "\n" + entry(9, "z") + "\n");
	}

	@Test
	void aLineLongerThanWhatIsKeptStaysWhole() throws IOException {
		String longLine = entry(3, "x".repeat(1_000_000)) + "\n";
		String a = entry(1, "a") + "\n" + longLine + "\tat\n" + entry(8, "a") + "\n";
		String b = entry(2, "b") + "\n" + entry(4, "b") + "\n";
		assertThat(merge(log("a", a), log("b", b))).isEqualTo(entry(1, "a") + "\n" + entry(2, "b") + "\n" + longLine
				+ "\tat\n" + entry(4, "b") + "\n" + entry(8, "a") + "\n");
	}

	/** As report reads them: where times do not overlap byte for byte, else with the same counts. */
	@Test
	void agreesWithTheReportOfTheLogs() throws IOException {
		List<String> older = new ArrayList<>();
		List<String> newer = new ArrayList<>();
		List<String> beside = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			older.add(entry(i, "[10.0.0." + i % 250 + ":80/TCP] OPEN (reason=syn-ack:TTL=64)"));
			newer.add(entry(400 + i, "[10.0.1." + i % 250 + "] ALIVE (reason=echo-reply:TTL=64)"));
			beside.add(
					entry(200 + i, "[10.0.2." + i % 250 + "] DEAD (reason=no-response)").replace("Site: A", "Site: B"));
		}
		Origin first = log("scan.log.1", String.join("\n", older));
		Origin second = log("scan.log", String.join("\n", newer));
		Origin third = log("other.log", String.join("\n", beside));
		String joined = new String(LogInput.open(List.of(second, first)).stream().readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(merge(second, first)).isEqualTo(joined);

		Report whole = LogReader.read(ByteSource.of(merge(first, second, third).getBytes(StandardCharsets.UTF_8)),
				ReadMonitor.NONE);
		try (LogInput input = LogInput.open(List.of(first, second, third))) {
			Report report = input.read(ReadMonitor.NONE);
			assertThat(whole.resultLines()).as("but for the places of their lines")
					.usingRecursiveComparison()
					.ignoringFields("hostFirst", "portFirst")
					.isEqualTo(report.resultLines());
			assertThat(whole.targets().ports()).isEqualTo(report.targets().ports());
			assertThat(whole.extent().lines()).isEqualTo(report.extent().lines());
			assertThat(whole.targets().hosts().size()).isEqualTo(report.targets().hosts().size());
		}
	}

	/** As much as a disk has room for, and what became of the rest. */
	@ParameterizedTest
	@ValueSource(ints = {1, 7, 1 << 16})
	void endsWhereThereIsNoMoreRoom(int step) throws IOException {
		List<Origin> logs = List.of(log("a", entry(1, "a") + entry(3, "a")), log("b", entry(2, "b")));
		String all = read(MergedInput.open(logs, Budget.STANDARD), step);
		MergedInput cut = MergedInput.open(logs, Budget.STANDARD.withMostBytes(all.length() - 5L));
		assertThat(read(cut, step)).isEqualTo(all.substring(0, all.length() - 5));
		assertThat(cut.problem()).hasValueSatisfying(why -> {
			assertThat(why.problem()).isEqualTo(InputProblem.TOO_LARGE);
			assertThat(why.bytes()).isEqualTo(all.length() - 5L);
		});
		MergedInput fits = MergedInput.open(logs, Budget.STANDARD.withMostBytes(all.length()));
		assertThat(read(fits, step)).isEqualTo(all);
		assertThat(fits.problem()).isEmpty();
	}

	@Test
	void tellsWhatHasBecomeOfTheFiles() throws IOException {
		MergedInput merged = MergedInput.open(List.of(log("a", entry(1, "a")), log("b", entry(2, "b"))),
				Budget.STANDARD);
		assertThat(merged.names()).containsExactly(folder.resolve("a").toString(), folder.resolve("b").toString());
		Files.delete(folder.resolve("b"));
		assertThat(merged.state()).isEqualTo(FileState.DELETED);
		merged.close();
	}
}
