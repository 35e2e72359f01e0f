package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Packed;

/** Several logs read as one. */
class LogInputTest {

	private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	@TempDir
	Path folder = Path.of("");

	private Origin origin(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		return Origins.of(file.toString(), List.of(), Budget.STANDARD).get(0);
	}

	private static byte[] lines(String... lines) {
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private static Report plain(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	private static boolean marked(byte[] log) {
		return Arrays.equals(Arrays.copyOf(log, MARK.length), MARK);
	}

	/** Reads bytes as several logs, which begin at some places; where one is prefixed, all may be. */
	private static Report logs(byte[] all, List<Long> seams, boolean prefixed) throws IOException {
		ByteSource bytes = ByteSource.of(all);
		LogReader reader = new LogReader(new ByteSource() {
			@Override
			public long size() throws IOException {
				return bytes.size();
			}

			@Override
			public int read(long position, byte[] into, int from, int length) throws IOException {
				return bytes.read(position, into, from, length);
			}

			@Override
			public long seam(long from) {
				return seams.stream().filter(seam -> seam >= from).findFirst().orElse(UNKNOWN_SIZE);
			}
		});
		reader.setLayout(prefixed ? LineLayout.PREFIXED : LineLayout.PLAIN);
		return reader.read(ReadMonitor.NONE);
	}

	/** Plain, packed and streamed logs, with and without marks and last line ends, against their bytes in memory. */
	@Test
	void joinedLogsReadLikeTheirBytes() throws IOException {
		Random random = new Random(7000);
		for (int round = 0; round < 60; round++) {
			List<Origin> origins = new ArrayList<>();
			List<Long> firstLines = new ArrayList<>();
			List<Long> seams = new ArrayList<>();
			byte[] all = {};
			boolean prefixed = false;
			for (int i = 0; i < 1 + random.nextInt(4); i++) {
				byte[] log = RandomLog.of(7000 + 10 * round, 30 + random.nextInt(300));
				log = i > 0 && marked(log) ? log : random.nextBoolean() ? log : Packed.join(MARK, log);
				prefixed |= LineLayout.of(log, log.length, true) == LineLayout.PREFIXED;
				origins.add(switch (random.nextInt(3)) {
					case 0 -> origin("log " + i, log);
					case 1 -> origin("log " + i, Packed.gzip(log));
					default -> Origins.of("-", Packed.slow(log, round), Budget.STANDARD);
				});
				boolean ended = all.length == 0 || all[all.length - 1] == '\n';
				all = Packed.join(all, ended ? new byte[0] : new byte[]{'\n'});
				firstLines.add(plain(all).extent().lines());
				if (i > 0) {
					seams.add((long) all.length);
				}
				all = Packed.join(all, i > 0 && marked(log) ? Arrays.copyOfRange(log, 3, log.length) : log);
			}
			try (LogInput input = LogInput.open(origins)) {
				assertThat(input.read(ReadMonitor.NONE)).as("round %s", round).isEqualTo(logs(all, seams, prefixed));
				assertThat(input.parts()).extracting(Part::firstLine).isEqualTo(firstLines);
				assertThat(input.parts()).allMatch(Part::complete);
			}
		}
	}

	@Test
	void partsSayWhatTheyHold() throws IOException {
		byte[] first = lines("2013-06-26T15:00:00 [INFO] [Site: A] x", "more", "last");
		byte[] second = Packed.join(MARK, lines("2013-06-27T15:00:00 [INFO] [Site: A] x", ""));
		Origin later = origin("later", Packed.gzip(second));
		Origin earlier = origin("earlier", first);
		try (LogInput input = LogInput.open(List.of(later, earlier))) {
			Report report = input.read(ReadMonitor.NONE);
			assertThat(report.extent().lines()).isEqualTo(4);
			assertThat(report.extent().bytes()).isEqualTo(first.length + 1 + second.length - MARK.length);
			assertThat(input.parts())
					.extracting(part -> Path.of(part.name()).getFileName() + " " + part.firstLine() + "+"
							+ part.lines() + " " + part.bytes())
					.containsExactly("earlier 0+3 " + first.length, "later 3+1 " + second.length);
		}
	}

	/** A log whose first time is impossible keeps its place; equal times keep their order. */
	@Test
	void logsAreInTheOrderOfTime() throws IOException {
		List<Origin> origins = new ArrayList<>();
		String entry = "%s [INFO] [Site: A] x\n";
		for (String time : List.of("2013-06-26T15:00:03", "2013-06-26T15:00:01", "2013-99-26T15:00:00",
				"2013-06-26T15:00:02", "2013-06-26T15:00:01")) {
			origins.add(origin(origins.size() + ".log", entry.formatted(time).getBytes(StandardCharsets.UTF_8)));
		}
		try (LogInput input = LogInput.open(origins)) {
			input.read(ReadMonitor.NONE);
			assertThat(input.parts()).extracting(part -> String.valueOf(Path.of(part.name()).getFileName()))
					.containsExactly("1.log", "4.log", "2.log", "3.log", "0.log");
		}
	}

	@Test
	void aPartThatIsDamagedDoesNotHideTheNext() throws IOException {
		byte[] log = RandomLog.of(7900, 3000);
		byte[] packed = Packed.gzip(log);
		Origin cut = origin("cut", Arrays.copyOf(packed, packed.length / 2));
		Origin gone = origin("gone", log);
		byte[] last = lines("2099-06-26T15:00:00 [INFO] [Site: Z] x");
		Origin whole = origin("whole", last);
		Files.delete(folder.resolve("gone"));
		try (LogInput input = LogInput.open(List.of(cut, gone, whole))) {
			Report report = input.read(ReadMonitor.NONE);
			assertThat(report.targets().sites()).anyMatch(site -> site.name().equals("Z"));
			List<Part> parts = input.parts();
			assertThat(parts).extracting(part -> part.problem().map(InputException::problem))
					.containsExactly(Optional.of(InputProblem.CUT_OFF), Optional.of(InputProblem.MISSING),
							Optional.empty());
			assertThat(parts).extracting(Part::complete).containsExactly(false, false, true);
			assertThat(parts).extracting(Part::state)
					.containsExactly(FileState.UNCHANGED, FileState.DELETED, FileState.UNCHANGED);
			assertThat(parts.get(2).firstLine()).isEqualTo(report.extent().lines() - 1);
		}
	}

	@Test
	void aFileIsReadToTheEndThatItHasThen() throws IOException {
		byte[] log = RandomLog.of(7910, 2000);
		Path file = Files.write(folder.resolve("growing"), Arrays.copyOf(log, 50_000));
		try (LogInput input = LogInput.open(Origins.of(file.toString(), List.of(), Budget.STANDARD))) {
			Report report = input.read(new ReadMonitor() {
				@Override
				public boolean cancelled() {
					return false;
				}

				@Override
				public void progress(long bytesDone, long bytesTotal) {
					write(file, log);
				}
			});
			assertThat(report).isEqualTo(plain(log));
			assertThat(input.parts().get(0).state()).isEqualTo(FileState.GROWN);
			assertThat(input.parts().get(0).complete()).isTrue();
		}
	}

	@Test
	void progressIsOfWhatThereIsToGetThrough() throws IOException {
		byte[] log = RandomLog.of(7920, 40_000);
		List<List<Origin>> inputs = List.of(List.of(origin("plain", log)), List.of(origin("packed", Packed.gzip(log))),
				List.of(origin("plain", log), origin("packed", Packed.gzip(log))));
		for (List<Origin> origins : inputs) {
			try (LogInput input = LogInput.open(origins)) {
				assertThat(input.share(0)).isZero();
				Report report = input.read(ReadMonitor.NONE);
				assertThat(input.share(report.extent().bytes())).isEqualTo(1);
			}
		}
		Origin stream = Origins.of("-", new ByteArrayInputStream(log), Budget.STANDARD);
		try (LogInput input = LogInput.open(List.of(stream))) {
			assertThat(input.share(17)).isNegative();
		}
	}

	private static void write(Path file, byte[] bytes) {
		try {
			Files.write(file, bytes);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
